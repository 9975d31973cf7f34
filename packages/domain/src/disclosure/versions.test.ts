import { describe, expect, it } from "vitest";
import { addMonths } from "../months.js";
import { DISCLOSURE_POLICY, type PartnerCounts, protect, type ReleasedBlock } from "./index.js";

const PLACES = ["judd", "trench"];

/** Months from April 2024, each with the counts of both wards; null is a month that was not delivered. */
function months(...counts: readonly (readonly [number, number] | null)[]): PartnerCounts {
  const delivered = counts.flatMap((pair, index) =>
    pair === null ? [] : [{ pair, month: addMonths("2024-04", index) }],
  );
  return {
    places: PLACES,
    months: delivered.map(({ month }) => month),
    kinds: ["NOISE"],
    cells: delivered.flatMap(({ pair, month }) =>
      PLACES.map((place, index) => ({ place, month, kind: "NOISE", count: pair[index] ?? 0 })),
    ),
  };
}

const keptAsText = (released: readonly ReleasedBlock[]) => JSON.parse(JSON.stringify(released)) as ReleasedBlock[];

describe("as months come in", () => {
  it("a month is told at once, and a place when its quarter is complete", () => {
    const early = protect(months([9, 6], [7, 8]));
    expect(early.sum({ months: ["2024-05"] })).toEqual({ value: 15 });
    expect(early.sum({})).toEqual({ value: 30 });
    expect(early.sum({ places: ["judd"] })).toEqual({ withheld: "PERIOD_OPEN" });
    expect(protect(months([9, 6], [7, 8], [1, 4])).sum({ places: ["judd"] })).toEqual({ value: 17 });
  });

  it("a small month waits for later ones, and the quarter with it", () => {
    const waiting = protect(months([9, 6], [7, 8], [1, 2]));
    expect(waiting.sum({ months: ["2024-06"] })).toEqual({ withheld: "SMALL_NUMBER" });
    expect(waiting.sum({ places: ["judd"], months: ["2024-04", "2024-05"] })).toEqual({ withheld: "PERIOD_OPEN" });
    const later = protect(months([9, 6], [7, 8], [1, 2], [3, 6], [5, 5], [5, 5]));
    expect(later.sum({ months: ["2024-06"] })).toEqual({ withheld: "SMALL_NUMBER" });
    expect(later.sum({ months: ["2024-06", "2024-07"] })).toEqual({ value: 12 });
    expect(later.sum({ places: ["judd"] })).toEqual({ value: 30 });
    expect(later.sum({ places: ["judd"], months: ["2024-04", "2024-05", "2024-06"] })).toEqual({
      withheld: "TOO_FINE",
    });
  });

  it("a quarter in which a month was not delivered tells no places, and the next one does", () => {
    const table = protect(months([9, 6], null, [7, 8], [5, 6], [5, 6], [5, 6]));
    expect(table.sum({ months: ["2024-04"] })).toEqual({ value: 15 });
    expect(table.sum({ months: ["2024-06"] })).toEqual({ withheld: "PERIOD_OPEN" });
    expect(table.sum({ places: ["judd"], months: ["2024-07", "2024-08", "2024-09"] })).toEqual({ value: 15 });
  });

  it("a source that begins within a quarter is told from the next", () => {
    const { places, kinds, cells } = months([9, 6], [7, 8], [5, 5], [6, 6]);
    const late = {
      places,
      kinds,
      months: ["2024-05", "2024-06", "2024-07"],
      cells: cells.filter((cell) => cell.month > "2024-04"),
    };
    expect(protect(late).sum({ months: ["2024-06"] })).toEqual({ withheld: "PERIOD_OPEN" });
    expect(protect(late).sum({ months: ["2024-07"] })).toEqual({ value: 12 });
  });
});

describe("with what was released before", () => {
  const first = protect(months([9, 6], [7, 8], [5, 4], [6, 6]));

  it("a table goes on as if it had been made at once", () => {
    const all = months([9, 6], [7, 8], [5, 4], [6, 6], [0, 3], [9, 1]);
    expect(protect(all, DISCLOSURE_POLICY, keptAsText(first.released)).released).toEqual(protect(all).released);
  });

  it("a late record changes nothing that was told", () => {
    const late = months([9, 6], [7, 9], [5, 4], [6, 7], [8, 8], [8, 8]);
    const table = protect(late, DISCLOSURE_POLICY, keptAsText(first.released));
    expect(table.sum({ months: ["2024-05"] })).toEqual({ value: 15 });
    expect(table.sum({ places: ["trench"], months: ["2024-04", "2024-05", "2024-06"] })).toEqual({ value: 18 });
    expect(table.sum({ months: ["2024-07"] })).toEqual({ value: 12 });
  });

  it("a policy that changes holds for what is told from then on", () => {
    const all = months([9, 6], [7, 8], [5, 4], [6, 6], [8, 8], [8, 8]);
    const strict = protect(all, { ...DISCLOSURE_POLICY, smallestShown: 30 }, keptAsText(first.released));
    expect(strict.sum({ months: ["2024-06"] })).toEqual({ value: 9 });
    expect(strict.sum({ months: ["2024-08"] })).toEqual({ withheld: "SMALL_NUMBER" });
  });

  it("a kind that is new is not told for months that were released without it", () => {
    const all = months([9, 6], [7, 8], [5, 4], [6, 6], [8, 8], [8, 8]);
    const litter = all.cells.map((cell) => ({ ...cell, kind: "LITTER", count: 20 }));
    const both = { ...all, kinds: ["NOISE", "LITTER"], cells: [...all.cells, ...litter] };
    const table = protect(both, DISCLOSURE_POLICY, keptAsText(first.released));
    expect(table.sum({ kinds: ["NOISE"], months: ["2024-04"] })).toEqual({ value: 15 });
    expect(table.sum({ kinds: ["LITTER"], months: ["2024-04"] })).toEqual({ withheld: "PERIOD_OPEN" });
  });

  it("kinds told apart stay told when the policy puts them together, and a kind left out is not forgotten", () => {
    const noise = months([9, 6], [7, 8], [5, 4]);
    const both = {
      ...noise,
      kinds: ["NOISE", "PREVENT"],
      cells: [...noise.cells, ...noise.cells.map((cell) => ({ ...cell, kind: "PREVENT", count: 12 }))],
    };
    const { released } = protect(both);
    const together = protect(both, { ...DISCLOSURE_POLICY, smallestShownOf: {} }, keptAsText(released));
    expect(together.sum({})).toEqual({ value: 39 + 72 });
    expect(protect(noise, DISCLOSURE_POLICY, released).released.length).toBe(released.length);
  });

  it("other places are refused, for the two would be told apart by subtraction", () => {
    const moved = { ...months([9, 6]), places: ["judd", "trench", "higham"] };
    expect(() => protect(moved, DISCLOSURE_POLICY, first.released)).toThrow("counts 2 places");
  });
});
