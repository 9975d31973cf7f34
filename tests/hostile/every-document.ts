import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type MalformedDocument, malformedDocuments } from "./malformed-documents.js";

const WARDS = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../data/areas/E07000115/wards.geojson"), "utf8"),
) as { features: { properties: { code: string; name: string } }[] };
const [first, ...others] = WARDS.features;

const layerOf = (features: readonly unknown[]) => JSON.stringify({ type: "FeatureCollection", features });

/** What can be wrong with a layer of wards alone: all of them are to be in it, each once, as it is called here. */
const OF_WARDS: readonly MalformedDocument[] = [
  { fault: "a layer that is not whole", title: "a ward left out", bytes: layerOf(others), reason: /1 of the 19 wards/ },
  {
    fault: "a code twice",
    title: "a ward twice",
    bytes: layerOf([first, ...WARDS.features]),
    reason: /An earlier feature has this code/,
  },
  {
    fault: "a ward that is none",
    title: "a ward of another name",
    bytes: layerOf([{ ...first, properties: { ...first!.properties, name: "Atlantis" } }, ...others]),
    reason: /is .+ here/,
  },
  {
    fault: "a ward that is none",
    title: "a code that is none",
    bytes: layerOf([{ ...first, properties: { ...first!.properties, code: "Judd" } }, ...others]),
    reason: /not the code of a ward|is not in the file|not in the file/,
  },
];

/** The faults of every source that is one document. */
export const EVERY_DOCUMENT = [
  ...malformedDocuments({ name: "Middle Parish" }).map((file) => ({ ...file, source: "outlines" })),
  ...[...malformedDocuments(first!.properties, others), ...OF_WARDS].map((file) => ({
    ...file,
    source: "ward-outlines",
  })),
];
