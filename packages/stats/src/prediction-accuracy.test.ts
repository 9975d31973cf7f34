import fc from "fast-check";
import { expect, it } from "vitest";
import { predictionAccuracy } from "./prediction-accuracy.js";

it("scores a map that ranks three equal cells rightly at 2, 1.5 and 1, and as the best there is", () => {
  const accuracy = predictionAccuracy({ observed: [6, 3, 0], predicted: [3, 2, 1], areas: [1, 1, 1] })!;
  expect(Array.from(accuracy.hitRate)).toEqual([6 / 9, 1, 1]);
  [2, 1.5, 1].forEach((expected, rank) => expect(accuracy.pai[rank]).toBeCloseTo(expected, 12));
  [1, 1, 1].forEach((expected, rank) => expect(accuracy.pei[rank]).toBeCloseTo(expected, 12));
});

it("scores the same map turned upside down by what it missed", () => {
  const accuracy = predictionAccuracy({ observed: [6, 3, 0], predicted: [1, 2, 3], areas: [1, 1, 1] })!;
  expect(Array.from(accuracy.hitRate)).toEqual([0, 3 / 9, 1]);
  [0, 0.5, 1].forEach((expected, rank) => expect(accuracy.pai[rank]).toBeCloseTo(expected, 12));
  [0, 1 / 3, 1].forEach((expected, rank) => expect(accuracy.pei[rank]).toBeCloseTo(expected, 12));
});

// Worked by hand: densities 4, 1 and 2 a km²; the first choice, the large cell, has area 4, where the best takes the
// cell of 8 (area 2), the cell of 2 (area 1) and a quarter of the large one.
it("lets the best map take part of a cell where the areas do not come out even", () => {
  const accuracy = predictionAccuracy({ observed: [8, 4, 2], predicted: [1, 9, 5], areas: [2, 4, 1] })!;
  expect(accuracy.pai[0]).toBeCloseTo(4 / 14 / (4 / 7), 12);
  expect(accuracy.pei[0]).toBeCloseTo(4 / (8 + 2 + 1), 12);
  expect(accuracy.pei[1]).toBeCloseTo(6 / (8 + 2 + 2), 12);
});

it("takes equal predictions in the order given", () => {
  const accuracy = predictionAccuracy({ observed: [1, 2, 3], predicted: [5, 5, 5], areas: [1, 1, 1] })!;
  expect(Array.from(accuracy.hitRate)).toEqual([1 / 6, 3 / 6, 1]);
});

it("has no answer when nothing happened, or there is no cell", () => {
  expect(predictionAccuracy({ observed: [0, 0], predicted: [1, 2], areas: [1, 1] })).toBeNull();
  expect(predictionAccuracy({ observed: [], predicted: [], areas: [] })).toBeNull();
});

const cells = fc
  .array(
    fc.record({ observed: fc.nat(20), predicted: fc.nat(1000), area: fc.double({ min: 0.1, max: 5, noNaN: true }) }),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .filter((list) => list.some(({ observed }) => observed > 0));

type Cells = { observed: number; predicted: number; area: number }[];

function accuracyOf(list: Cells, areaScale = 1) {
  return predictionAccuracy({
    observed: list.map(({ observed }) => observed),
    predicted: list.map(({ predicted }) => predicted),
    areas: list.map(({ area }) => area * areaScale),
  })!;
}

it("ends at 1 for every map, grows in hits, and never beats the best", () => {
  fc.assert(
    fc.property(cells, (list) => {
      const { hitRate, pai, pei } = accuracyOf(list);
      for (const scores of [hitRate, pai, pei]) expect(scores.at(-1)).toBeCloseTo(1, 9);
      hitRate.forEach((rate, rank) => expect(rate).toBeGreaterThanOrEqual(rank === 0 ? 0 : hitRate[rank - 1]!));
      for (const score of pei) expect(score >= 0 && score <= 1).toBe(true);
      for (const score of pai) expect(Number.isFinite(score)).toBe(true);
    }),
  );
});

it("gives PEI 1 throughout to the map that knew the densities", () => {
  fc.assert(
    fc.property(cells, (list) => {
      const oracle = list.map((cell) => ({ ...cell, predicted: cell.observed / cell.area }));
      for (const score of accuracyOf(oracle).pei) expect(score).toBeCloseTo(1, 9);
    }),
  );
});

it("depends on neither the unit of area nor the order of the cells", () => {
  fc.assert(
    fc.property(cells, (list) => {
      const distinct = list.map((cell, index) => ({ ...cell, predicted: cell.predicted * 100 + index }));
      const plain = accuracyOf(distinct);
      for (const other of [accuracyOf(distinct, 1e6), accuracyOf(distinct.toReversed())]) {
        other.pai.forEach((score, rank) => expect(score).toBeCloseTo(plain.pai[rank]!, 9));
        other.pei.forEach((score, rank) => expect(score).toBeCloseTo(plain.pei[rank]!, 9));
      }
    }),
  );
});

it("refuses cells without area, lists of other lengths and counts below 0", () => {
  expect(() => predictionAccuracy({ observed: [1], predicted: [1], areas: [0] })).toThrow(
    new RangeError("predictionAccuracy: areas[0] must be above 0, and it is 0"),
  );
  expect(() => predictionAccuracy({ observed: [1], predicted: [1, 2], areas: [1] })).toThrow(/have 1 and 2 entries/);
  expect(() => predictionAccuracy({ observed: [-1], predicted: [1], areas: [1] })).toThrow(/observed\[0\] .* -1/);
});
