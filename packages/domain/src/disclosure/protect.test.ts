import { describe, expect, it } from "vitest";
import { DISCLOSURE_POLICY, type PartnerCell, type PartnerCounts, protect } from "./index.js";

const QUARTER = ["2024-04", "2024-05", "2024-06"];

/** Counts of one kind in April to June, by ward: `{ judd: [7, 0, 2] }`. */
function quarter(wards: Record<string, readonly number[]>, kind = "NOISE"): PartnerCounts {
  const cells: PartnerCell[] = Object.entries(wards).flatMap(([place, counts]) =>
    counts.map((count, index) => ({ place, month: QUARTER[index] ?? "", kind, count })),
  );
  return { places: Object.keys(wards), months: QUARTER, kinds: [kind], cells };
}

describe("in a quarter that has been delivered", () => {
  const table = protect(quarter({ judd: [4, 2, 8], vauxhall: [1, 2, 0], trench: [6, 1, 3], higham: [0, 0, 0] }));

  it("a place with enough is told, and so is each month and the whole", () => {
    expect(table.sum({ places: ["judd"] })).toEqual({ value: 14 });
    expect(QUARTER.map((month) => table.sum({ months: [month] }))).toEqual([
      { value: 11 },
      { value: 5 },
      { value: 11 },
    ]);
    expect(table.sum({})).toEqual({ value: 27 });
  });

  it("a small place is withheld, and so is the one that would give it back", () => {
    expect(table.sum({ places: ["vauxhall"] })).toEqual({ withheld: "SMALL_NUMBER" });
    expect(table.sum({ places: ["trench"] })).toEqual({ withheld: "SMALL_NUMBER" });
    expect(table.sum({ places: ["judd", "trench"] })).toEqual({ withheld: "SMALL_NUMBER" });
    expect(table.sum({ places: ["vauxhall", "trench"] })).toEqual({ value: 13 });
  });

  it("a place without records has zero, in each month as well", () => {
    expect(table.sum({ places: ["higham"] })).toEqual({ value: 0 });
    expect(table.sum({ places: ["higham"], months: ["2024-05"] })).toEqual({ value: 0 });
    expect(table.sum({ places: ["judd", "higham"] })).toEqual({ value: 14 });
  });

  it("a place in a month is withheld however many it counts", () => {
    expect(table.sum({ places: ["judd"], months: ["2024-06"] })).toEqual({ withheld: "TOO_FINE" });
  });

  it("all the places that count anything are as good as all", () => {
    expect(table.sum({ places: ["judd", "vauxhall", "trench"], months: ["2024-05"] })).toEqual({ value: 5 });
  });
});

describe("kinds", () => {
  const noise = quarter({ judd: [40, 40, 40], trench: [30, 30, 30] });
  const abuse = quarter({ judd: [4, 4, 4], trench: [0, 0, 7] }, "DOMESTIC_ABUSE");
  const table = protect({ ...noise, kinds: ["NOISE", "DOMESTIC_ABUSE"], cells: [...noise.cells, ...abuse.cells] });

  it("that are sensitive have their own threshold, also inside a total", () => {
    expect(table.sum({ places: ["trench"], kinds: ["NOISE"] })).toEqual({ value: 90 });
    expect(table.sum({ places: ["trench"], kinds: ["DOMESTIC_ABUSE"] })).toEqual({ withheld: "SMALL_NUMBER" });
    expect(table.sum({ places: ["trench"] })).toEqual({ withheld: "SMALL_NUMBER" });
    expect(table.sum({ kinds: ["DOMESTIC_ABUSE"] })).toEqual({ value: 19 });
  });

  it("have the threshold that the policy gives them", () => {
    const counts = quarter({ judd: [40, 40, 40], trench: [30, 30, 30], higham: [10, 0, 10] });
    const strict = protect(counts, { ...DISCLOSURE_POLICY, smallestShownOf: { NOISE: 25 } });
    expect(protect(counts).sum({ places: ["higham"] })).toEqual({ value: 20 });
    expect(strict.sum({ places: ["higham"] })).toEqual({ withheld: "SMALL_NUMBER" });
    expect(strict.sum({})).toEqual({ value: 230 });
  });

  it("named like something that every object has are kinds like others", () => {
    const odd = protect(quarter({ judd: [4, 0, 0], trench: [9, 9, 9] }, "constructor"));
    expect(odd.sum({ places: ["judd"] })).toEqual({ withheld: "SMALL_NUMBER" });
  });
});

describe("a table that cannot be protected is refused", () => {
  const counts = quarter({ judd: [4, 2, 8] });

  it.each([
    ["a threshold that would be the number", { ...DISCLOSURE_POLICY, smallestShown: 2 }, /from 3/],
    ["a threshold that is no number", { ...DISCLOSURE_POLICY, smallestShownOf: { NOISE: Number.NaN } }, /NaN/],
    ["blocks that do not fit into a year", { ...DISCLOSURE_POLICY, blockMonths: 5 }, /divide a year/],
  ])("%s", (_, policy, message) => {
    expect(() => protect(counts, policy)).toThrow(message);
  });

  it.each<[string, Partial<PartnerCounts>, RegExp]>([
    ["a cell outside", { places: ["trench"] }, /judd, 2024-04 and NOISE lies outside/],
    ["a place named twice", { places: ["judd", "judd"] }, /"judd" stands twice among the places/],
    ["a negative count", { cells: [{ place: "judd", month: "2024-04", kind: "NOISE", count: -1 }] }, /counts -1/],
    ["half a record", { cells: [{ place: "judd", month: "2024-04", kind: "NOISE", count: 0.5 }] }, /counts 0.5/],
  ])("%s", (_, change, message) => {
    expect(() => protect({ ...counts, ...change })).toThrow(message);
  });
});

it("a question about what the table does not have is an error, not a zero", () => {
  const table = protect(quarter({ judd: [4, 2, 8] }));
  expect(() => table.sum({ places: ["trench"] })).toThrow('no "trench" among its places');
  expect(() => table.sum({ months: ["2024-07"] })).toThrow('no "2024-07" among its months');
  expect(() => table.sum({ kinds: [] })).toThrow("list of kinds is empty");
});
