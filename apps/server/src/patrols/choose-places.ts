import { maximalCover } from "@safer-wards/stats";
import { crewsOf, type LeftOut, type PatrolShift } from "./plan.js";
import type { PlanningOrder } from "./planning-order.js";

/** A longer way from the base leaves too little of a shift for being seen. */
const LONGEST_WAY_MINUTES = 30;
/** What a visit needs beside itself, where no way is known yet. */
const USUAL_WAY_MINUTES = 5;
/** Of all candidates without a stop, how many are told of. */
const LEFT_OUT_TOLD = 25;

export interface ChosenPlaces {
  /** Indices of candidates. */
  readonly chosen: readonly number[];
  readonly leftOut: readonly LeftOut[];
  readonly isProven: boolean;
}

/** The places that cover most need within the means, no two too near each other, with those that are asked for. */
export function choosePlaces(order: PlanningOrder): ChosenPlaces {
  const { candidates, settings, need, reaches } = order;
  const all = candidates.map((_, place) => place);
  const tooFar = new Map(all.map((place) => [place, shortestWayMinutes(order, place)] as const));
  const within = all.filter((place) => tooFar.get(place)! <= LONGEST_WAY_MINUTES);
  const required = within.flatMap((place, index) => (candidates[place]!.isPinned ? [index] : []));
  const cover = maximalCover({
    demand: need,
    covers: within.map((place) => reaches[place]!),
    sites: settings.mostPlaces ?? meansOf(order),
    required,
    apart: pairsTooNear(order, within),
  });
  const chosen = cover.chosen.map((index) => within[index]!);
  const because = (place: number) => {
    const minutes = tooFar.get(place)!;
    if (minutes > LONGEST_WAY_MINUTES) {
      return `${Math.round(minutes)} minutes from the nearest base; up to ${LONGEST_WAY_MINUTES} are planned.`;
    }
    return nearOrLess(order, place, chosen);
  };
  const leftOut = all
    .filter((place) => !chosen.includes(place))
    .slice(0, LEFT_OUT_TOLD)
    .map((place) => leftOutOf(order, place, because(place)));
  return { chosen, leftOut, isProven: cover.isProven };
}

export function leftOutOf({ candidates }: PlanningOrder, place: number, because: string): LeftOut {
  const { id, name, weeklyNeed } = candidates[place]!;
  return { placeId: id, name, weeklyNeed, because };
}

/** Row of a shift's base in the table of ways; null where it has none. */
export function baseRowOf(order: PlanningOrder, shift: PatrolShift): number | null {
  if (!shift.base) return null;
  const withBase = order.shifts.filter((known) => known.base && known.mode === shift.mode);
  return order.candidates.length + withBase.indexOf(shift);
}

function shortestWayMinutes(order: PlanningOrder, place: number): number {
  const ways = order.shifts.map((shift) => {
    const row = baseRowOf(order, shift);
    return row === null ? 0 : order.travel[shift.mode]!.minutes[row]![place]!;
  });
  return Math.min(...ways);
}

/** How many places the largest shift can be seen at, each once in a round. */
function meansOf({ shifts, settings, candidates }: PlanningOrder): number {
  const places = shifts.map((shift) => {
    const round = Math.min(settings.repeatMinutes, shift.endMinute - shift.startMinute);
    return crewsOf(shift) * Math.floor(round / (settings.visitMinutes + USUAL_WAY_MINUTES));
  });
  return Math.min(candidates.length, Math.max(1, ...places));
}

function pairsTooNear({ apartMetres, settings }: PlanningOrder, within: readonly number[]): [number, number][] {
  return within.flatMap((one, index) =>
    within
      .slice(0, index)
      .flatMap((other, otherIndex): [number, number][] =>
        apartMetres[one]![other]! < settings.spacingMetres ? [[index, otherIndex]] : [],
      ),
  );
}

function nearOrLess({ apartMetres, candidates, settings }: PlanningOrder, place: number, chosen: readonly number[]) {
  const nearest = chosen.reduce<number | null>(
    (best, other) => (best === null || apartMetres[place]![other]! < apartMetres[place]![best]! ? other : best),
    null,
  );
  if (nearest !== null && apartMetres[place]![nearest]! < settings.spacingMetres) {
    return `${Math.round(apartMetres[place]![nearest]!)} m from ${candidates[nearest]!.name}, which is chosen.`;
  }
  return "The chosen places cover more together within the means.";
}
