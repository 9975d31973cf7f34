import { expect, it } from "vitest";
import { readPoliceFileName, readStreetFileName } from "./input.js";

it("a published name tells month and force, whatever folder it lies in", () => {
  expect(readStreetFileName("2025-01/2025-01-kent-street.csv")).toEqual({
    month: "2025-01",
    forceSlug: "kent",
    kind: "street",
  });
  expect(readStreetFileName("2025-01-avon-and-somerset-street.csv")?.forceSlug).toBe("avon-and-somerset");
  expect(readStreetFileName("2025-01-KENT-STREET.CSV")?.forceSlug).toBe("kent");
});

it.each([
  "2025-01-kent-outcomes.csv",
  "2025-01-kent-stop-and-search.csv",
  "kent-street.csv",
  "2025-01-kent-street.csv.txt",
])("%s is not the name of a street file", (name) => expect(readStreetFileName(name)).toBeNull());

it("the force stands in the names of all three files of a month", () => {
  expect(readPoliceFileName("2025-05/2025-05-kent-outcomes.csv")).toMatchObject({
    forceSlug: "kent",
    kind: "outcomes",
  });
  expect(readPoliceFileName("2025-05-west-mercia-stop-and-search.csv")).toMatchObject({
    forceSlug: "west-mercia",
    kind: "stop-and-search",
  });
  expect(readPoliceFileName("council-asb.csv")).toBeNull();
});
