import type { PatrolPlan, PatrolShift, PatrolStop } from "./plan.js";
import { instantOf } from "./clock.js";
import { minutesOf, type PatrolVisit } from "./visit.js";

/** Visits of this length count as the dose that was wanted: the advice of 10 to 16 minutes with some room. */
export const DOSE_MINUTES = { least: 10, most: 20 } as const;
/** A crew that comes a little early or stays a little longer is still within its shift. */
const SLACK_MILLISECONDS = 15 * 60_000;

export interface Tally {
  readonly plannedVisits: number;
  readonly plannedMinutes: number;
  readonly visits: number;
  /** Minutes during which somebody was there. */
  readonly patrolMinutes: number;
  /** The same times the officers who were there. */
  readonly officerMinutes: number;
  /** Visits of 10 to 20 minutes. */
  readonly inDose: number;
  /** Visits within a shift that was planned there. */
  readonly inHours: number;
  readonly lastVisitAt: string | null;
}

/** A planned stop with the instants of its shift. */
export interface PlannedStop {
  readonly plan: PatrolPlan;
  readonly shift: PatrolShift;
  readonly stop: PatrolStop;
  readonly wardCode: string;
}

/** Stops of shifts that begin from the first day up to, not including, the end day. */
export function plannedStops(plans: readonly PatrolPlan[], firstDay: string, endDay: string): PlannedStop[] {
  return plans.flatMap((plan) => {
    const wards = new Map(plan.content.places.map((place) => [place.id, place.wardCode]));
    return plan.content.shifts
      .filter((shift) => shift.day >= firstDay && shift.day < endDay)
      .flatMap((shift) =>
        plan.content.stops
          .filter((stop) => stop.shiftId === shift.id)
          .map((stop): PlannedStop => ({ plan, shift, stop, wardCode: wards.get(stop.placeId) ?? "" })),
      );
  });
}

export function tallyOf(planned: readonly PlannedStop[], visits: readonly PatrolVisit[], hours: PlannedHours): Tally {
  const minutes = visits.map(minutesOf);
  return {
    plannedVisits: planned.length,
    plannedMinutes: planned.reduce((sum, { stop }) => sum + stop.leaveMinute - stop.arriveMinute, 0),
    visits: visits.length,
    patrolMinutes: minutes.reduce((sum, length) => sum + length, 0),
    officerMinutes: visits.reduce((sum, { officers }, index) => sum + officers * minutes[index]!, 0),
    inDose: minutes.filter((length) => length >= DOSE_MINUTES.least && length <= DOSE_MINUTES.most).length,
    inHours: visits.filter((visit) => hours.shiftOf(visit) !== null).length,
    lastVisitAt: visits.reduce<string | null>(
      (last, { leftAt }) => (last === null || leftAt > last ? leftAt : last),
      null,
    ),
  };
}

/** When somebody was to be at each place. */
export class PlannedHours {
  private readonly byCell = new Map<string, Map<string, { from: number; until: number }>>();

  constructor(planned: readonly PlannedStop[]) {
    for (const { plan, shift, stop } of planned) {
      let shifts = this.byCell.get(stop.placeId);
      if (!shifts) this.byCell.set(stop.placeId, (shifts = new Map<string, { from: number; until: number }>()));
      const key = shiftKey(plan, shift);
      if (shifts.has(key)) continue;
      shifts.set(key, {
        from: instantOf(shift.day, shift.startMinute).getTime() - SLACK_MILLISECONDS,
        until: instantOf(shift.day, shift.endMinute).getTime() + SLACK_MILLISECONDS,
      });
    }
  }

  /** The planned shift that a visit belongs to; null where none was planned there at that hour. */
  shiftOf({ cell, arrivedAt }: Pick<PatrolVisit, "cell" | "arrivedAt">): string | null {
    const arrived = Date.parse(arrivedAt);
    for (const [key, { from, until }] of this.byCell.get(cell) ?? []) {
      if (arrived >= from && arrived < until) return key;
    }
    return null;
  }
}

export function shiftKey(plan: Pick<PatrolPlan, "id">, shift: Pick<PatrolShift, "id">): string {
  return `${plan.id}/${shift.id}`;
}
