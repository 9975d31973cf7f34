import { expect, it } from "vitest";
import { readStreetFileName } from "./input.js";

it("a published name tells month and force, whatever folder it lies in", () => {
  expect(readStreetFileName("2025-01/2025-01-kent-street.csv")).toEqual({ month: "2025-01", forceSlug: "kent" });
  expect(readStreetFileName("2025-01-avon-and-somerset-street.csv")?.forceSlug).toBe("avon-and-somerset");
  expect(readStreetFileName("2025-01-KENT-STREET.CSV")?.forceSlug).toBe("kent");
});

it.each([
  "2025-01-kent-outcomes.csv",
  "2025-01-kent-stop-and-search.csv",
  "kent-street.csv",
  "2025-01-kent-street.csv.txt",
])("%s is not the name of a street file", (name) => expect(readStreetFileName(name)).toBeNull());
