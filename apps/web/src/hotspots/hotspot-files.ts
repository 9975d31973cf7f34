import type { Feature } from "geojson";
import { hexagonOutline, mergedOutline } from "../map/hexagon-lattice.js";
import { hexagonRows } from "./hexagon-rows.js";
import type { Exported } from "./hotspot-about.js";
import type { Hotspot } from "./hotspot-questions.js";
import { TREND_CLASSES } from "./trend-classes.js";

interface FileAbout {
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly attribution: readonly string[];
}

/**
 * What the file is stands in members of its own beside `features`, which RFC 7946 allows and readers of GeoJSON skip.
 */
function fileOf({ title, subtitle: description, notes, attribution }: FileAbout, features: readonly Feature[]): string {
  return `${JSON.stringify({ type: "FeatureCollection", title, description, notes, attribution, features })}\n`;
}

function propertiesOf(hotspot: Hotspot) {
  const { count, share, densityRatio, areaKm2 } = hotspot;
  return {
    rank: hotspot.rank,
    name: hotspot.name,
    recordedIncidents: count.value,
    sharePerCent: share.value,
    sharePerCentLower: share.lower,
    sharePerCentUpper: share.upper,
    densityRatio: densityRatio.value,
    densityRatioLower: densityRatio.lower,
    densityRatioUpper: densityRatio.upper,
    areaKm2: areaKm2.value,
    wards: hotspot.wards.map(({ name }) => name),
    trend: TREND_CLASSES[hotspot.trend].word,
    strongestZ: hotspot.strongestZ,
    smallestQ: hotspot.smallestQ,
    knownArtefacts: hotspot.artefacts.map(({ kind, location }) => `${kind}: ${location}`),
    cells: hotspot.cells,
  };
}

/** The hotspots as areas, with the numbers of their table. */
export function hotspotFile({ hotspots }: Exported, about: FileAbout): string {
  const features = hotspots.map((hotspot): Feature => {
    return { type: "Feature", geometry: mergedOutline(hotspot.cells), properties: propertiesOf(hotspot) };
  });
  return fileOf(about, features);
}

/** Every hexagon of the area, those without incidents too. */
export function hexagonFile({ grid, against, hotspots }: Exported, about: FileAbout): string {
  const features = hexagonRows(grid, against, hotspots).map(({ cell, ...row }): Feature => {
    const properties = {
      cell,
      recordedIncidents: row.count,
      z: row.z,
      q: row.q,
      sureness: row.sureness,
      hotspotRank: row.rank,
      ...(against && { recordedIncidentsCompared: row.secondCount, difference: row.difference }),
    };
    return { type: "Feature", id: cell, geometry: hexagonOutline(cell), properties };
  });
  return fileOf(about, features);
}
