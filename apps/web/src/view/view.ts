import { addMonths, CRIME_TYPES, isMonth, MAPPED_MEASURES, PRIORITY_IDS, ratePer1000 } from "@safer-wards/domain";
import type { CrimeType, Measure, Period, PriorityId } from "@safer-wards/domain";
import * as z from "zod/mini";

// Zod compiles validators with `new Function` unless told not to, and the content security policy refuses that.
z.config({ jitless: true });

/** What the address owns: everything that a shared link must open again. Null and empty mean the default. */
export interface View {
  /** Code of the area; null for the first that is installed. */
  readonly areaCode: string | null;
  /** Null for the latest twelve complete months. */
  readonly period: Period | null;
  /** In the order in which police.uk names them; empty means all. */
  readonly crimeTypes: readonly CrimeType[];
  readonly priority: PriorityId | null;
  readonly measure: Measure;
  /** Ward code or slug of a group of wards; null for the whole area. */
  readonly placeId: string | null;
  /** Whether incidents at marked default locations are left out. */
  readonly leaveOutArtefacts: boolean;
}

export const DEFAULT_VIEW: View = {
  areaCode: null,
  period: null,
  crimeTypes: [],
  priority: null,
  measure: ratePer1000,
  placeId: null,
  leaveOutArtefacts: false,
};

/** The view as the keys of an address; a default has no key. Months are inclusive here: `to` is the last month. */
export interface ViewSearch {
  area?: string;
  from?: string;
  to?: string;
  types?: string;
  priority?: string;
  measure?: string;
  ward?: string;
  artefacts?: string;
}

const TYPE_BY_SLUG = new Map<string, CrimeType>(CRIME_TYPES.map((type) => [type.slug, type.id]));
const PRIORITY_BY_SLUG = new Map<string, PriorityId>(PRIORITY_IDS.map((id) => [prioritySlug(id), id]));

// The last month is left out because a period that ends with it has no end month.
const month = z.string().check(z.refine((text) => isMonth(text) && text < "2099-12"));
const types = z.string().check(z.regex(/^[a-z-]+(,[a-z-]+)*$/));
const areaCode = z.string().check(z.regex(/^[A-Z]\d{8}$/));
const place = z.string().check(z.regex(/^([A-Z]\d{8}|[a-z][a-z0-9-]{0,99})$/));

/** An unknown key, and a key whose value cannot be read, count as left out: an old link still opens. */
const viewSearch = z.object({
  area: z.catch(z.optional(areaCode), undefined),
  from: z.catch(z.optional(month), undefined),
  to: z.catch(z.optional(month), undefined),
  types: z.catch(z.optional(types), undefined),
  priority: z.catch(z.optional(z.string()), undefined),
  measure: z.catch(z.optional(z.string()), undefined),
  ward: z.catch(z.optional(place), undefined),
  artefacts: z.catch(z.optional(z.literal("out")), undefined),
});

function prioritySlug(id: PriorityId): string {
  return id.toLowerCase().replaceAll("_", "-");
}

function typesOf(text: string | undefined): CrimeType[] {
  const named = new Set((text ?? "").split(",").map((slug) => TYPE_BY_SLUG.get(slug)));
  return CRIME_TYPES.map((type) => type.id).filter((id) => named.has(id));
}

function periodOf(from: string | undefined, to: string | undefined): Period | null {
  if (from === undefined || to === undefined || from > to) return null;
  return { firstMonth: from, endMonth: addMonths(to, 1) };
}

/** The view that the keys of an address ask for. Never throws. */
export function readView(search: Readonly<Record<string, unknown>>): View {
  const read = viewSearch.parse(search);
  const crimeTypes = typesOf(read.types);
  return {
    areaCode: read.area ?? null,
    period: periodOf(read.from, read.to),
    crimeTypes: crimeTypes.length === CRIME_TYPES.length ? [] : crimeTypes,
    priority: PRIORITY_BY_SLUG.get(read.priority ?? "") ?? null,
    measure: MAPPED_MEASURES.find((measure) => measure.address === read.measure) ?? DEFAULT_VIEW.measure,
    placeId: read.ward ?? null,
    leaveOutArtefacts: read.artefacts === "out",
  };
}

/** The keys of the address that opens this view, defaults left out. */
export function writeView(view: View): ViewSearch {
  const chosen = CRIME_TYPES.filter((type) => view.crimeTypes.includes(type.id));
  return {
    ...(view.areaCode !== null && { area: view.areaCode }),
    ...(view.period && { from: view.period.firstMonth, to: addMonths(view.period.endMonth, -1) }),
    ...(chosen.length > 0 &&
      chosen.length < CRIME_TYPES.length && { types: chosen.map((type) => type.slug).join(",") }),
    ...(view.priority && { priority: prioritySlug(view.priority) }),
    ...(view.measure !== DEFAULT_VIEW.measure && { measure: view.measure.address }),
    ...(view.placeId !== null && { ward: view.placeId }),
    ...(view.leaveOutArtefacts && { artefacts: "out" }),
  };
}

/** Whether a place is named as outlines that were added are: wards have codes, and towns no such names. */
export function isOutlineId(placeId: string | null): placeId is string {
  return placeId !== null && /^(parish|custom)-/.test(placeId);
}
