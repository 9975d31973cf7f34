import { MAP_COLOURS } from "./map-colours.js";
import type { LegendEntry, MapLayer } from "./map-layer.js";
import type { MapRaster } from "./map-raster.js";
import { WORDS } from "./words.js";

/** Density at the nodes of a grid, row by row from the south, each row from the west. */
export interface DensityGrid {
  readonly columns: number;
  readonly rows: number;
  readonly values: readonly number[];
  readonly greatest: number;
  /** Longitude and latitude: north-west, north-east, south-east, south-west. */
  readonly corners: MapRaster["corners"];
}

export interface DensityPicture {
  readonly id: string;
  readonly title: string;
  readonly grid: DensityGrid;
  readonly write: (value: number) => string;
}

/** Of the greatest density, where each band begins: every band is twice as dense as the one before. */
const BANDS = [
  { from: 1 / 16, colour: "#B7D3EC" },
  { from: 1 / 8, colour: "#82B2DB" },
  { from: 1 / 4, colour: "#4C8BC0" },
  { from: 1 / 2, colour: "#12436D" },
] as const;

/** Pixels of the picture between two nodes, so that the bands' edges are smooth. */
const PIXELS_A_NODE = 4;
const OPACITY = 220;

function bytesOf(colour: string): [number, number, number] {
  const number = Number.parseInt(colour.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

/** The value between four nodes, in proportion to how near each is. */
function valueAt({ columns, rows, values }: DensityGrid, x: number, y: number): number {
  const [west, south] = [Math.floor(x), Math.floor(y)];
  const [east, north] = [Math.min(west + 1, columns - 1), Math.min(south + 1, rows - 1)];
  const at = (column: number, row: number) => values[row * columns + column] ?? 0;
  const lower = at(west, south) + (at(east, south) - at(west, south)) * (x - west);
  const upper = at(west, north) + (at(east, north) - at(west, north)) * (x - west);
  return lower + (upper - lower) * (y - south);
}

/** The bands as a picture, the north on top; nothing where the density lies below the lowest band. */
export function densityPicture(grid: DensityGrid): MapRaster {
  const [width, height] = [grid.columns * PIXELS_A_NODE, grid.rows * PIXELS_A_NODE];
  const data = new Uint8ClampedArray(width * height * 4);
  const bands = BANDS.map(({ from, colour }) => ({ from: from * grid.greatest, bytes: bytesOf(colour) })).toReversed();
  const nodeOf = (pixel: number, nodes: number) =>
    Math.min(Math.max((pixel + 0.5) / PIXELS_A_NODE - 0.5, 0), nodes - 1);
  for (let line = 0; line < height && grid.greatest > 0; line++) {
    const y = nodeOf(height - 1 - line, grid.rows);
    for (let pixel = 0; pixel < width; pixel++) {
      const value = valueAt(grid, nodeOf(pixel, grid.columns), y);
      const band = bands.find(({ from }) => value >= from);
      if (band) data.set([...band.bytes, OPACITY], (line * width + pixel) * 4);
    }
  }
  return { width, height, data, corners: grid.corners };
}

function bandEntries({ grid, write }: DensityPicture): LegendEntry[] {
  if (grid.greatest === 0) return [];
  const below: LegendEntry = {
    mark: "fill",
    colour: MAP_COLOURS.ground,
    words: WORDS.legend.under(write(grid.greatest * BANDS[0].from)),
  };
  return [
    below,
    ...BANDS.map(({ from, colour }, index): LegendEntry => {
      const until = BANDS[index + 1]?.from ?? 1;
      return {
        mark: "fill",
        colour,
        words: WORDS.legend.range(write(grid.greatest * from), write(grid.greatest * until)),
      };
    }),
  ];
}

/** A density surface in bands, over the ground and beneath the borders. */
export function densityLayer(picture: DensityPicture): MapLayer {
  const { id, title, grid } = picture;
  return {
    id,
    title,
    features: null,
    raster: densityPicture(grid),
    onShapes: [],
    onFeatures: [],
    readings: [],
    legend: { title, entries: bandEntries(picture) },
  };
}
