import type { MultiPolygon } from "geojson";
import type { MapShape, OutlinedGroup } from "../map/index.js";
import { figureWords } from "../ui/index.js";
import { cellOf, hotspotWith, type Hotspot } from "./hotspot-questions.js";
import { TREND_CLASSES } from "./trend-classes.js";

const PREFIX = "hotspot-";

/** What the map calls a hotspot. Its cells are drawn too, and go by their own names. */
export function mapIdOf(hotspot: Hotspot): string {
  return `${PREFIX}${cellOf(hotspot)}`;
}

/** Whether what was chosen on the map is a hotspot or a hexagon in one; undefined where it is neither. */
export function hotspotMet(hotspots: readonly Hotspot[], id: string): Hotspot | undefined {
  return hotspotWith(hotspots, id.startsWith(PREFIX) ? id.slice(PREFIX.length) : id);
}

/** A hotspot as the map outlines and names it. */
export function outlinedHotspot(hotspot: Hotspot, outline: MultiPolygon): OutlinedGroup {
  const { rank, name, count, trend, centre } = hotspot;
  return {
    id: mapIdOf(hotspot),
    name: `${rank} ${name}`,
    value: count.value,
    words: `${figureWords(count)}, ${TREND_CLASSES[trend].word.toLowerCase()}`,
    rank,
    outline,
    ...centre,
  };
}

/** The same as a place of the list of what is in view. */
export function listedHotspot({ id, name, outline, longitude, latitude }: OutlinedGroup): MapShape {
  return { code: id, name, outline, label: { longitude, latitude } };
}
