import { counted, dayName } from "@safer-wards/domain";
import { cellBoundary } from "@safer-wards/geo";
import type { Area } from "../wards/index.js";
import { clockWords, weekdayName } from "./clock.js";
import { doseOf, totalsOf } from "./dose.js";
import {
  crewsOf,
  type PatrolPlace,
  type PatrolPlan,
  type PatrolShift,
  type PatrolStop,
  type PlanContent,
} from "./plan.js";
import { shareCovered, shareInHours } from "./plan-share.js";

const WEEKS_A_YEAR = 365.25 / 7;

const CAUTIONS = [
  "Expected is what was recorded in the same number of weeks before; records follow where police look and who reports.",
  "A visit is felt for about three days at best. Change the order of rounds, and look again after two weeks.",
];

/** A plan as its readers get it: everything worked out anew from places, shifts and stops. */
export function planAnswer(plan: PatrolPlan, area: Area) {
  const { content } = plan;
  const places = visitedPlaces(content);
  const share = shareCovered(content);
  const totals = content.shifts.map((shift) => totalsOf(shift, stopsOf(content, shift)));
  const sum = (of: (total: (typeof totals)[number]) => number) => totals.reduce((all, total) => all + of(total), 0);
  const visits = sum((total) => total.visits);
  return {
    ...plan,
    headline:
      `${countWords(visits, "visit")} to ${countWords(places.length, "place")} in ` +
      `${countWords(content.shifts.length, "shift")} reach ${Math.round(share.value ?? 0)} % of what is expected`,
    daysWords: daysWords(plan),
    changedAt: new Date(plan.changedAt),
    share,
    needWords: `Planned by: ${content.need.words}.`,
    hoursWords: hoursWords(content),
    choiceWords: content.isProven
      ? "No other choice of as many places, as far apart, reaches more."
      : "A good choice of places; the proof that none reaches more was given up after two hundred thousand steps.",
    routing: content.routing,
    seed: content.settings.seed,
    visits,
    patrolMinutes: sum((total) => total.patrolMinutes),
    officerMinutes: sum((total) => total.officerMinutes),
    places: places.map((place, index) => placeAnswer(content, place, index + 1, area)),
    shifts: content.shifts.map((shift) => shiftAnswer(content, shift)),
    leftOut: content.leftOut.map(({ placeId, name, because }) => ({ cell: placeId, name, because })),
    powers: content.powers,
    contacts: content.contacts,
    cautions: CAUTIONS,
  };
}

export function summaryAnswer(plan: PatrolPlan) {
  const { id: planId, title, operationId, firstDay, lastDay, isDemonstration, content } = plan;
  return {
    planId,
    title,
    operationId,
    firstDay,
    lastDay,
    daysWords: daysWords(plan),
    places: visitedPlaces(content).length,
    shifts: content.shifts.length,
    visits: content.stops.length,
    share: shareCovered(content),
    isDemonstration,
  };
}

function countWords(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function daysWords({ firstDay, lastDay }: PatrolPlan): string {
  return firstDay === lastDay ? weekdayName(firstDay) : `${dayName(firstDay)} to ${dayName(lastDay)}`;
}

function visitedPlaces({ places, stops }: PlanContent): PatrolPlace[] {
  const seen = new Set(stops.map((stop) => stop.placeId));
  return places.filter((place) => seen.has(place.id)).sort((one, other) => other.weeklyNeed - one.weeklyNeed);
}

function stopsOf({ stops }: PlanContent, shift: PatrolShift): PatrolStop[] {
  return stops.filter((stop) => stop.shiftId === shift.id);
}

function hoursWords(content: PlanContent): string {
  const share = shareInHours(content);
  if (share === null)
    return `Hours are not planned by records: ${content.need.hoursRefusedBecause ?? "none are known."}`;
  return `${Math.round(share * 100)} % of what is expected in a week falls into the hours of these shifts.`;
}

function placeAnswer(content: PlanContent, place: PatrolPlace, rank: number, area: Area) {
  const dose = doseOf(content, place.id);
  const { unit, source } = content.need;
  return {
    cell: place.id,
    rank,
    name: place.name,
    position: { longitude: place.longitude, latitude: place.latitude },
    outline: { type: "Polygon" as const, coordinates: [cellBoundary(place.id)] },
    ward: area.wards.find((ward) => ward.code === place.wardCode) ?? null,
    yearly: counted(Math.round(place.weeklyNeed * WEEKS_A_YEAR), {
      unit,
      method: `Recorded within ${content.settings.coverMetres} m, at the rate of the months planned by.`,
      source,
    }),
    isPinned: place.isPinned,
    visits: dose.visits,
    minutes: dose.minutes,
    doseWords: dose.words,
  };
}

function shiftAnswer(content: PlanContent, shift: PatrolShift) {
  const own = stopsOf(content, shift);
  const { travelMetres, ...totals } = totalsOf(shift, own);
  return {
    shiftId: shift.id,
    day: shift.day,
    dayWords: weekdayName(shift.day),
    start: clockWords(shift.startMinute),
    end: clockWords(shift.endMinute),
    officers: shift.officers,
    crews: crewsOf(shift),
    mode: shift.mode,
    base: shift.base,
    ...totals,
    travelKilometres: Math.round(travelMetres / 100) / 10,
    stops: own.toSorted((one, other) => one.crew - other.crew).map(stopAnswer),
  };
}

function stopAnswer(stop: PatrolStop) {
  return {
    stopId: stop.id,
    cell: stop.placeId,
    crew: stop.crew,
    arrive: clockWords(stop.arriveMinute),
    leave: clockWords(stop.leaveMinute),
    travelMinutes: Math.round(stop.travelMinutes * 10) / 10,
    travelMetres: Math.round(stop.travelMetres),
    isLocked: stop.isLocked,
    lateMinutes: stop.lateMinutes,
  };
}
