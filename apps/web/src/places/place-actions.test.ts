import { expect, it } from "vitest";
import { namesOneOf } from "./place-actions.js";

it("an action is of a place when the plan's words name it, its town or one of its wards", () => {
  const judd = ["Judd", "Tonbridge"];
  expect(namesOneOf("Tonbridge", judd)).toBe(true);
  expect(namesOneOf("High Street, Tonbridge", judd)).toBe(true);
  expect(namesOneOf("West Malling", judd)).toBe(false);
});

it("a name within a longer word is not that place", () => {
  expect(namesOneOf("Juddfield", ["Judd"])).toBe(false);
  expect(namesOneOf("Snodland West & Holborough Lakes", ["Snodland West and Holborough Lakes"])).toBe(false);
  expect(namesOneOf("Snodland West & Holborough Lakes", ["Snodland West & Holborough Lakes"])).toBe(true);
});
