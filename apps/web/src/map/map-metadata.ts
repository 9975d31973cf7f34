import type { MapAbout } from "./map-about.js";
import { WORDS } from "./words.js";

/**
 * What a map's file needs beside it to be understood and cited a year later, in the words of the metadata beside tables.
 *
 * @param file its name with its ending
 * @param address where it came from: the page with everything that was chosen
 */
export function mapMetadata(about: MapAbout, file: string, address: string, now: Date): string {
  const { title, subtitle, notes, attribution } = about;
  const metadata = {
    "@context": "http://www.w3.org/ns/csvw",
    url: file,
    "dc:title": title,
    "dc:source": attribution,
    "dc:relation": address,
    "dc:created": now.toISOString(),
    "dc:description": [subtitle, ...notes],
    "dc:conformsTo": WORDS.downloads.standard,
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
