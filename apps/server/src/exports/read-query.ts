import {
  addMonths,
  CRIME_TYPES,
  type CrimeType,
  isMonth,
  type Period,
  PRIORITY_IDS,
  type PriorityId,
} from "@safer-wards/domain";
import { InvalidInput } from "../errors.js";
import type { AnalysisRequest } from "../incidents/index.js";
import { type Format, FORMATS } from "./formats.js";

type Query = Readonly<Record<string, unknown>>;

/** What an address asks for. The keys are those of the dashboard's own addresses; `to` is the last month, included. */
export function readIncidentsQuery(query: Query): { request: AnalysisRequest; format: Format } {
  const period = periodOf(query);
  const place = textOf(query, "ward");
  const priority = textOf(query, "priority")?.toUpperCase().replaceAll("-", "_");
  const request: AnalysisRequest = {
    areaCode: requireText(query, "area"),
    ...(period && { period }),
    ...(place && { placeIds: [place] }),
    ...(query["types"] !== undefined && { crimeTypes: typesOf(textOf(query, "types") ?? "") }),
    ...(priority && { priority: priorityOf(priority) }),
    ...(query["artefacts"] === "out" && { leaveOutArtefacts: true }),
  };
  return { request, format: formatOf(query) };
}

export function readPartnerQuery(query: Query) {
  const period = periodOf(query);
  const place = textOf(query, "ward");
  const asked = {
    areaCode: requireText(query, "area"),
    supply: requireText(query, "supply"),
    ...(period && { period }),
    ...(place && { placeIds: [place] }),
  };
  return { asked, format: formatOf(query) };
}

function formatOf(query: Query): Format {
  const format = FORMATS.find((known) => known === query["format"]);
  if (format) return format;
  throw new InvalidInput(`format must be one of ${FORMATS.join(", ")}.`, "format");
}

function periodOf(query: Query): Period | null {
  const [from, to] = [textOf(query, "from"), textOf(query, "to")];
  if (from === null && to === null) return null;
  if (from !== null && to !== null && isMonth(from) && isMonth(to) && from <= to) {
    return { firstMonth: from, endMonth: addMonths(to, 1) };
  }
  throw new InvalidInput(
    "from and to must be months such as 2025-03, the first not after the last, or be left out.",
    "from",
  );
}

function typesOf(text: string): CrimeType[] {
  return text.split(",").map((slug) => {
    const type = CRIME_TYPES.find((known) => known.slug === slug);
    if (type) return type.id;
    throw new InvalidInput(
      `There is no crime type "${slug}". There are ${CRIME_TYPES.map((known) => known.slug).join(", ")}.`,
      "types",
    );
  });
}

function priorityOf(text: string): PriorityId {
  const priority = PRIORITY_IDS.find((id) => id === text);
  if (priority) return priority;
  throw new InvalidInput(`There is no priority "${text}".`, "priority");
}

function requireText(query: Query, key: string): string {
  const text = textOf(query, key);
  if (text !== null) return text;
  throw new InvalidInput(`Say which ${key}: &${key}=….`, key);
}

/** A key that is given twice is no text. */
function textOf(query: Query, key: string): string | null {
  const value = query[key];
  return typeof value === "string" && value !== "" ? value : null;
}
