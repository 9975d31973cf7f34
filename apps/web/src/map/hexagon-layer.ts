import { FEATURE_COLOUR } from "./feature-colours.js";
import type { HexagonLattice } from "./hexagon-lattice.js";
import type { AreaReading, LegendEntry, MapLayer } from "./map-layer.js";
import { MAP_COLOURS } from "./map-colours.js";

export interface Hexagons {
  readonly id: string;
  /** What the colours mean, for example `Recorded incidents in each hexagon`. */
  readonly title: string;
  readonly lattice: HexagonLattice;
  /** The colour of each hexagon, in the order of the lattice; null where none is drawn. */
  readonly colours: readonly (string | null)[];
  readonly legend: readonly LegendEntry[];
  /** What the map says of the hexagon at this place of the lattice. */
  readonly read: (index: number, cell: string) => AreaReading;
}

/** Nearer than this there are few hexagons in sight, and thin lines tell them apart. */
const LINES_FROM_ZOOM = 12.5;

/** A lattice of hexagons, each with a colour of its own. Another answer about the same lattice changes colours alone. */
export function hexagonLayer({ id, title, lattice, colours, legend, read }: Hexagons): MapLayer {
  return {
    id,
    title,
    features: lattice.features,
    colours: { ids: lattice.cells, colours },
    onShapes: [],
    onFeatures: [
      // Smoothed edges would be drawn a second time as lines, which thousands of hexagons do not need.
      {
        id: `${id}-far`,
        type: "fill",
        maxzoom: LINES_FROM_ZOOM,
        paint: { "fill-color": FEATURE_COLOUR, "fill-antialias": false },
      },
      {
        id: `${id}-near`,
        type: "fill",
        minzoom: LINES_FROM_ZOOM,
        paint: { "fill-color": FEATURE_COLOUR, "fill-outline-color": MAP_COLOURS.border },
      },
    ],
    readings: [],
    look: (cell) => {
      const index = lattice.indexOf.get(cell);
      return index === undefined ? null : read(index, cell);
    },
    legend: { title, entries: legend },
  };
}
