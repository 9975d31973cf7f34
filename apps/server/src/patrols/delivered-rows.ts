import {
  counted,
  estimated,
  type Figure,
  missing,
  type Month,
  monthName,
  monthsName,
  monthsOf,
  type Period,
} from "@safer-wards/domain";
import { wilsonInterval } from "@safer-wards/stats";
import { cellToLatLng } from "h3-js";
import { createLocator } from "@safer-wards/geo";
import type { AddedOutline, Area } from "../wards/index.js";
import { clockWords, londonTime, weekdayName } from "./clock.js";
import { PlannedHours, type PlannedStop, shiftKey, type Tally, tallyOf } from "./delivered.js";
import type { PatrolPlan } from "./plan.js";
import type { PatrolVisit } from "./visit.js";

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

const LEVEL = 0.95;
/** What a locator says of a point in none of its outlines. */
const NOWHERE = -1;

type CountedUnit = "visits" | "minutes" | "per cent";

export function originOf(unit: CountedUnit, isDemonstration: boolean, method = "Visits as officers noted them.") {
  return {
    unit,
    method,
    source: isDemonstration ? "Demonstration data, generated" : "Patrol visits noted by officers",
  };
}

const OFFICERS = "Told to officers alone.";
const hidden = (unit: CountedUnit) => missing("WITHHELD", OFFICERS, originOf(unit, false));
/** What those see in its place who see visits alone. */
export const OFFICERS_ONLY = {
  plannedVisits: hidden("visits"),
  patrolMinutes: hidden("minutes"),
  officerMinutes: hidden("minutes"),
  doseShare: hidden("per cent"),
  hoursShare: hidden("per cent"),
  lastVisitAt: null,
};

/** A gap of visits in a sentence. */
export function visitsNotSupplied(months: readonly Month[]): string {
  return `No visits of ${monthsName(months)} were supplied: a gap, and no zero.`;
}

function nothingSupplied(because: string) {
  const none = (unit: CountedUnit) => missing("NOT_SUPPLIED", because, originOf(unit, false));
  return {
    visits: none("visits"),
    patrolMinutes: none("minutes"),
    officerMinutes: none("minutes"),
    doseShare: none("per cent"),
    hoursShare: none("per cent"),
    lastVisitAt: null,
  };
}

/** Rows of the tables of officers. */
export class DeliveredRows {
  private readonly hours: PlannedHours;

  constructor(
    private readonly planned: readonly PlannedStop[],
    private readonly visits: readonly PatrolVisit[],
    private readonly isDemonstration: boolean,
    /** Why no visit is known of at all, in a sentence; null where visits were supplied. */
    private readonly gap: string | null,
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
    const outside = this.visits.filter((visit) => this.hours.shiftOf(visit) === null);
    const rows = [...shifts].map(([key, { plan, shift }]) => {
      const name = `${weekdayName(shift.day)}, ${clockWords(shift.startMinute)} to ${clockWords(shift.endMinute)}`;
      const planned = this.planned.filter((known) => shiftKey(known.plan, known.shift) === key);
      const visits = this.visits.filter((visit) => this.hours.shiftOf(visit) === key);
      return this.of(key, shifts.size > plan.content.shifts.length ? `${name} (${plan.title})` : name, planned, visits);
    });
    if (rows.length === 0 || outside.length === 0) return rows;
    return [...rows, this.of("outside", "In no planned shift of their place", [], outside)];
  }

  /** Each month of a period; of those in `gaps` nobody supplied visits. */
  byMonth(period: Period, gaps: readonly Month[]): DeliveredRow[] {
    return monthsOf(period).map((month) => {
      const planned = this.planned.filter(({ shift }) => shift.day.startsWith(month));
      const visits = this.visits.filter(({ arrivedAt }) => londonTime(new Date(arrivedAt)).day.startsWith(month));
      const gap = visits.length === 0 && gaps.includes(month) ? visitsNotSupplied([month]) : null;
      return this.of(month, monthName(month), planned, visits, gap);
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

  /** By the middle of the place's cell, as nothing finer is kept of a visit. */
  byParish(parishes: readonly AddedOutline[]): DeliveredRow[] {
    if (parishes.length === 0) return [];
    const locate = createLocator(parishes.map(({ slug, outline }) => ({ code: slug, outline })));
    const parishOf = (cell: string) => {
      const [latitude, longitude] = cellToLatLng(cell);
      return locate(longitude, latitude);
    };
    const within = (parish: number) => ({
      planned: this.planned.filter(({ stop }) => parishOf(stop.placeId) === parish),
      visits: this.visits.filter(({ cell }) => parishOf(cell) === parish),
    });
    const rows = parishes.map(({ slug, name }, index) => {
      const { planned, visits } = within(index);
      return this.of(slug, name, planned, visits);
    });
    const elsewhere = within(NOWHERE);
    const isWhole = elsewhere.planned.length + elsewhere.visits.length === 0;
    const rest = isWhole ? [] : [this.of("elsewhere", "In none of them", elsewhere.planned, elsewhere.visits)];
    return [...rows.sort(byVisits), ...rest];
  }

  /** By each of the partnership's own outlines, which may overlap. */
  byOutline(outlines: readonly AddedOutline[]): DeliveredRow[] {
    return outlines.map(({ slug, name, outline }) => {
      const contains = createLocator([{ code: slug, outline }]);
      const isInside = (cell: string) => {
        const [latitude, longitude] = cellToLatLng(cell);
        return contains(longitude, latitude) !== NOWHERE;
      };
      const planned = this.planned.filter(({ stop }) => isInside(stop.placeId));
      return this.of(
        slug,
        name,
        planned,
        this.visits.filter(({ cell }) => isInside(cell)),
      );
    });
  }

  of(
    key: string,
    name: string,
    planned: readonly PlannedStop[],
    visits: readonly PatrolVisit[],
    gap = this.gap,
  ): DeliveredRow {
    const plannedVisits = this.count("visits", planned.length, "Stops of the patrol plans.");
    if (gap !== null) return { key, name, plannedVisits, ...nothingSupplied(gap) };
    const tally = tallyOf(planned, visits, this.hours);
    return {
      key,
      name,
      plannedVisits,
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
