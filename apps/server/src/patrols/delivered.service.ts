import {
  addMonths,
  type Answer,
  counted,
  disclosedFigure,
  estimated,
  type Figure,
  missing,
  type Month,
  monthsOf,
  type Period,
  periodLength,
  periodName,
} from "@safer-wards/domain";
import { wilsonInterval } from "@safer-wards/stats";
import { type Asker, authorise } from "../access/index.js";
import type { Database } from "../database/index.js";
import { InvalidInput } from "../errors.js";
import type { Area, AreaDirectory } from "../wards/index.js";
import { clockWords, instantOf, londonTime, weekdayName } from "./clock.js";
import { PlannedHours, type PlannedStop, plannedStops, shiftKey, type Tally, tallyOf } from "./delivered.js";
import { requirePlan } from "./patrol-plans.service.js";
import { selectPlan, selectPlansBetween, selectVisitMonths, selectVisits } from "./patrols.queries.js";
import type { ProtectedVisits } from "./protected-visits.js";
import type { PatrolPlan } from "./plan.js";
import type { PatrolVisit } from "./visit.js";

export interface DeliveredRequest {
  readonly areaCode: string;
  /** Whole months; the last three with a visit when left out. */
  readonly period?: Period | null;
  /** Only what was planned in one plan, and the visits at its places. */
  readonly planId?: string | null;
}

export interface DeliveredRow {
  readonly key: string;
  readonly name: string;
  readonly plannedVisits: Figure;
  readonly visits: Figure;
  readonly patrolMinutes: Figure;
  readonly officerMinutes: Figure;
  readonly doseShare: Figure;
  readonly hoursShare: Figure;
  readonly lastVisitAt: Date | null;
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
  readonly byWard: readonly DeliveredRow[];
  readonly cautions: readonly string[];
}

const LEVEL = 0.95;
const MOST_MONTHS = 36;
const CAUTIONS = [
  "A visit is counted where and when it was noted. What nobody noted did not happen, as far as these numbers know.",
  "Patrol-minutes count the time that somebody was there; officer-minutes count it once for each officer.",
  "No outlines of parishes are installed, so visits are counted by ward and not by parish.",
];

/** What was delivered of what was planned. */
export class DeliveredPatrols {
  constructor(
    private readonly database: Database,
    private readonly directory: AreaDirectory,
    private readonly protectedVisits: ProtectedVisits,
  ) {}

  async answer({ viewer }: Pick<Asker, "viewer">, request: DeliveredRequest): Promise<Delivered> {
    const scope = authorise(viewer, "Query.patrolDelivered");
    const area = this.directory.require(request.areaCode);
    if (scope.others !== "WHOLE") {
      return this.protectedAnswer(area, await this.periodOf(area, request.period ?? null, thisMonth()));
    }
    const plan = request.planId ? requirePlan(await selectPlan(this.database, request.planId)) : null;
    const period = request.period || !plan ? await this.periodOf(area, request.period ?? null) : monthsOfPlan(plan);
    return this.wholeAnswer(area, period, plan);
  }

  private async wholeAnswer(area: Area, period: Period, plan: PatrolPlan | null): Promise<Delivered> {
    const firstDay = plan?.firstDay ?? `${period.firstMonth}-01`;
    const endDay = plan ? dayAfter(plan.lastDay) : `${period.endMonth}-01`;
    const plans = plan ? [plan] : await selectPlansBetween(this.database, area.code, firstDay, endDay);
    const [from, end] = [instantOf(firstDay, 0), instantOf(endDay, plan ? 12 * 60 : 0)];
    const all = await selectVisits(this.database, area.code, from.toISOString(), end.toISOString());
    const planned = plannedStops(plans, firstDay, endDay);
    const places = new Set(planned.map(({ stop }) => stop.placeId));
    const visits = plan ? all.filter((visit) => places.has(visit.cell)) : all;
    const isDemonstration =
      visits.some((visit) => visit.isDemonstration) || plans.some((known) => known.isDemonstration);
    const rows = new Rows(planned, visits, isDemonstration);
    const total = rows.of("all", "All together", planned, visits);
    return {
      id: `patrol-delivered:${area.code}:${plan?.id ?? ""}:${period.firstMonth}:${period.endMonth}`,
      headline: headlineOf(planned.length, visits.length, plan?.title ?? periodName(period)),
      period,
      isProtected: false,
      isDemonstration,
      total,
      byPlace: rows.byPlace(area, plans),
      byShift: rows.byShift(),
      byWard: rows.byWard(area),
      cautions: CAUTIONS,
    };
  }

  private async protectedAnswer(area: Area, period: Period): Promise<Delivered> {
    const { sumOf, isDemonstration } = await this.protectedVisits.of(area);
    const row = (key: string, name: string, answer: Answer): DeliveredRow => ({
      key,
      name,
      ...OFFICERS_ONLY,
      visits: disclosedFigure(answer, originOf("visits", isDemonstration)),
    });
    return {
      id: `patrol-delivered:${area.code}:protected:${period.firstMonth}:${period.endMonth}`,
      headline: "Patrol visits by ward, with small numbers withheld",
      period,
      isProtected: true,
      isDemonstration,
      total: row("all", area.name, sumOf(monthsOf(period), null)),
      byPlace: [],
      byShift: [],
      byWard: area.wards.map((ward) => row(ward.code, ward.name, sumOf(monthsOf(period), ward.code))),
      cautions: [
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

function monthsOfPlan(plan: PatrolPlan): Period {
  return { firstMonth: plan.firstDay.slice(0, 7), endMonth: addMonths(plan.lastDay.slice(0, 7), 1) };
}

function dayAfter(day: string): string {
  return londonTime(instantOf(day, 36 * 60)).day;
}

function headlineOf(planned: number, made: number, when: string): string {
  if (planned === 0 && made === 0) return `No patrol visits were planned or noted: ${when}`;
  if (planned === 0) return `${made} patrol visits were noted, none of them planned here: ${when}`;
  return `${made} patrol visits for ${planned} planned: ${when}`;
}

type CountedUnit = "visits" | "minutes" | "per cent";

function originOf(unit: CountedUnit, isDemonstration: boolean, method = "Visits as officers noted them.") {
  return {
    unit,
    method,
    source: isDemonstration ? "Demonstration data, generated" : "Patrol visits noted by officers",
  };
}

const OFFICERS = "Told to officers alone.";
const hidden = (unit: CountedUnit) => missing("WITHHELD", OFFICERS, originOf(unit, false));
const OFFICERS_ONLY = {
  plannedVisits: hidden("visits"),
  patrolMinutes: hidden("minutes"),
  officerMinutes: hidden("minutes"),
  doseShare: hidden("per cent"),
  hoursShare: hidden("per cent"),
  lastVisitAt: null,
};

/** Rows of the tables of officers. */
class Rows {
  private readonly hours: PlannedHours;

  constructor(
    private readonly planned: readonly PlannedStop[],
    private readonly visits: readonly PatrolVisit[],
    private readonly isDemonstration: boolean,
  ) {
    this.hours = new PlannedHours(planned);
  }

  byPlace(area: Area, plans: readonly PatrolPlan[]): DeliveredRow[] {
    const names = new Map(
      plans.flatMap(({ content }) => content.places.map((place) => [place.id, place.name] as const)),
    );
    const wards = new Map(area.wards.map((ward) => [ward.code, ward.name]));
    const cells = new Set([...this.planned.map(({ stop }) => stop.placeId), ...this.visits.map((visit) => visit.cell)]);
    return [...cells]
      .map((cell) => {
        const own = this.visits.filter((visit) => visit.cell === cell);
        const elsewhere = `Elsewhere in ${wards.get(own[0]?.wardCode ?? "") ?? area.name}`;
        const planned = this.planned.filter(({ stop }) => stop.placeId === cell);
        return this.of(cell, names.get(cell) ?? elsewhere, planned, own);
      })
      .sort((one, other) => (other.plannedVisits.value ?? 0) - (one.plannedVisits.value ?? 0) || byVisits(one, other));
  }

  byShift(): DeliveredRow[] {
    const shifts = new Map(this.planned.map((known) => [shiftKey(known.plan, known.shift), known]));
    return [...shifts].map(([key, { plan, shift }]) => {
      const name = `${weekdayName(shift.day)}, ${clockWords(shift.startMinute)} to ${clockWords(shift.endMinute)}`;
      const planned = this.planned.filter((known) => shiftKey(known.plan, known.shift) === key);
      const visits = this.visits.filter((visit) => this.hours.shiftOf(visit) === key);
      return this.of(key, shifts.size > plan.content.shifts.length ? `${name} (${plan.title})` : name, planned, visits);
    });
  }

  byWard(area: Area): DeliveredRow[] {
    return area.wards
      .map((ward) =>
        this.of(
          ward.code,
          ward.name,
          this.planned.filter((known) => known.wardCode === ward.code),
          this.visits.filter((visit) => visit.wardCode === ward.code),
        ),
      )
      .sort(byVisits);
  }

  of(key: string, name: string, planned: readonly PlannedStop[], visits: readonly PatrolVisit[]): DeliveredRow {
    const tally = tallyOf(planned, visits, this.hours);
    return {
      key,
      name,
      plannedVisits: this.count("visits", tally.plannedVisits, "Stops of the patrol plans."),
      visits: this.count("visits", tally.visits),
      patrolMinutes: this.count("minutes", Math.round(tally.patrolMinutes)),
      officerMinutes: this.count("minutes", Math.round(tally.officerMinutes)),
      doseShare: this.share(
        tally.inDose,
        tally,
        "Share of visits that lasted 10 to 20 minutes, with Wilson's interval.",
      ),
      hoursShare: this.share(
        tally.inHours,
        tally,
        "Share of visits within a shift planned there, with Wilson's interval.",
      ),
      lastVisitAt: tally.lastVisitAt === null ? null : new Date(tally.lastVisitAt),
    };
  }

  private count(unit: CountedUnit, value: number, method?: string): Figure {
    return counted(value, originOf(unit, this.isDemonstration, method));
  }

  private share(part: number, { visits }: Tally, method: string): Figure {
    const origin = originOf("per cent", this.isDemonstration, method);
    const interval = wilsonInterval(part, visits, LEVEL);
    if (!interval) return missing("UNDEFINED", "No visit was noted.", origin);
    const inPerCent = { lower: interval.lower * 100, upper: interval.upper * 100 };
    return estimated((part / visits) * 100, inPerCent, LEVEL, origin);
  }
}

function byVisits(one: DeliveredRow, other: DeliveredRow): number {
  return (other.visits.value ?? 0) - (one.visits.value ?? 0) || (one.name < other.name ? -1 : 1);
}
