import fc from "fast-check";
import { expect, it } from "vitest";
import { readReferenceFile, referenceWards } from "../reference/reference-file.js";
import { seededRandom } from "../reference/seeded-random.js";
import { boundsOf } from "./bounds.js";
import { createLocator } from "./locator.js";
import type { CodedOutline, Outline } from "./outline.js";

function square(code: string, west: number, south: number, side = 1): CodedOutline {
  return { code, outline: { type: "Polygon", coordinates: [squareRing(west, south, side)] } };
}

function squareRing(west: number, south: number, side: number): number[][] {
  const [east, north] = [west + side, south + side];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

/** How often a ring winds round a point, by adding up the angles under which its edges are seen. */
function turnsRound(ring: readonly number[][], x: number, y: number): number {
  let angle = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const before = Math.atan2(ring[index - 1]![1]! - y, ring[index - 1]![0]! - x);
    let turn = Math.atan2(ring[index]![1]! - y, ring[index]![0]! - x) - before;
    if (turn > Math.PI) turn -= 2 * Math.PI;
    if (turn < -Math.PI) turn += 2 * Math.PI;
    angle += turn;
  }
  return Math.round(angle / (2 * Math.PI));
}

function slowlyContains(outline: Outline, x: number, y: number): boolean {
  const polygons = outline.type === "Polygon" ? [outline.coordinates] : outline.coordinates;
  return polygons.some(
    ([outer, ...holes]) => turnsRound(outer!, x, y) !== 0 && holes.every((hole) => turnsRound(hole, x, y) === 0),
  );
}

it("finds the ward that the angles under its outline find, at 20,000 random points", () => {
  const wards = referenceWards();
  const locate = createLocator(wards);
  const [west, south, east, north] = boundsOf(wards.map(({ outline }) => outline));
  const random = seededRandom(1);
  let found = 0;
  const wrong: number[][] = [];
  for (let point = 0; point < 20_000; point += 1) {
    const x = west + random() * (east - west);
    const y = south + random() * (north - south);
    const expected = wards.findIndex(({ outline }) => slowlyContains(outline, x, y));
    if (locate(x, y) !== expected) wrong.push([x, y]);
    found += expected >= 0 ? 1 : 0;
  }
  expect(wrong).toEqual([]);
  expect(found).toBeGreaterThan(5000);
});

it("counts 736 recorded incidents of January 2025 in the borough, ward by ward as published", () => {
  const wards = referenceWards();
  const locate = createLocator(wards);
  const counts = new Map<string, number>();
  for (const line of readReferenceFile("police/2025-01-kent-street.csv").split("\n").slice(1)) {
    const [, , , , longitude, latitude] = line.split(",");
    const ward = longitude && latitude ? wards[locate(Number(longitude), Number(latitude))] : undefined;
    if (ward !== undefined) counts.set(ward.code, (counts.get(ward.code) ?? 0) + 1);
  }
  const published = new Map<string, number>();
  for (const line of readReferenceFile("reference/wards/recorded-2025-by-ward-month-type.csv").split("\n")) {
    const [month, ward, , incidents] = line.split(",");
    if (month === "2025-01") published.set(ward!, (published.get(ward!) ?? 0) + Number(incidents));
  }
  expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(736);
  expect(Object.fromEntries(counts)).toEqual(Object.fromEntries(published));
});

it("takes every corner of a ward as part of a ward, and of the first that has it", () => {
  const wards = referenceWards();
  const locate = createLocator(wards);
  wards.forEach(({ outline }, index) => {
    const rings = outline.type === "Polygon" ? outline.coordinates : outline.coordinates.flat();
    for (const [x, y] of rings.flat()) expect([...Array(index + 1).keys()]).toContain(locate(x!, y!));
  });
});

it("gives borders and corners to the first in order, on every side", () => {
  const areas = [square("a", 0, 0), square("b", 1, 0), square("c", 0, 1), square("d", 1, 1)];
  const locate = createLocator(areas);
  expect(locate(1, 0.5)).toBe(0);
  expect(locate(0.5, 1)).toBe(0);
  expect(locate(1.5, 1)).toBe(1);
  expect(locate(1, 1.5)).toBe(2);
  expect(locate(1, 1)).toBe(0);
  expect(locate(2, 2)).toBe(3);
  expect(locate(0, 0)).toBe(0);
  expect(createLocator(areas.toReversed())(1, 1)).toBe(0);
});

it("leaves no gap along a slanting border, however the rings run and whatever the rounding", () => {
  const coordinate = fc.integer({ min: 1, max: 999_999 }).map((number) => number / 1e6);
  fc.assert(
    fc.property(coordinate, coordinate, coordinate, fc.boolean(), (bottom, top, along, reversed) => {
      const left = [
        [0, 0],
        [bottom, 0],
        [top, 1],
        [0, 1],
        [0, 0],
      ];
      const right = [
        [bottom, 0],
        [1, 0],
        [1, 1],
        [top, 1],
        [bottom, 0],
      ];
      const locate = createLocator([
        { code: "left", outline: { type: "Polygon", coordinates: [left] } },
        { code: "right", outline: { type: "Polygon", coordinates: [reversed ? right.toReversed() : right] } },
      ]);
      const onBorder = bottom + (top - bottom) * along;
      for (const x of [onBorder, onBorder * (1 - Number.EPSILON), onBorder * (1 + Number.EPSILON)]) {
        expect(locate(x, along)).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 1000 },
  );
});

it("leaves holes out, and finds an island in a lake", () => {
  const withLake: Outline = {
    type: "MultiPolygon",
    coordinates: [[squareRing(0, 0, 10), squareRing(2, 2, 6)], [squareRing(4, 4, 2)]],
  };
  const locate = createLocator([{ code: "shore", outline: withLake }, square("lake", 2, 2, 6)]);
  expect(locate(1, 1)).toBe(0);
  expect(locate(3, 3)).toBe(1);
  expect(locate(5, 5)).toBe(0);
  expect(locate(11, 5)).toBe(-1);
});

it("is not confused by a repeated position, an unclosed ring or a ray through a corner", () => {
  const diamond = [
    [0, -1],
    [1, 0],
    [1, 0],
    [0, 1],
    [-1, 0],
  ];
  const locate = createLocator([{ code: "diamond", outline: { type: "Polygon", coordinates: [diamond] } }]);
  expect(locate(-0.5, 0)).toBe(0);
  expect(locate(-2, 0)).toBe(-1);
  expect(locate(-2, 1)).toBe(-1);
  expect(locate(0.9, 0.9)).toBe(-1);
});

it("finds no area for a point that is no number, and refuses an outline that has one", () => {
  expect(createLocator([square("a", 0, 0)])(Number.NaN, 0.5)).toBe(-1);
  expect(createLocator([])(0, 0)).toBe(-1);
  const broken: Outline = {
    type: "Polygon",
    coordinates: [
      [
        [0, 0],
        [1, Number.NaN],
        [1, 1],
      ],
    ],
  };
  expect(() => createLocator([{ code: "E05000001", outline: broken }])).toThrow(
    new RangeError("createLocator: the outline E05000001 has a position that is not two numbers: 1, NaN"),
  );
});
