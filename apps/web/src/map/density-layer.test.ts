import { expect, it } from "vitest";
import { densityLayer, densityPicture, type DensityGrid } from "./density-layer.js";

const CORNERS = [
  [0, 52],
  [1, 52],
  [1, 51],
  [0, 51],
] as const;

/** One node in the north-east holds all there is. */
const GRID: DensityGrid = {
  columns: 3,
  rows: 2,
  values: [0, 0, 0, 0, 0, 80],
  greatest: 80,
  corners: CORNERS,
};

function opacityAt(grid: DensityGrid, column: number, line: number): number | undefined {
  const { data, width } = densityPicture(grid);
  return data[(line * width + column) * 4 + 3];
}

it("puts the north on top, though the grid begins in the south", () => {
  const { width, height } = densityPicture(GRID);
  expect(opacityAt(GRID, width - 1, 0)).toBeGreaterThan(0);
  expect(opacityAt(GRID, width - 1, height - 1)).toBe(0);
  expect(opacityAt(GRID, 0, 0)).toBe(0);
});

it("draws nothing where nothing was recorded", () => {
  const { data } = densityPicture({ ...GRID, values: GRID.values.map(() => 0), greatest: 0 });
  expect(data.every((byte) => byte === 0)).toBe(true);
});

it("doubles from band to band in its legend, up to the greatest", () => {
  const { legend } = densityLayer({ id: "density", title: "Density", grid: GRID, write: (value) => String(value) });
  expect(legend.entries.map(({ words }) => words)).toEqual(["under 5", "5 to 10", "10 to 20", "20 to 40", "40 to 80"]);
});
