import { saveZip } from "../ui/save-file.js";
import type { MapAbout } from "./map-about.js";
import { mapMetadata } from "./map-metadata.js";

/** Offers a file of shapes to save, in a ZIP with what it takes to understand it. */
export function saveMapFile(about: MapAbout, name: string, text: string): void {
  const now = new Date();
  const metadata = mapMetadata(about, name, location.href, now);
  const files = [
    { name, text },
    { name: `${name}-metadata.json`, text: metadata },
  ];
  saveZip(`${name}.zip`, files, now);
}
