import fc from "fast-check";
import { expect, it } from "vitest";
import { rankIntervals } from "./rank-intervals.js";

// Python, for each pair: a = 0.05 / 3; odds of scipy.stats.beta.ppf(a / 2, x, y + 1) and of beta.ppf(1 - a / 2, x + 1, y).
// 480 over 420 lies between 0.972 and 1.344, so those two cannot be told apart; every other pair can.
it("gives shared ranks to places that chance could exchange, and own ranks to those it could not", () => {
  expect(rankIntervals({ counts: [480, 420, 200, 20], exposures: [1, 1, 1, 1] })).toEqual([
    { first: 1, last: 2 },
    { first: 1, last: 2 },
    { first: 3, last: 3 },
    { first: 4, last: 4 },
  ]);
});

it("ranks by rate and not by count", () => {
  expect(rankIntervals({ counts: [500, 400], exposures: [10_000, 2_000] })).toEqual([
    { first: 2, last: 2 },
    { first: 1, last: 1 },
  ]);
});

it("tells a place without incidents from one with many, and not from one with a few", () => {
  expect(rankIntervals({ counts: [0, 40], exposures: [1, 1] })).toEqual([
    { first: 2, last: 2 },
    { first: 1, last: 1 },
  ]);
  expect(rankIntervals({ counts: [0, 2], exposures: [1, 1] })[0]).toEqual({ first: 1, last: 2 });
  expect(rankIntervals({ counts: [0, 0], exposures: [1, 1] })[1]).toEqual({ first: 1, last: 2 });
});

it("says one of a place alone, and nothing of none", () => {
  expect(rankIntervals({ counts: [7], exposures: [3] })).toEqual([{ first: 1, last: 1 }]);
  expect(rankIntervals({ counts: [], exposures: [] })).toEqual([]);
});

const places = fc.array(fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 9_000 })), { minLength: 1, maxLength: 12 });

function intervalsOf(list: readonly (readonly [number, number])[]) {
  return rankIntervals({ counts: list.map(([count]) => count), exposures: list.map(([, exposure]) => exposure) });
}

it("holds the rank that the rates as counted give, whatever the order of the places", () => {
  fc.assert(
    fc.property(places, (list) => {
      const rates = list.map(([count, exposure]) => count / exposure);
      const found = intervalsOf(list);
      found.forEach(({ first, last }, place) => {
        const above = rates.filter((rate) => rate > rates[place]!).length;
        const notBelow = rates.filter((rate) => rate >= rates[place]!).length;
        expect(first).toBeLessThanOrEqual(above + 1);
        expect(last).toBeGreaterThanOrEqual(notBelow);
      });
      expect(intervalsOf(list.toReversed())).toEqual(found.toReversed());
    }),
  );
});

// Reason: the promise is about the true order, which no reference number shows. Twelve equal places have no order at all.
it("covers the true ranks at least as often as its level says", () => {
  let seed = 20_260_331;
  const uniform = () => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32 || 0.5;
  const poisson = (mean: number) => {
    let count = 0;
    for (let sum = -Math.log(uniform()); sum < mean; sum -= Math.log(uniform())) count += 1;
    return count;
  };
  let ownRank = 0;
  for (let run = 0; run < 200; run += 1) {
    const counts = Array.from({ length: 12 }, () => poisson(60));
    ownRank += rankIntervals({ counts, exposures: counts.map(() => 1) }).some((rank) => rank.last - rank.first < 11)
      ? 1
      : 0;
  }
  // Twelve places, each right in 95 of 100: at most a good third of the runs may set one of them apart wrongly.
  expect(ownRank).toBeLessThan(200 * 0.4);
});

it("refuses what is no count or exposure, and names it", () => {
  expect(() => rankIntervals({ counts: [1, 1.5], exposures: [1, 1] })).toThrow(/rankIntervals: counts\[1\] .* 1\.5/);
  expect(() => rankIntervals({ counts: [1, 1], exposures: [1, 0] })).toThrow(/rankIntervals: exposures\[1\] .* 0/);
  expect(() => rankIntervals({ counts: [1], exposures: [1, 2] })).toThrow(/have 1 and 2 entries/);
  expect(() => rankIntervals({ counts: [1], exposures: [1], level: 95 })).toThrow(/rankIntervals: a level/);
});
