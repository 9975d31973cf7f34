import { expect, it } from "vitest";
import { returnAddress } from "./return-address.js";

const ORIGIN = "https://wards.example";

it("goes back to the page with its view", () => {
  expect(returnAddress("/wards?ward=E05015045", ORIGIN)).toBe("/wards?ward=E05015045");
});

it.each([
  "https://elsewhere.example/",
  "//elsewhere.example",
  "\\\\elsewhere.example",
  "/.//elsewhere.example",
  "javascript:alert(1)",
  "https://wards.example@elsewhere.example",
  "/sign-in?return=/sign-in",
])("never leads out of the site or round in a circle: %s", (text) => {
  expect(new URL(returnAddress(text, ORIGIN), ORIGIN).origin).toBe(ORIGIN);
  expect(returnAddress(text, ORIGIN)).not.toMatch(/^\/\/|sign-in/);
});
