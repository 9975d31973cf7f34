import fc from "fast-check";
import { expect, it } from "vitest";
import { expectClose } from "../reference/closeness.js";
import { seededRandom } from "./seeded-random.js";
import { shortestTour } from "./shortest-tour.js";

type Point = readonly [x: number, y: number];

function tableOf(points: readonly Point[]): number[][] {
  return points.map(([x, y]) => points.map(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY)));
}

function lengthOf(distances: readonly number[][], order: readonly number[]): number {
  return order.reduce((sum, place, index) => sum + distances[place]![order[(index + 1) % order.length]!]!, 0);
}

function ordersOf(places: readonly number[]): number[][] {
  if (places.length === 0) return [[]];
  return places.flatMap((place) => ordersOf(places.filter((other) => other !== place)).map((rest) => [place, ...rest]));
}

it("is as short as the best of all orders, over 200 random cases of up to 8 places, one-way streets among them", () => {
  const random = seededRandom(6);
  for (let trial = 0; trial < 200; trial++) {
    const places = 1 + Math.floor(random() * 8);
    const distances = Array.from({ length: places }, (_, row) =>
      Array.from({ length: places }, (__, column) => (row === column ? 0 : Math.floor(random() * 100))),
    );
    const start = Math.floor(random() * places);
    const others = distances.map((_, place) => place).filter((place) => place !== start);
    const best = Math.min(...ordersOf(others).map((order) => lengthOf(distances, [start, ...order])));
    expect(shortestTour(distances, start)!.length).toBe(best);
  }
});

const points = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { minLength: 1, maxLength: 22 });

it("holds every place once, the start first, and is as long as it says", () => {
  fc.assert(
    fc.property(points, fc.nat(1000), (list, any) => {
      const distances = tableOf(list);
      const start = any % list.length;
      const { order, length } = shortestTour(distances, start)!;
      expect(order[0]).toBe(start);
      expect([...order].sort((one, other) => one - other)).toEqual(list.map((_, place) => place));
      expectClose(length, lengthOf(distances, order), 1e-12);
    }),
    { numRuns: 60 },
  );
});

it("is equally long wherever it begins, up to 14 places", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(99), fc.nat(99)), { minLength: 2, maxLength: 9 }), (list) => {
      const distances = tableOf(list);
      const lengths = list.map((_, start) => shortestTour(distances, start)!.length);
      for (const length of lengths) expectClose(length, lengths[0]!, 1e-9);
    }),
    { numRuns: 40 },
  );
});

it("finds its way round a circle of forty places, where the shortest tour is known", () => {
  const random = seededRandom(40);
  const turns = Array.from({ length: 40 }, (_, place) => place / 40);
  const shuffled = turns
    .map((turn) => ({ turn, key: random() }))
    .sort((one, other) => one.key - other.key)
    .map(({ turn }): Point => [Math.cos(2 * Math.PI * turn), Math.sin(2 * Math.PI * turn)]);
  expectClose(shortestTour(tableOf(shuffled), 7)!.length, 80 * Math.sin(Math.PI / 40), 1e-9);
});

it("above 14 places is never shorter than the exact tour of all but one of them, nor much longer", () => {
  // Adding a place never makes the shortest tour of points in a plane shorter, so 14 of 15 bound it from below.
  const random = seededRandom(15);
  for (let trial = 0; trial < 12; trial++) {
    const list = Array.from({ length: 15 }, (): Point => [random(), random()]);
    const fewer = Math.max(
      ...list.map((_, left) => shortestTour(tableOf(list.filter((__, place) => place !== left)), 0)!.length),
    );
    const { length } = shortestTour(tableOf(list), 0)!;
    expect(length).toBeGreaterThanOrEqual(fewer - 1e-9);
    expect(length).toBeLessThanOrEqual(fewer * 1.25);
  }
});

it("has nothing to say of no place, and nowhere to go from one", () => {
  expect(shortestTour([], 0)).toBeNull();
  expect(shortestTour([[0]], 0)).toEqual({ order: [0], length: 0 });
});

it("refuses a table that is not square, a distance below 0 and a start that is no place", () => {
  expect(() => shortestTour([[0, 1], [1]], 0)).toThrow(/row 1 has 1 entries of 2/);
  expect(() =>
    shortestTour(
      [
        [0, -1],
        [1, 0],
      ],
      0,
    ),
  ).toThrow(/distances\[0\]\[1\] .* -1/);
  expect(() => shortestTour([[0]], 1)).toThrow(/start must be a place from 0 to 0, and it is 1/);
});
