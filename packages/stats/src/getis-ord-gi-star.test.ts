import fc from "fast-check";
import { expect, it } from "vitest";
import { expectClose } from "../reference/closeness.js";
import { hexagonNeighbours } from "../reference/hexagon-neighbours.js";
import { seededRandom } from "./seeded-random.js";
import { readReferenceStatistics } from "../reference/statistics.js";
import { getisOrdGiStar } from "./getis-ord-gi-star.js";

it("gives the z that PySAL's esda prints for its six points", () => {
  const places = [
    [10, 10],
    [20, 10],
    [40, 10],
    [15, 20],
    [30, 20],
    [30, 30],
  ] as const;
  const neighbours = places.map(([x, y], own) =>
    places.flatMap(([otherX, otherY], other) =>
      other !== own && Math.hypot(otherX - x, otherY - y) <= 15 ? [other] : [],
    ),
  );
  const { z } = getisOrdGiStar({ values: [2, 3, 3.2, 5, 8, 7], neighbours })!;
  const published = [-1.39727626, -0.28917762, 0.65064964, -0.28917762, 1.23452088, 2.02424331];
  published.forEach((expected, index) => expect(z[index]).toBeCloseTo(expected, 8));
});

// R, spdep 1.2.7: localG(values, nb2listw(include.self(nb), style = "B")); 2 * pnorm(-abs(z)); p.adjust(p, "BH")
it("agrees with spdep on a lattice of 576 hexagons with two planted clusters", () => {
  const reference = readReferenceStatistics().giStar;
  const { z, p, q } = getisOrdGiStar(reference)!;
  expect(z.length).toBe(576);
  for (let cell = 0; cell < 576; cell += 1) {
    expectClose(z[cell]!, reference.z[cell]!);
    expectClose(p[cell]!, reference.pTwoSided[cell]!);
    expectClose(q[cell]!, reference.qBenjaminiHochberg[cell]!);
  }
});

/** The published formula with a full matrix of weights. */
function slowly(values: readonly number[], neighbours: readonly (readonly number[])[]): number[] {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const s = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / n - mean * mean);
  return values.map((_, i) => {
    const w = values.map((__, j) => (i === j || neighbours[i]!.includes(j) ? 1 : 0));
    const weight = w.reduce((sum: number, wij) => sum + wij, 0);
    const squares = w.reduce((sum: number, wij) => sum + wij * wij, 0);
    const local = w.reduce((sum: number, wij, j) => sum + wij * values[j]!, 0);
    return (local - mean * weight) / (s * Math.sqrt((n * squares - weight * weight) / (n - 1)));
  });
}

it.each([1, 2, 3, 4, 5])("is the formula written out, on random lattice %i", (seed) => {
  const random = seededRandom(seed);
  const columns = 5 + Math.floor(random() * 12);
  const rows = 5 + Math.floor(random() * 12);
  const values = Array.from({ length: columns * rows }, () => Math.floor(random() ** 3 * 20));
  const neighbours = hexagonNeighbours(columns, rows);
  const { z } = getisOrdGiStar({ values, neighbours })!;
  slowly(values, neighbours).forEach((expected, cell) => expect(Math.abs(z[cell]! - expected)).toBeLessThan(1e-9));
});

const COLUMNS = 6;
const ROWS = 5;
const neighbours = hexagonNeighbours(COLUMNS, ROWS);
const counts = fc.array(fc.nat(50), { minLength: COLUMNS * ROWS, maxLength: COLUMNS * ROWS });
const someVariation = counts.filter((values) => new Set(values).size > 1);

it("does not depend on the unit or the origin of the values", () => {
  fc.assert(
    fc.property(
      someVariation,
      fc.constantFrom(0.001, 3, 1000),
      fc.integer({ min: -100, max: 100 }),
      (values, scale, shift) => {
        const plain = getisOrdGiStar({ values, neighbours })!;
        const moved = getisOrdGiStar({ values: values.map((value) => value * scale + shift), neighbours })!;
        moved.z.forEach((z, cell) => expect(z).toBeCloseTo(plain.z[cell]!, 7));
      },
    ),
  );
});

it("turns its sign, and nothing else, when the values do", () => {
  fc.assert(
    fc.property(someVariation, (values) => {
      const plain = getisOrdGiStar({ values, neighbours })!;
      const turned = getisOrdGiStar({ values: values.map((value) => -value), neighbours })!;
      turned.z.forEach((z, cell) => expect(z).toBeCloseTo(-plain.z[cell]!, 10));
      turned.q.forEach((q, cell) => expect(q).toBeCloseTo(plain.q[cell]!, 10));
    }),
  );
});

it("moves with the cells when they are numbered differently", () => {
  const numbering = fc.shuffledSubarray(
    Array.from({ length: COLUMNS * ROWS }, (_, cell) => cell),
    { minLength: COLUMNS * ROWS },
  );
  fc.assert(
    fc.property(someVariation, numbering, (values, newNumber) => {
      const renumbered: number[] = [];
      const renumberedNeighbours: number[][] = [];
      newNumber.forEach((to, from) => {
        renumbered[to] = values[from]!;
        renumberedNeighbours[to] = neighbours[from]!.map((other) => newNumber[other]!);
      });
      const plain = getisOrdGiStar({ values, neighbours })!;
      const moved = getisOrdGiStar({ values: renumbered, neighbours: renumberedNeighbours })!;
      newNumber.forEach((to, from) => expect(moved.z[to]).toBeCloseTo(plain.z[from]!, 10));
    }),
  );
});

it("is never NaN, and has no answer exactly when all values are equal", () => {
  fc.assert(
    fc.property(counts, (values) => {
      const found = getisOrdGiStar({ values, neighbours });
      expect(found === null).toBe(new Set(values).size === 1);
      for (const list of found === null ? [] : [found.z, found.p, found.q]) {
        expect(list.every((number) => Number.isFinite(number))).toBe(true);
      }
    }),
  );
  expect(getisOrdGiStar({ values: [], neighbours: [] })).toBeNull();
  expect(getisOrdGiStar({ values: [4], neighbours: [[]] })).toBeNull();
  expect(getisOrdGiStar({ values: [0.1, 0.1, 0.1], neighbours: [[1], [0], []] })).toBeNull();
});

it("finds nothing special about a cell whose neighbourhood is the whole map", () => {
  const found = getisOrdGiStar({ values: [1, 2, 9], neighbours: [[1, 2], [0], [1]] })!;
  expect(found.z[0]).toBe(0);
  expect(found.p[0]).toBe(1);
  expect(found.z[2]).toBeGreaterThan(0);
});

it("reads typed arrays as it reads plain ones", () => {
  const values = [1, 2, 9, 4];
  const plain = getisOrdGiStar({ values, neighbours: [[1], [0, 2], [1, 3], [2]] });
  const typed = getisOrdGiStar({
    values: Uint16Array.from(values),
    neighbours: [Int32Array.of(1), Int32Array.of(0, 2), Int32Array.of(1, 3), Int32Array.of(2)],
  });
  expect(typed).toEqual(plain);
});

function withNeighbours(around: number[]) {
  return () => getisOrdGiStar({ values: [1, 2], neighbours: [around, [0]] });
}

it("refuses neighbours that are outside the map, itself, or named twice", () => {
  expect(withNeighbours([2])).toThrow(
    new RangeError("getisOrdGiStar: neighbours[0] holds 2, which is outside the 2 cells"),
  );
  expect(withNeighbours([0])).toThrow(/neighbours\[0\] holds 0, which is the cell itself/);
  expect(withNeighbours([1, 1])).toThrow(/neighbours\[0\] holds 1, which stands there twice/);
  expect(() => getisOrdGiStar({ values: [1, 2], neighbours: [[1]] })).toThrow(/have 2 and 1 entries/);
  expect(() => getisOrdGiStar({ values: [1, Infinity], neighbours: [[1], [0]] })).toThrow(/values\[1\]/);
  expect(() => getisOrdGiStar({ values: [1e308, -1e308], neighbours: [[1], [0]] })).toThrow(/too far apart/);
});
