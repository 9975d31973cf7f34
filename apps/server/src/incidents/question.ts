import {
  addMonths,
  type CrimeType,
  CRIME_TYPE_IDS,
  crimeTypeName,
  crimeTypesOf,
  isPartnerSource,
  monthNumber,
  monthOfNumber,
  type Period,
  partnerSourceOf,
  periodLength,
  type PlanYear,
  planYear,
  type Priority,
  type PriorityId,
} from "@safer-wards/domain";
import type { Asker } from "../access/index.js";
import { InvalidInput } from "../errors.js";
import { type Area, nameOfPlaces, type Ward, wardsChosen } from "../wards/index.js";
import type { IncidentColumns } from "./columns.js";
import { type Selection, selectionOf } from "./counting.js";
import { type CoverageState, coverageOf } from "./coverage.js";

/** What is asked; everything left out means all. */
export interface AnalysisRequest {
  readonly areaCode: string;
  readonly period?: Period | null;
  /** Ward codes or group slugs; or the slug of one outline that was added, and nothing beside it. */
  readonly placeIds?: readonly string[] | null;
  readonly crimeTypes?: readonly CrimeType[] | null;
  readonly priority?: PriorityId | null;
  /** Which plan's priorities; the latest when left out. */
  readonly planYear?: string | null;
  /** Supply ids such as `police-uk-street:kent-police`: open data, or partner records, and never both at once. */
  readonly sources?: readonly string[] | null;
  /** Whether incidents at map points that are marked as default locations are left out. */
  readonly leaveOutArtefacts?: boolean | null;
  /** Who asks. Without it, open data alone can be asked for. */
  readonly asker?: Pick<Asker, "viewer" | "answersOneViewer" | "noteReading">;
}

/** The request with who asks it, as a resolver hands it on. */
export function askedBy<Request extends AnalysisRequest>(asker: Asker, request: Request): Request {
  return Object.assign({}, request, { asker });
}

/** A question that can be answered: every name in it is known. */
export interface Question {
  readonly area: Area;
  readonly columns: IncidentColumns;
  readonly period: Period;
  readonly wards: readonly Ward[];
  readonly selection: Selection;
  readonly coverage: (month: number) => CoverageState;
  /** What is counted, for example `Anti-social behaviour`. */
  readonly subject: string;
  /** Where, for example `Snodland`. */
  readonly place: string;
  /** What is not counted because its map point is marked as a default location; null where nothing is left out. */
  readonly leftOut: { readonly points: number; readonly incidents: number } | null;
  /** The outline of its own that incidents must lie in, and whom its page names; null where wards are asked about. */
  readonly within: { readonly key: string; readonly source: string } | null;
}

/** The longest period that can be asked about, in months. */
const LONGEST_PERIOD = 240;

/** Throws {@link InvalidInput} with a sentence for a name or period that cannot be used. */
export function understand(request: AnalysisRequest, area: Area, columns: IncidentColumns): Question {
  const supplyIds = knownSupplies(columns, request.sources);
  const coverage = coverageOf(area, columns, supplyIds);
  const wards = wardsChosen(area, request.placeIds);
  const priority = priorityAsked(request, area);
  const crimeTypes = typesAsked(request, priority);
  return {
    area,
    columns,
    period: request.period ? checkedPeriod(request.period) : latestPeriod(area, columns, coverage),
    wards,
    selection: selectionOf(columns, {
      wardCodes: wards.map((ward) => ward.code),
      crimeTypes,
      ...(supplyIds && { supplyIds }),
    }),
    coverage,
    subject: withNoun(subjectOf(request, priority, crimeTypes), columns, supplyIds),
    place: nameOfPlaces(area, request.placeIds),
    leftOut: null,
    within: null,
  };
}

/** The latest plan when `id` is left out; throws {@link InvalidInput} for one that is not loaded. */
export function planYearOf(area: Area, id: string | null | undefined): PlanYear {
  const year = id ? area.planYears.find((known) => known.id === id) : area.planYears.at(-1);
  if (year) return year;
  const known = area.planYears.map((plan) => plan.id).join(", ");
  throw new InvalidInput(`There is no plan "${id}". Ask for one of: ${known}.`, "planYear");
}

function priorityAsked(request: AnalysisRequest, area: Area): Priority | undefined {
  if (!request.priority) return undefined;
  const year = planYearOf(area, request.planYear);
  const priority = year.priorities.find((known) => known.id === request.priority);
  if (priority) return priority;
  throw new InvalidInput(
    `${request.priority} is not a priority of the plan ${year.id}. ` +
      `Its priorities are: ${year.priorities.map((known) => known.id).join(", ")}.`,
    "priority",
  );
}

function typesAsked(request: AnalysisRequest, priority: Priority | undefined): readonly CrimeType[] {
  const types = request.crimeTypes?.length ? request.crimeTypes : CRIME_TYPE_IDS;
  if (!priority) return types;
  const speaking = crimeTypesOf(priority);
  if (speaking.length === 0) {
    throw new InvalidInput(`${priority.name} cannot be counted: ${priority.unmeasured ?? ""}`, "priority");
  }
  const both = types.filter((type) => speaking.includes(type));
  if (both.length > 0) return both;
  throw new InvalidInput(`None of the crime types asked for speaks for ${priority.name}.`, "crimeTypes");
}

function subjectOf(request: AnalysisRequest, priority: Priority | undefined, crimeTypes: readonly CrimeType[]): string {
  if (priority && !request.crimeTypes?.length) return priority.name;
  if (crimeTypes.length === CRIME_TYPE_IDS.length) return RECORDED;
  const [first, second, ...more] = crimeTypes.map(crimeTypeName);
  if (more.length > 0) return `${crimeTypes.length} crime types`;
  return second ? `${first} and ${second.toLowerCase()}` : (first ?? "Nothing");
}

const RECORDED = "Recorded incidents";

/** `Reports to the council`, or `Public order in reports to the council`; police records need no such words. */
function withNoun(subject: string, columns: IncidentColumns, supplyIds: readonly string[] | undefined): string {
  const asked = columns.supplies.filter((supply) => supplyIds?.includes(supply.id));
  const nouns = [...new Set(asked.flatMap(({ source }) => partnerSourceOf(source)?.noun ?? []))];
  if (nouns.length === 0) return subject;
  const noun = nouns.join(" and ");
  return subject === RECORDED ? noun.charAt(0).toUpperCase() + noun.slice(1) : `${subject} in ${noun}`;
}

/**
 * Whether partner records are asked for. Throws {@link InvalidInput} for partner records beside open data: the same
 * incident may be in both, and their sum would count it twice.
 */
export function asksForPartners({ sources }: Pick<AnalysisRequest, "sources">): boolean {
  if (!sources || sources.length === 0) return false;
  const partners = sources.filter((id) => isPartnerSource(id.split(":", 1)[0] ?? ""));
  if (partners.length === 0 || partners.length === sources.length) return partners.length > 0;
  throw new InvalidInput(
    `Police files and partner records cannot be added up, because the same incident may be in both. Ask for ` +
      `${partners.join(" and ")} alone.`,
    "sources",
  );
}

function knownSupplies(columns: IncidentColumns, ids: readonly string[] | null | undefined) {
  if (!ids || ids.length === 0) return undefined;
  const known = columns.supplies.map((supply) => supply.id);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown === undefined) return ids;
  throw new InvalidInput(`There is no source "${unknown}" here. Ask for one of: ${known.join(", ")}.`, "sources");
}

function checkedPeriod(period: Period): Period {
  const length = monthNumber(period.endMonth) - monthNumber(period.firstMonth);
  if (length <= 0) {
    throw new InvalidInput(
      `The period ends before it begins: its end, ${period.endMonth}, is the first month no longer included and ` +
        `must come after ${period.firstMonth}.`,
      "period",
    );
  }
  if (length <= LONGEST_PERIOD) return period;
  throw new InvalidInput(`A period may have up to ${LONGEST_PERIOD} months; this one has ${length}.`, "period");
}

/**
 * The twelve months up to the last one supplied, or as many of them as have been supplied at all; with nothing
 * supplied, the twelve months of the plan's year.
 */
export function latestPeriod(area: Area, columns: IncidentColumns, coverage: (month: number) => CoverageState): Period {
  const range = suppliedRange(columns, coverage);
  if (!range) return planYear(planYearOf(area, null).startYear);
  const endMonth = addMonths(range.lastMonth, 1);
  const year = addMonths(endMonth, -12);
  return { firstMonth: year > range.firstMonth ? year : range.firstMonth, endMonth };
}

/** The first and last month that can be counted; null when there is none. */
export function suppliedRange(columns: IncidentColumns, coverage: (month: number) => CoverageState) {
  const months = Array.from({ length: columns.monthStarts.length - 1 }, (_, offset) => columns.firstMonth + offset);
  const supplied = months.filter((month) => coverage(month) !== "NOT_SUPPLIED");
  const [first] = supplied;
  const last = supplied.at(-1);
  if (first === undefined || last === undefined) return null;
  return { firstMonth: monthOfNumber(first), lastMonth: monthOfNumber(last) };
}

/** The months of the long trend: 36 up to the end of the period, or the whole period when that is longer. */
export function trendPeriod(period: Period): Period {
  const length = Math.max(36, periodLength(period));
  return { firstMonth: addMonths(period.endMonth, -length), endMonth: period.endMonth };
}
