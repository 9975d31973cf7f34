import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { cellsToMultiPolygon, cellToBoundary } from "h3-js";

/** The hexagons of an area at one resolution as shapes. */
export interface HexagonLattice {
  readonly cells: readonly string[];
  /** One for each cell, in their order; `code` is the cell. */
  readonly features: FeatureCollection<Polygon>;
  readonly indexOf: ReadonlyMap<string, number>;
}

/** Two resolutions of two areas; the least lately drawn is forgotten first. */
const MOST_LATTICES = 4;
const drawn = new Map<string, HexagonLattice>();

/**
 * The shapes of these cells. A lattice is the same in every answer about an area, so it is made once and is the same
 * object from then on: the map sends geometry to its worker only when the object changes.
 */
export function hexagonLattice(cells: readonly string[]): HexagonLattice {
  const key = `${cells.length}/${cells[0]}/${cells.at(-1)}`;
  const lattice = drawn.get(key) ?? drawLattice(cells);
  drawn.delete(key);
  drawn.set(key, lattice);
  const [oldest] = drawn.keys();
  if (drawn.size > MOST_LATTICES && oldest !== undefined) drawn.delete(oldest);
  return lattice;
}

function drawLattice(cells: readonly string[]): HexagonLattice {
  const features = cells.map((cell): Feature<Polygon> => {
    return { type: "Feature", geometry: hexagonOutline(cell), properties: { code: cell } };
  });
  return {
    cells,
    features: { type: "FeatureCollection", features },
    indexOf: new Map(cells.map((cell, index) => [cell, index])),
  };
}

/** The outline of one hexagon. */
export function hexagonOutline(cell: string): Polygon {
  return { type: "Polygon", coordinates: [cellToBoundary(cell, true)] };
}

/** The outline round hexagons that touch, without the lines between them. */
export function mergedOutline(cells: readonly string[]): MultiPolygon {
  return { type: "MultiPolygon", coordinates: cellsToMultiPolygon([...cells], true) };
}
