import { crewsOf, type PatrolShift, type PatrolStop, type PlanContent } from "./plan.js";

/** Visits of this length did best in the trials (Koper 1995). */
export const BEST_VISIT = { least: 10, most: 16 } as const;

/** What a place gets by the plan. */
export interface PlannedDose {
  readonly visits: number;
  readonly minutes: number;
  readonly shifts: number;
  /** From arrival to arrival within a shift; null where no shift sees it twice. */
  readonly usualGapMinutes: number | null;
  readonly words: string;
}

export function doseOf(content: PlanContent, placeId: string): PlannedDose {
  const stops = content.stops.filter((stop) => stop.placeId === placeId);
  const byShift = content.shifts
    .map((shift) => stops.filter((stop) => stop.shiftId === shift.id))
    .filter((own) => own.length > 0);
  const gaps = byShift.flatMap(gapsWithin).sort((one, other) => one - other);
  const usualGapMinutes = gaps[Math.floor(gaps.length / 2)] ?? null;
  return {
    visits: stops.length,
    minutes: stops.reduce((sum, stop) => sum + stop.leaveMinute - stop.arriveMinute, 0),
    shifts: byShift.length,
    usualGapMinutes,
    words: doseWords(content, stops.length, byShift.length, usualGapMinutes),
  };
}

function gapsWithin(stops: readonly PatrolStop[]): number[] {
  const arrivals = stops.map((stop) => stop.arriveMinute).sort((one, other) => one - other);
  return arrivals.slice(1).map((arrival, index) => arrival - arrivals[index]!);
}

function doseWords({ settings, shifts }: PlanContent, visits: number, seenIn: number, gap: number | null): string {
  if (visits === 0) return "Not visited.";
  const { visitMinutes } = settings;
  const advice =
    visitMinutes < BEST_VISIT.least
      ? "shorter than the 10 to 16 minutes that do best"
      : visitMinutes > BEST_VISIT.most
        ? "longer than the 10 to 16 minutes that do best"
        : "as long as does best";
  const repeat = gap === null ? "once a shift" : `about ${Math.round(gap / 5) * 5} minutes apart`;
  return `${visitMinutes} minutes, ${advice}; ${repeat}, in ${seenIn} of ${shifts.length} ${shifts.length === 1 ? "shift" : "shifts"}.`;
}

/** What a shift comes to. */
export interface ShiftTotals {
  readonly visits: number;
  readonly patrolMinutes: number;
  readonly officerMinutes: number;
  readonly travelMetres: number;
  readonly warnings: readonly string[];
}

export function totalsOf(shift: PatrolShift, stops: readonly PatrolStop[]): ShiftTotals {
  const patrolMinutes = stops.reduce((sum, stop) => sum + stop.leaveMinute - stop.arriveMinute, 0);
  return {
    visits: stops.length,
    patrolMinutes,
    officerMinutes: patrolMinutes * shift.crew,
    travelMetres: stops.reduce((sum, stop) => sum + stop.travelMetres, 0),
    warnings: warningsOf(shift, stops),
  };
}

function warningsOf(shift: PatrolShift, stops: readonly PatrolStop[]): string[] {
  const crews = [...new Set(stops.map((stop) => stop.crew))].sort((one, other) => one - other);
  const over = crews.flatMap((crew) => {
    const last = Math.max(...stops.filter((stop) => stop.crew === crew).map((stop) => stop.leaveMinute));
    return last > shift.endMinute ? [`Crew ${crew + 1} ends ${last - shift.endMinute} minutes after the shift.`] : [];
  });
  const late = stops
    .filter((stop) => stop.lateMinutes > 0)
    .map((stop) => `Crew ${stop.crew + 1} comes ${stop.lateMinutes} minutes late to a locked stop.`);
  return [...over, ...late, ...idleWords(shift, crews)];
}

/** Crews for whom no place was left; a shift without any stop says so by itself. */
function idleWords(shift: PatrolShift, seen: readonly number[]): string[] {
  if (seen.length === 0) return [];
  return Array.from({ length: crewsOf(shift) }, (_, crew) => crew)
    .filter((crew) => !seen.includes(crew))
    .map((crew) => `Crew ${crew + 1} has no stop: these places are few enough for the others.`);
}
