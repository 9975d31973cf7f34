import { cellToLatLng, latLngToCell } from "h3-js";
import { expect, it } from "vitest";
import { cellBoundary } from "./cell-boundary.js";
import { createLocator } from "./locator.js";

it("is a closed, counter-clockwise ring of a hexagon, longitude first, round its own centre", () => {
  const cell = latLngToCell(51.27, 0.4, 10);
  const ring = cellBoundary(cell);
  expect(ring.length).toBe(7);
  expect(ring[0]).toEqual(ring[6]);
  let twiceTheArea = 0;
  for (let index = 1; index < ring.length; index += 1) {
    twiceTheArea += ring[index - 1]![0]! * ring[index]![1]! - ring[index]![0]! * ring[index - 1]![1]!;
  }
  expect(twiceTheArea).toBeGreaterThan(0);
  const [latitude, longitude] = cellToLatLng(cell);
  expect(createLocator([{ code: cell, outline: { type: "Polygon", coordinates: [ring] } }])(longitude, latitude)).toBe(
    0,
  );
});

it("refuses what is no cell", () => {
  expect(() => cellBoundary("51.27")).toThrow(new RangeError('cellBoundary: "51.27" is not an H3 cell'));
});
