import { areNeighborCells, getResolution, latLngToCell } from "h3-js";
import { beforeAll, describe, expect, it } from "vitest";
import { referenceWards } from "../reference/reference-file.js";
import { seededRandom } from "../reference/seeded-random.js";
import { boundsOf } from "./bounds.js";
import { cellBoundary } from "./cell-boundary.js";
import { type HexagonLattice, hexagonLattice } from "./hexagon-lattice.js";
import { createLocator } from "./locator.js";
import { type Outline, ringsOf } from "./outline.js";
import { polygonAreaHectares } from "./polygon-area.js";

describe.each([9, 10])("at resolution %i", (resolution) => {
  let outlines: Outline[];
  let lattice: HexagonLattice;

  beforeAll(() => {
    outlines = referenceWards().map(({ outline }) => outline);
    lattice = hexagonLattice(outlines, resolution);
  });

  it("has the cell of every one of 100,000 random points in the wards", () => {
    const locate = createLocator(outlines.map((outline, index) => ({ code: `${index}`, outline })));
    const [west, south, east, north] = boundsOf(outlines);
    const random = seededRandom(resolution);
    const missing: number[][] = [];
    for (let inside = 0; inside < 100_000;) {
      const [x, y] = [west + random() * (east - west), south + random() * (north - south)];
      if (locate(x, y) < 0) continue;
      inside += 1;
      if (!lattice.indexOf.has(latLngToCell(y, x, resolution))) missing.push([x, y]);
    }
    expect(missing).toEqual([]);
  });

  it("has the cell of every point along the wards' borders, a metre apart", () => {
    const missing: number[][] = [];
    for (const ring of outlines.flatMap(ringsOf)) {
      for (let corner = 1; corner < ring.length; corner += 1) {
        const [fromX, fromY, toX, toY] = [...ring[corner - 1]!, ...ring[corner]!] as [number, number, number, number];
        const steps = Math.max(1, Math.ceil(Math.hypot(toX - fromX, toY - fromY) / 1e-5));
        for (let step = 0; step <= steps; step += 1) {
          const [x, y] = [fromX + ((toX - fromX) * step) / steps, fromY + ((toY - fromY) * step) / steps];
          if (!lattice.indexOf.has(latLngToCell(y, x, resolution))) missing.push([x, y]);
        }
      }
    }
    expect(missing).toEqual([]);
  });

  it("has no cell that lies wholly outside the wards", () => {
    const locate = createLocator(outlines.map((outline, index) => ({ code: `${index}`, outline })));
    const corners = outlines.flatMap(ringsOf).flat();
    const cellsWithCorners = new Set(corners.map(([x, y]) => latLngToCell(y!, x!, resolution)));
    const touches = (cell: string): boolean => {
      const ring = cellBoundary(cell);
      if (cellsWithCorners.has(cell) || ring.some(([x, y]) => locate(x!, y!) >= 0)) return true;
      // A ward's edge may cut a side of the cell between its corners.
      return ring
        .slice(1)
        .some(([x, y], side) =>
          Array.from({ length: 200 }, (_, step) => step / 200).some(
            (part) =>
              locate(
                ring[side]![0]! + (x! - ring[side]![0]!) * part,
                ring[side]![1]! + (y! - ring[side]![1]!) * part,
              ) >= 0,
          ),
        );
    };
    expect(lattice.cells.filter((cell) => !touches(cell))).toEqual([]);
  });

  it("is sorted, without repetition, of one resolution, and finds each cell by its name", () => {
    expect(lattice.cells).toEqual([...new Set(lattice.cells)].sort());
    expect(lattice.indexOf.size).toBe(lattice.cells.length);
    expect(lattice.cells.every((cell, index) => lattice.indexOf.get(cell) === index)).toBe(true);
    expect(new Set(lattice.cells.map(getResolution))).toEqual(new Set([resolution]));
  });

  it("knows up to six neighbours of each cell, each of which knows it, and six for nearly all", () => {
    const isWrong = (around: Int32Array, index: number): boolean =>
      around.length > 6 ||
      new Set(around).size < around.length ||
      around.some((other, at) => other === index || other < (around[at - 1] ?? 0)) ||
      around.some((other) => !lattice.neighbours[other]!.includes(index));
    expect(lattice.neighbours.filter(isWrong)).toEqual([]);
    const inner = lattice.neighbours.filter((around) => around.length === 6).length;
    expect(inner / lattice.cells.length).toBeGreaterThan(0.8);
    const [first] = lattice.neighbours[100]!;
    expect(areNeighborCells(lattice.cells[100]!, lattice.cells[first!]!)).toBe(true);
  });

  it("covers the wards and little more", () => {
    const wards = outlines.reduce((sum, outline) => sum + polygonAreaHectares(outline), 0) / 100;
    const cells = lattice.areaKm2.reduce((sum, area) => sum + area, 0);
    expect(lattice.areaKm2.length).toBe(lattice.cells.length);
    expect(cells / wards).toBeGreaterThan(1);
    expect(cells / wards).toBeLessThan(resolution === 9 ? 1.2 : 1.08);
  });
});

it("does not depend on the order of the outlines", () => {
  const outlines = referenceWards()
    .slice(0, 4)
    .map(({ outline }) => outline);
  expect(hexagonLattice(outlines.toReversed(), 9)).toEqual(hexagonLattice(outlines, 9));
});

it("is empty for no area, and refuses a resolution that H3 does not have", () => {
  expect(hexagonLattice([], 9).cells).toEqual([]);
  expect(() => hexagonLattice([], 16)).toThrow(
    new RangeError("hexagonLattice: 16 is not an H3 resolution from 0 to 15"),
  );
  expect(() => hexagonLattice([], 9.5)).toThrow(/9\.5/);
});
