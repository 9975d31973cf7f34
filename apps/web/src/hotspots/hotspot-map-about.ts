import type { MapAbout } from "../map/index.js";
import { fileNameOf, notesOf, type Exported } from "./hotspot-about.js";
import { hexagonFile, hotspotFile } from "./hotspot-files.js";
import { MAP_WORDS } from "./map-words.js";

const words = MAP_WORDS.files;

/** What a downloaded map needs beside it, and its hotspots and hexagons as GeoJSON. */
export function hotspotMapAbout(exported: Exported, layerTitle: string): MapAbout {
  const { grid, headline, filters } = exported;
  const about = {
    title: headline,
    subtitle: [grid.title, grid.period.name, layerTitle, ...filters].join(" · "),
    notes: notesOf(exported),
    attribution: grid.attribution,
  };
  return {
    ...about,
    fileName: fileNameOf("hotspot-map", exported),
    propertiesOf: () => ({}),
    files: [
      {
        words: words.hotspots,
        name: `${fileNameOf("hotspots", exported)}.geojson`,
        text: () => hotspotFile(exported, about),
      },
      {
        words: words.hexagons,
        name: `${fileNameOf("hexagons", exported)}.geojson`,
        text: () => hexagonFile(exported, about),
      },
    ],
  };
}
