import {
  addDays,
  DATE_PRECISIONS,
  type Day,
  isDay,
  lastDayOf,
  OPERATION_KIND_IDS,
  OPERATION_RESULT_KIND_IDS,
  operationResultKind,
  type OperationDates,
  PRIORITY_IDS,
} from "@safer-wards/domain";
import { z } from "zod";
import { InvalidInput } from "../errors.js";
import type { OrganisationDirectory } from "../organisations/index.js";
import type { Area } from "../wards/index.js";
import type { OperationFacts, OperationResult } from "./operation.js";
import { placeGiven, type PlaceGiven } from "./place-input.js";

/** What somebody writes of an operation, before it is known to be right. */
export interface OperationGiven {
  readonly kind: string;
  readonly title: string;
  readonly aim: string;
  readonly priority?: string | null | undefined;
  readonly planActionId?: string | null | undefined;
  readonly leadOrganisation: string;
  readonly partnerOrganisations?: readonly string[] | null | undefined;
  readonly place: PlaceGiven;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly precision?: string | null | undefined;
  readonly costPounds?: number | null | undefined;
  readonly officerHours?: number | null | undefined;
  readonly results?: readonly ResultGiven[] | null | undefined;
  readonly notes?: string | null | undefined;
}

export interface ResultGiven {
  readonly kind: string;
  readonly count: number;
  readonly atLeast?: boolean | null | undefined;
  readonly detail?: string | null | undefined;
}

const LONGEST_DAYS = 366 * 3;

/** The facts of an operation; throws {@link InvalidInput} with the field and the mend. */
export function factsOf(given: OperationGiven, area: Area, organisations: OrganisationDirectory): OperationFacts {
  const lead = organisations.require(given.leadOrganisation, "leadOrganisation").slug;
  const partners = (given.partnerOrganisations ?? []).map(
    (name) => organisations.require(name, "partnerOrganisations").slug,
  );
  return {
    kind: oneOf(given.kind, OPERATION_KIND_IDS, "kind"),
    title: textOf(given.title, "title", 3, 120),
    aim: textOf(given.aim, "aim", 0, 600),
    priority: given.priority ? oneOf(given.priority, PRIORITY_IDS, "priority") : null,
    planActionId: planActionOf(given.planActionId),
    leadOrganisation: lead,
    partnerOrganisations: [...new Set(partners)].filter((slug) => slug !== lead),
    place: placeGiven(given.place, area),
    dates: datesOf(given),
    ...effortOf(given),
    results: resultsOf(given.results ?? []),
    notes: textOf(given.notes ?? "", "notes", 0, 4_000),
  };
}

/** What an operation took; both may be unknown. */
export function effortOf({ costPounds, officerHours }: Pick<OperationGiven, "costPounds" | "officerHours">) {
  return {
    costPounds: amountOf(costPounds, "costPounds", 10_000_000),
    officerHours: amountOf(officerHours, "officerHours", 100_000),
  };
}

export function textOf(text: string, field: string, least: number, most: number): string {
  // Control characters are no text, but for the line breaks of a longer one.
  const clean = text
    .normalize("NFC")
    .replaceAll(/[^\P{C}\n]/gu, "")
    .trim();
  if (clean.length >= least && clean.length <= most) return clean;
  const length = least === 0 ? `up to ${most}` : `${least} to ${most}`;
  throw new InvalidInput(`The ${field} has ${length} characters; this one has ${clean.length}.`, field);
}

function oneOf<Known extends string>(text: string, known: readonly Known[], field: string): Known {
  const found = known.find((id) => id === text);
  if (found) return found;
  throw new InvalidInput(`"${text}" is no ${field}. Give one of: ${known.join(", ")}.`, field);
}

function planActionOf(id: string | null | undefined): string | null {
  if (!id) return null;
  if (/^[a-z0-9][a-z0-9:-]{1,79}$/.test(id)) return id;
  throw new InvalidInput("The plan's action is given by its id, such as 2025-26:visible-patrols.", "planActionId");
}

function datesOf({ firstDay, lastDay, precision }: OperationGiven): OperationDates {
  const known = oneOf(precision ?? "DAY", DATE_PRECISIONS, "precision");
  const first = dayOf(firstDay, "firstDay");
  const last = dayOf(lastDay, "lastDay");
  if (last < first) throw new InvalidInput("The last day comes before the first. Give a later one.", "lastDay");
  if (last > addDays(first, LONGEST_DAYS)) {
    throw new InvalidInput("An operation lasts up to three years. Write a new one for each year.", "lastDay");
  }
  if (known === "DAY") return { firstDay: first, lastDay: last, precision: known };
  return { firstDay: `${first.slice(0, 7)}-01`, lastDay: lastDayOf(last.slice(0, 7)), precision: known };
}

function dayOf(text: string, field: string): Day {
  if (isDay(text) && text >= "2000-01-01" && text < "2100-01-01") return text;
  throw new InvalidInput(`"${text}" is not a day. Write it as 2025-06-11.`, field);
}

function amountOf(value: number | null | undefined, field: string, most: number): number | null {
  if (value === null || value === undefined) return null;
  if (Number.isFinite(value) && value >= 0 && value <= most) return Math.round(value * 100) / 100;
  throw new InvalidInput(
    `${field} is a number from 0 to ${most.toLocaleString("en-GB")}; leave it empty if unknown.`,
    field,
  );
}

const Count = z.number().int().min(0).max(1_000_000);

/** What an operation came to. */
export function resultsOf(given: readonly ResultGiven[]): OperationResult[] {
  if (given.length > 40) throw new InvalidInput("An operation has up to 40 lines of results.", "results");
  const results = given.map(({ kind, count, atLeast, detail }): OperationResult => {
    const known = oneOf(kind, OPERATION_RESULT_KIND_IDS, "results");
    if (!Count.safeParse(count).success) {
      const { name } = operationResultKind(known);
      throw new InvalidInput(`${name} are a whole number from 0 to 1,000,000, not ${count}.`, "results");
    }
    return { kind: known, count, atLeast: atLeast ?? false, detail: textOf(detail ?? "", "results", 0, 60) };
  });
  const keys = results.map(({ kind, detail }) => `${kind} ${detail.toLowerCase()}`);
  const twice = results.find((_, index) => keys.indexOf(keys[index]!) !== index);
  if (!twice) return results;
  const { name } = operationResultKind(twice.kind);
  throw new InvalidInput(`${name} stand twice among the results. Add the two up, or say of what each is.`, "results");
}
