import { changeOnYear } from "./change-on-year.js";
import type { Measure } from "./measure.js";
import { ratePer1000 } from "./rate-per-1000.js";
import { recordedIncidents } from "./recorded-incidents.js";

export type { Measure, Numerator } from "./measure.js";
export { changeOnYear, ratePer1000, recordedIncidents };

/** Every measure, in the order in which a reader meets them. A new one is a file here and its line in this list. */
export const MEASURES: readonly Measure[] = [recordedIncidents, ratePer1000, changeOnYear];

/** Those that a map can show: each place has a figure of its own to draw. */
export const MAPPED_MEASURES: readonly Measure[] = MEASURES.filter((measure) => measure.figure !== "change");
