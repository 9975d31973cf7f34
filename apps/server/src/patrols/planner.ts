import { baseRowOf, choosePlaces, leftOutOf } from "./choose-places.js";
import { crewWays } from "./crew-ways.js";
import { crewsOf, type LeftOut, type PatrolShift, type PatrolStop } from "./plan.js";
import type { PlanningOrder, PlanningProgress, PlanningResult } from "./planning-order.js";
import { seededRandom } from "@safer-wards/stats";
import { shiftRounds } from "./shift-rounds.js";

/** Trials found that a visit is felt for about three days: after that a place is as if it had never been visited. */
const FELT_HOURS = 72;

/**
 * Chooses the places, gives each shift those that are due, splits them among its crews and orders the rounds. The same
 * order gives the same plan.
 */
export function planPatrols(order: PlanningOrder, onProgress: (progress: PlanningProgress) => void): PlanningResult {
  const total = order.shifts.length + 1;
  const { chosen, leftOut, isProven } = choosePlaces(order);
  onProgress({ done: 1, total });
  const lastSeen = new Map<number, number>();
  const stops: PatrolStop[] = [];
  const inTime = order.shifts.toSorted((one, other) => hourOf(one, one.startMinute) - hourOf(other, other.startMinute));
  for (const [index, shift] of inTime.entries()) {
    for (const stop of stopsOf(order, shift, chosen, lastSeen)) stops.push(stop);
    onProgress({ done: index + 2, total });
  }
  const seen = new Set(stops.map((stop) => stop.placeId));
  return {
    places: chosen.map((place) => order.candidates[place]!),
    stops,
    leftOut: [...withoutTime(order, chosen, seen), ...leftOut],
    isProven,
  };
}

function stopsOf(
  order: PlanningOrder,
  shift: PatrolShift,
  chosen: readonly number[],
  lastSeen: Map<number, number>,
): PatrolStop[] {
  const { settings, candidates } = order;
  const travel = order.travel[shift.mode]!;
  const base = baseRowOf(order, shift);
  const weightOf = (place: number) => {
    const since = hourOf(shift, shift.startMinute) - (lastSeen.get(place) ?? -Infinity);
    const { weeklyNeed, isPinned } = candidates[place]!;
    // By the root of its need: where places outnumber the means, small ones have their turn too.
    return (Math.sqrt(weeklyNeed) * Math.min(since, FELT_HOURS) * (isPinned ? 3 : 1)) / FELT_HOURS;
  };
  const ways = crewWays({
    places: chosen.toSorted((one, other) => weightOf(other) - weightOf(one) || one - other),
    weightOf,
    minutes: travel.minutes,
    base,
    crews: crewsOf(shift),
    visitMinutes: settings.visitMinutes,
    roundMinutes: Math.min(settings.repeatMinutes, shift.endMinute - shift.startMinute),
  });
  for (const place of ways.flat()) lastSeen.set(place, hourOf(shift, shift.endMinute));
  return ways.flatMap((way, crew) =>
    shiftRounds({
      shift,
      crew,
      settings,
      travel,
      base,
      way,
      idOf: (place) => candidates[place]!.id,
      random: seededRandom(settings.seed * 8191 + order.shifts.indexOf(shift) * 131 + crew),
    }),
  );
}

function withoutTime(order: PlanningOrder, chosen: readonly number[], seen: ReadonlySet<string>): LeftOut[] {
  return chosen
    .filter((place) => !seen.has(order.candidates[place]!.id))
    .map((place) => leftOutOf(order, place, "No shift has the time to reach it beside places with more need."));
}

/** Hours since 1970 as if the clock on the wall never changed: only differences are used. */
function hourOf({ day }: PatrolShift, minute: number): number {
  return Date.parse(`${day}T00:00:00Z`) / 3_600_000 + minute / 60;
}
