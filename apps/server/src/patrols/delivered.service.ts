import {
  addMonths,
  disclosedFigure,
  missing,
  type Month,
  monthName,
  monthsOf,
  type Period,
  periodLength,
  periodName,
} from "@safer-wards/domain";
import { type Asker, authorise } from "../access/index.js";
import type { Database } from "../database/index.js";
import { InvalidInput } from "../errors.js";
import type { AddedPlaces, Area, AreaDirectory } from "../wards/index.js";
import { instantOf, londonTime } from "./clock.js";
import { plannedStops } from "./delivered.js";
import { type DeliveredRow, DeliveredRows, OFFICERS_ONLY, originOf, visitsNotSupplied } from "./delivered-rows.js";
import { requirePlan } from "./patrol-plans.service.js";
import { selectPlan, selectPlans, selectPlansBetween, selectVisitMonths, selectVisits } from "./patrols.queries.js";
import type { OperationsOfPlans } from "./plan-operation.js";
import { PlansAskedAbout } from "./plans-asked-about.js";
import type { ProtectedVisits } from "./protected-visits.js";

export interface DeliveredRequest {
  readonly areaCode: string;
  /** Whole months; the last three with a visit when left out. */
  readonly period?: Period | null;
  /** Only what was planned in one plan, and the visits at its places. */
  readonly planId?: string | null;
  /** The same of every plan of one operation. */
  readonly operationId?: string | null;
}

export interface Delivered {
  readonly id: string;
  readonly headline: string;
  readonly period: Period;
  readonly isProtected: boolean;
  readonly isDemonstration: boolean;
  readonly total: DeliveredRow;
  readonly byPlace: readonly DeliveredRow[];
  readonly byShift: readonly DeliveredRow[];
  /** Empty where plans are asked about, whose days are fewer. */
  readonly byMonth: readonly DeliveredRow[];
  readonly byWard: readonly DeliveredRow[];
  /** Empty where no outlines of parishes were added. */
  readonly byParish: readonly DeliveredRow[];
  /** Outlines of the partnership's own may overlap: these rows do not add up. */
  readonly byOutline: readonly DeliveredRow[];
  readonly cautions: readonly string[];
}

const MOST_MONTHS = 36;
const CAUTIONS = [
  "A visit is counted where and when it was noted. What nobody noted did not happen, as far as these numbers know.",
  "Patrol-minutes count the time that somebody was there; officer-minutes count it once for each officer.",
];

const NO_PARISHES = "No outlines of parishes were added, so visits are counted by ward and not by parish.";

/** What was delivered of what was planned. */
export class DeliveredPatrols {
  constructor(
    private readonly database: Database,
    private readonly directory: AreaDirectory,
    private readonly added: Pick<AddedPlaces, "outlines">,
    private readonly protectedVisits: ProtectedVisits,
    private readonly operations: OperationsOfPlans,
  ) {}

  async answer({ viewer }: Pick<Asker, "viewer">, request: DeliveredRequest): Promise<Delivered> {
    const scope = authorise(viewer, "Query.patrolDelivered");
    const area = this.directory.require(request.areaCode);
    if (scope.others !== "WHOLE") {
      return this.protectedAnswer(area, await this.periodOf(area, request.period ?? null, thisMonth()));
    }
    const asked = await this.plansOf({ viewer }, area, request);
    const period = (request.period ? null : asked?.period) ?? (await this.periodOf(area, request.period ?? null));
    return this.wholeAnswer(area, period, asked);
  }

  /** Null where every plan is asked about. */
  private async plansOf(asker: Pick<Asker, "viewer">, area: Area, { planId, operationId }: DeliveredRequest) {
    if (planId) {
      const plan = requirePlan(await selectPlan(this.database, planId));
      return new PlansAskedAbout(plan.id, plan.title, [plan]);
    }
    if (!operationId) return null;
    const title = await this.operations.titleOf(asker, operationId);
    if (title === null) throw new InvalidInput("There is no such operation.", "operationId");
    const plans = await selectPlans(this.database, area.code);
    const own = plans.filter((plan) => plan.operationId === operationId);
    return new PlansAskedAbout(operationId, title, own);
  }

  private async wholeAnswer(area: Area, period: Period, asked: PlansAskedAbout | null): Promise<Delivered> {
    const { firstDay, endDay } = asked?.days ?? {
      firstDay: `${period.firstMonth}-01`,
      endDay: `${period.endMonth}-01`,
    };
    const plans = asked?.plans ?? (await selectPlansBetween(this.database, area.code, firstDay, endDay));
    const [from, end] = [instantOf(firstDay, 0), instantOf(endDay, asked ? 12 * 60 : 0)];
    const all = await selectVisits(this.database, area.code, from.toISOString(), end.toISOString());
    const planned = plannedStops(plans, firstDay, endDay);
    const visits = asked ? all.filter((visit) => asked.covers(visit)) : all;
    const isDemonstration =
      visits.some((visit) => visit.isDemonstration) || plans.some((known) => known.isDemonstration);
    const held = await selectVisitMonths(this.database, area.code);
    const gaps = monthsOf(period).filter((month) => !held.includes(month));
    // A visit of the first hour of a summer's month stands under the month before in the list of months. The visits of a
    // plan are noted with it, so that none is none.
    const isGap = asked === null && visits.length === 0 && gaps.length === periodLength(period);
    const rows = new DeliveredRows(planned, visits, isDemonstration, isGap ? visitsNotSupplied(gaps) : null);
    const total = rows.of("all", "All together", planned, visits);
    const outlines = await this.added.outlines(area.code);
    const parishes = outlines.filter(({ kind }) => kind === "PARISH");
    return {
      id: `patrol-delivered:${area.code}:${asked?.id ?? ""}:${period.firstMonth}:${period.endMonth}`,
      headline: headlineOf(planned.length, isGap ? null : visits.length, asked?.title ?? periodName(period)),
      period,
      isProtected: false,
      isDemonstration,
      total,
      byPlace: rows.byPlace(area, plans),
      byShift: rows.byShift(),
      byMonth: asked ? [] : rows.byMonth(period, gaps),
      byWard: rows.byWard(area),
      byParish: rows.byParish(parishes),
      byOutline: rows.byOutline(outlines.filter(({ kind }) => kind === "CUSTOM")),
      cautions: [...(asked ? [] : gapWords(gaps)), ...CAUTIONS, ...(parishes.length === 0 ? [NO_PARISHES] : [])],
    };
  }

  private async protectedAnswer(area: Area, period: Period): Promise<Delivered> {
    const { sumOf, gapsOf, isDemonstration } = await this.protectedVisits.of(area);
    const gaps = gapsOf(period);
    const row = (key: string, name: string, months: readonly Month[], wardCode: string | null): DeliveredRow => {
      const origin = originOf("visits", isDemonstration);
      const isGap = months.every((month) => gaps.includes(month));
      const visits = isGap
        ? missing("NOT_SUPPLIED", visitsNotSupplied(months), origin)
        : disclosedFigure(sumOf(months, wardCode), origin);
      return { key, name, ...OFFICERS_ONLY, visits };
    };
    const months = monthsOf(period);
    return {
      id: `patrol-delivered:${area.code}:protected:${period.firstMonth}:${period.endMonth}`,
      headline: "Patrol visits by ward, with small numbers withheld",
      period,
      isProtected: true,
      isDemonstration,
      total: row("all", area.name, months, null),
      byPlace: [],
      byShift: [],
      byMonth: months.map((month) => row(month, monthName(month), [month], null)),
      byWard: area.wards.map((ward) => row(ward.code, ward.name, months, ward.code)),
      byParish: [],
      byOutline: [],
      cautions: [
        ...gapWords(gaps),
        "Places, hours and minutes are for officers. Wards that are told together with others, and small numbers, are withheld.",
      ],
    };
  }

  /** The months asked for; left out, the three that end with the last visit, before the month that may not be told yet. */
  private async periodOf(area: Area, asked: Period | null, untold: Month = "9999-12"): Promise<Period> {
    if (asked) {
      if (asked.firstMonth >= asked.endMonth || periodLength(asked) > MOST_MONTHS) {
        throw new InvalidInput(`A period holds 1 to ${MOST_MONTHS} months and ends after it begins.`, "period");
      }
      return asked;
    }
    const months = await selectVisitMonths(this.database, area.code);
    const last = months.findLast((month) => month < untold) ?? addMonths(thisMonth(), untold === thisMonth() ? -1 : 0);
    return { firstMonth: addMonths(last, -2), endMonth: addMonths(last, 1) };
  }
}

function thisMonth(): Month {
  return londonTime(new Date()).day.slice(0, 7);
}

function gapWords(gaps: readonly Month[]): string[] {
  return gaps.length === 0 ? [] : [visitsNotSupplied(gaps)];
}

/** `made` is null where no visits were supplied. */
function headlineOf(planned: number, made: number | null, when: string): string {
  if (made === null) {
    const plannedWords = planned === 1 ? "1 was planned" : `${planned} were planned`;
    return `No patrol visits were supplied${planned === 0 ? "" : `, ${plannedWords}`}: ${when}`;
  }
  if (planned === 0 && made === 0) return `No patrol visits were planned or noted: ${when}`;
  const visits = made === 1 ? "1 patrol visit" : `${made} patrol visits`;
  if (planned === 0) return `${visits} ${made === 1 ? "was" : "were"} noted, none planned here: ${when}`;
  return `${visits} for ${planned} planned: ${when}`;
}
