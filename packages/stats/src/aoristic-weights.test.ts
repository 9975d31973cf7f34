import fc from "fast-check";
import { expect, it } from "vitest";
import { aoristicWeights } from "./aoristic-weights.js";

const DAY = 24 * 60;
const WEEK = 7 * DAY;
const at = (hour: number, minute: number) => hour * 60 + minute;

it("gives each hour its share of the minutes", () => {
  const early = aoristicWeights(at(1, 0), at(2, 30));
  expect(early[1]).toBeCloseTo(2 / 3, 12);
  expect(early[2]).toBeCloseTo(1 / 3, 12);
  const midnight = aoristicWeights(at(23, 30), at(25, 15));
  expect(Array.from(midnight.slice(23, 26), (share) => share.toFixed(4))).toEqual(["0.2857", "0.5714", "0.1429"]);
});

it("goes from Sunday night into Monday", () => {
  const weights = aoristicWeights(6 * DAY + at(23, 30), 7 * DAY + at(1, 15));
  expect([weights[167], weights[0], weights[1]].map((share) => share!.toFixed(4))).toEqual([
    "0.2857",
    "0.5714",
    "0.1429",
  ]);
});

it("takes an unknown end for the start, and a moment on the hour for the hour that begins", () => {
  expect(aoristicWeights(at(3, 59), null)[3]).toBe(1);
  expect(aoristicWeights(at(4, 0), null)[4]).toBe(1);
  expect(aoristicWeights(at(3, 0), at(4, 0))[4]).toBe(0);
});

it("spreads a week or more evenly", () => {
  for (const span of [WEEK, WEEK + 1, 5 * WEEK]) {
    expect([...aoristicWeights(77, 77 + span)]).toEqual(Array.from({ length: 168 }, () => 1 / 168));
  }
});

const moment = fc.integer({ min: -2 * WEEK, max: 2 * WEEK });

it("adds up to 1, whichever end is named first, in every week", () => {
  fc.assert(
    fc.property(moment, moment, fc.integer({ min: -3, max: 3 }), (start, end, weeks) => {
      const weights = aoristicWeights(start, end);
      expect(weights.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
      expect(aoristicWeights(end, start)).toEqual(weights);
      aoristicWeights(start + weeks * WEEK, end + weeks * WEEK).forEach((share, hour) => {
        expect(share).toBeCloseTo(weights[hour]!, 12);
      });
    }),
  );
});

it("counts the minutes of each hour one by one", () => {
  fc.assert(
    fc.property(moment, fc.integer({ min: 1, max: WEEK - 1 }), (start, span) => {
      const minutes = Array.from({ length: 168 }, () => 0);
      for (let minute = start; minute < start + span; minute++) {
        minutes[((Math.floor(minute / 60) % 168) + 168) % 168]! += 1 / span;
      }
      aoristicWeights(start, start + span).forEach((share, hour) => expect(share).toBeCloseTo(minutes[hour]!, 9));
    }),
    { numRuns: 200 },
  );
});

it("refuses what is no moment", () => {
  expect(() => aoristicWeights(NaN, 1)).toThrow(/aoristicWeights: start .* NaN/);
  expect(() => aoristicWeights(0, Infinity)).toThrow(/aoristicWeights: end .* Infinity/);
});
