import type { LegendEntry, MapLayer } from "../map/index.js";
import { hexagonLayer } from "../map/index.js";
import { readHexagon, type OutlineOf } from "./hexagon-readings.js";
import type { Grid } from "./hotspot-questions.js";
import { MAP_WORDS } from "./map-words.js";
import { bandOf, SURENESS_BANDS } from "./sureness-bands.js";

/** The band of each hexagon; null where it is no different from chance and nothing was recorded in it. */
export function bandsOf(grid: Grid): (number | null)[] {
  return grid.counts.map((count, index) => {
    const band = bandOf(grid.z?.[index] ?? 0, grid.q?.[index] ?? 1);
    return SURENESS_BANDS[band] === SURENESS_BANDS[3] && count === 0 ? null : band;
  });
}

/** Only bands that are on the map; cold ones are rare where most hexagons are fields. */
function legendOf(bands: readonly (number | null)[]): LegendEntry[] {
  const drawn = new Set(bands);
  return SURENESS_BANDS.flatMap(({ colour, words }, band): LegendEntry[] => {
    return drawn.has(band) ? [{ mark: "fill", colour, words }] : [];
  });
}

/** Hexagons by how sure it is that they stand out, with their neighbours, from the whole area. */
export function significanceLayer(grid: Grid, outlineOf: OutlineOf): MapLayer {
  const bands = bandsOf(grid);
  return hexagonLayer({
    id: "hexagons",
    title: MAP_WORDS.bySureness(grid.title, grid.period.name),
    cells: grid.cells,
    outlineOf,
    colours: bands.map((band) => (band === null ? null : (SURENESS_BANDS[band]?.colour ?? null))),
    legend: legendOf(bands),
    read: readHexagon(grid),
  });
}
