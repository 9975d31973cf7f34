import { expect, it } from "vitest";
import { type LonLat, placedLabels, sheetProjection, sheetScale } from "./sheet-projection.js";

const TONBRIDGE: LonLat[] = [
  [0.27, 51.19],
  [0.29, 51.2],
];

it("keeps every point within the margin, north up and east right, at one scale both ways", () => {
  const { at, metresAMillimetre } = sheetProjection(TONBRIDGE, 180, 100, 10);
  const [[west, south], [east, north]] = [at(TONBRIDGE[0]!), at(TONBRIDGE[1]!)];
  expect(west).toBeGreaterThanOrEqual(10 - 1e-9);
  expect(east).toBeLessThanOrEqual(170 + 1e-9);
  expect(south).toBeLessThanOrEqual(90 + 1e-9);
  expect(north).toBeGreaterThanOrEqual(10 - 1e-9);
  expect((south - north) * metresAMillimetre).toBeCloseTo(0.01 * 111_195, 6);
});

it("shows a single place with the streets round it, and not through a keyhole", () => {
  const projection = sheetProjection([TONBRIDGE[0]!], 180, 100, 10);
  expect(projection.metresAMillimetre).toBe(4);
  expect(projection.at(TONBRIDGE[0]!)).toEqual([90, 50]);
  expect(sheetScale(projection)).toEqual({ millimetres: 25, words: "100 m" });
});

it("leaves out a name that would lie over another, over a stop or over the edge", () => {
  const names = [
    { name: "High Street", x: 50, y: 50 },
    { name: "Bordyke", x: 52, y: 51 },
    { name: "Lansdowne Road", x: 2, y: 50 },
    { name: "Station Approach", x: 120, y: 20 },
    { name: "Avebury Avenue", x: 120, y: 70 },
  ];
  const sheet = { widthMillimetres: 180, heightMillimetres: 100 };
  expect(placedLabels(names, [[120, 20]], sheet, 2.6).map(({ name }) => name)).toEqual([
    "High Street",
    "Avebury Avenue",
  ]);
});
