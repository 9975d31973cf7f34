import { expect, it } from "vitest";
import { referenceWards } from "../reference/reference-file.js";
import { fromBritishNational, toBritishNational } from "./british-national-grid.js";
import { densityGrid } from "./density-grid.js";
import { createLocator } from "./locator.js";
import { type Outline, ringsOf } from "./outline.js";
import { polygonAreaHectares } from "./polygon-area.js";

it("just covers the borough with squares of 100 m whose sides are whole hundreds", () => {
  const outlines = referenceWards().map(({ outline }) => outline);
  const { eastings, northings, inside } = densityGrid(outlines, 100);
  const places = outlines
    .flatMap(ringsOf)
    .flat()
    .map(([x, y]) => toBritishNational(x!, y!));
  const [east, north] = [places.map(({ easting }) => easting), places.map(({ northing }) => northing)];
  for (const [centres, positions] of [
    [eastings, east],
    [northings, north],
  ] as const) {
    const [least, most] = [Math.min(...positions), Math.max(...positions)];
    expect(centres[0]! - 50 <= least && centres[0]! + 50 > least).toBe(true);
    expect(centres.at(-1)! + 50 >= most && centres.at(-1)! - 50 < most).toBe(true);
    centres.forEach((centre, index) => expect(centre).toBe(centres[0]! + index * 100));
    expect(centres[0]! % 100).toBe(50);
  }
  expect(inside.length).toBe(eastings.length * northings.length);
});

it("marks as many squares as the wards have hectares, within one per cent", () => {
  const outlines = referenceWards().map(({ outline }) => outline);
  const hectares = outlines.reduce((sum, outline) => sum + polygonAreaHectares(outline), 0);
  const marked = densityGrid(outlines, 100).inside.reduce((sum, square) => sum + square, 0);
  expect(Math.abs(marked / hectares - 1)).toBeLessThan(0.01);
});

it("marks the squares whose centres lie in a ward, row by row from the south-west", () => {
  const wards = referenceWards();
  const { eastings, northings, inside } = densityGrid(
    wards.map(({ outline }) => outline),
    250,
  );
  const locate = createLocator(wards);
  let different = 0;
  northings.forEach((northing, j) => {
    eastings.forEach((easting, i) => {
      const { longitude, latitude } = fromBritishNational(easting, northing);
      if ((inside[j * eastings.length + i] === 1) !== locate(longitude, latitude) >= 0) different += 1;
    });
  });
  // An edge that is straight in degrees bends by centimetres on the grid; a square may change sides for it.
  expect(different).toBeLessThanOrEqual(1);
});

function ring(south: number, west: number, side: number): number[][] {
  const [north, east] = [south + side, west + side];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

it("leaves a hole unmarked and keeps one square for an area smaller than that", () => {
  const lake: Outline = { type: "Polygon", coordinates: [ring(51.2, 0.3, 0.1), ring(51.22, 0.32, 0.06)] };
  const { eastings, northings, inside } = densityGrid([lake], 200);
  const middle = toBritishNational(0.35, 51.25);
  const [column, row] = [
    eastings.findIndex((easting) => Math.abs(easting - middle.easting) <= 100),
    northings.findIndex((northing) => Math.abs(northing - middle.northing) <= 100),
  ];
  expect(inside[row * eastings.length + column]).toBe(0);
  expect(inside.includes(1)).toBe(true);
  const tiny = densityGrid([{ type: "Polygon", coordinates: [ring(51.2, 0.3, 0.0001)] }], 100_000);
  expect([tiny.eastings.length, tiny.northings.length, tiny.inside.length]).toEqual([1, 1, 1]);
});

it("refuses squares of no size, and more points than a server should hold", () => {
  const outlines = referenceWards().map(({ outline }) => outline);
  expect(() => densityGrid(outlines, 0)).toThrow(
    new RangeError("densityGrid: gridMetres must be a finite number above 0, and it is 0"),
  );
  expect(() => densityGrid(outlines, 1)).toThrow(/squares of 1 m make \d{9} points here, and 4000000 are the most/);
});
