import { Refusal, UnreadableFile, WHOLE_FILE } from "../../problem.js";

/** A feature with what it claims to be, nothing of it believed. */
export interface RawFeature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: unknown;
}

export interface RawCollection {
  readonly features: readonly RawFeature[];
  /** What the file says of its coordinates; null where it says nothing. */
  readonly declared: string | null;
}

/** GeoJSON itself is nested eight deep. */
const DEEPEST = 32;
const MOST_FEATURES = 2_000;

/** The features of a GeoJSON text. Throws {@link UnreadableFile} for what is none. */
export function readFeatures(text: string): RawCollection {
  if (depthOf(text) > DEEPEST) {
    throw refuse("", `This is nested deeper than ${DEEPEST} levels, as no GeoJSON is`, "Export the layer again");
  }
  const root = objectOf(parse(text));
  if (root?.["type"] === "Topology") {
    throw refuse("Topology", "This is TopoJSON", "Export the layer as GeoJSON");
  }
  const list = root?.["type"] === "Feature" ? [root] : root?.["features"];
  if (!root || !Array.isArray(list)) {
    const mend = "Export the layer as a GeoJSON FeatureCollection of polygons";
    throw refuse(shortText(root?.["type"]), "This is JSON without features", mend);
  }
  if (list.length === 0) throw refuse("", "There is no feature in the file", "Export the layer with its features");
  if (list.length > MOST_FEATURES) {
    const most = MOST_FEATURES.toLocaleString("en-GB");
    throw refuse(String(list.length), `The file has more than ${most} features`, "Export those of this area alone");
  }
  const features = list.map((feature): RawFeature => {
    const known = objectOf(feature);
    return { properties: objectOf(known?.["properties"]) ?? {}, geometry: known?.["geometry"] };
  });
  return { features, declared: declaredSystem(root["crs"]) };
}

export function objectOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

function declaredSystem(crs: unknown): string | null {
  const name = objectOf(objectOf(crs)?.["properties"])?.["name"];
  return typeof name === "string" ? name : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    const mend = "Export the layer again; if it stops in the middle, the file was cut off";
    throw refuse(shortText((error as Error).message), "This is not whole JSON", mend);
  }
}

/** How deep brackets are nested, those in texts left out. */
function depthOf(text: string): number {
  let [depth, deepest, isInText] = [0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (isInText) {
      if (character === "\\") at += 1;
      else if (character === '"') isInText = false;
    } else if (character === '"') isInText = true;
    else if (character === "{" || character === "[") deepest = Math.max(deepest, (depth += 1));
    else if (character === "}" || character === "]") depth -= 1;
  }
  return deepest;
}

function shortText(value: unknown): string {
  return typeof value === "string" ? value.slice(0, 80) : "";
}

function refuse(value: string, reason: string, mend: string): UnreadableFile {
  return new UnreadableFile(null, new Refusal(WHOLE_FILE, value, reason, mend));
}
