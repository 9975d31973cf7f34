import { cellArea, gridDisk, latLngToCell, POLYGON_TO_CELLS_FLAGS, polygonToCellsExperimental, UNITS } from "h3-js";
import type { Outline } from "./outline.js";

/** The hexagons that cover an area, and which of them touch. Lists are parallel: entry i is about `cells[i]`. */
export interface HexagonLattice {
  /** H3 indices, in the order of their text. */
  readonly cells: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Indices of the adjacent cells that are in the lattice: six, fewer at its edge. */
  readonly neighbours: readonly Int32Array[];
  /** Spherical area of each cell in km². */
  readonly areaKm2: Float64Array;
}

/** Steps along an outline's edges, in degrees: finer than a cell of resolution 10 is wide. */
const STEP_DEGREES = 0.0002;

/**
 * The H3 cells of a resolution that overlap one of the outlines, so that every position inside an outline has its cell.
 * The cells that hold a point of an edge are added, for outlines narrower than the overlap test can see.
 *
 * @param outlines in WGS84 degrees
 * @param resolution an H3 resolution from 0 to 15
 * @throws RangeError for another resolution
 * Cost: the cells times the vertices of an outline.
 */
export function hexagonLattice(outlines: readonly Outline[], resolution: number): HexagonLattice {
  if (!Number.isInteger(resolution) || resolution < 0 || resolution > 15) {
    throw new RangeError(`hexagonLattice: ${resolution} is not an H3 resolution from 0 to 15`);
  }
  const found = new Set<string>();
  for (const outline of outlines) {
    const polygons = outline.type === "Polygon" ? [outline.coordinates] : outline.coordinates;
    for (const polygon of polygons) addPolygon(found, polygon, resolution);
  }
  const cells = [...found].sort();
  const indexOf = new Map(cells.map((cell, index) => [cell, index]));
  return {
    cells,
    indexOf,
    neighbours: cells.map((cell) =>
      Int32Array.from(
        gridDisk(cell, 1)
          .map((other) => (other === cell ? undefined : indexOf.get(other)))
          .filter((index) => index !== undefined)
          .sort((left, right) => left - right),
      ),
    ),
    areaKm2: Float64Array.from(cells, (cell) => cellArea(cell, UNITS.km2)),
  };
}

function addPolygon(found: Set<string>, polygon: number[][][], resolution: number): void {
  const overlap = POLYGON_TO_CELLS_FLAGS.containmentOverlapping;
  for (const cell of polygonToCellsExperimental(polygon, resolution, overlap, true)) found.add(cell);
  for (const ring of polygon) {
    for (let index = 0; index + 1 < ring.length; index++) {
      const [fromX = 0, fromY = 0] = ring[index]!;
      const [toX = 0, toY = 0] = ring[index + 1]!;
      const steps = Math.max(1, Math.ceil(Math.hypot(toX - fromX, toY - fromY) / STEP_DEGREES));
      for (let step = 0; step < steps; step++) {
        const share = step / steps;
        found.add(latLngToCell(fromY + (toY - fromY) * share, fromX + (toX - fromX) * share, resolution));
      }
    }
  }
}
