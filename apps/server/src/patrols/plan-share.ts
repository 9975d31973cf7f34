import { counted, type Figure } from "@safer-wards/domain";
import type { PatrolShift, PlanContent } from "./plan.js";

const HOURS_OF_THE_WEEK = 168;

/** What share of the expected need lies within reach of a place that is visited. */
export function shareCovered(content: PlanContent): Figure {
  const seen = new Set(content.stops.map((stop) => stop.placeId));
  const within = new Map<string, number>();
  for (const id of seen) {
    for (const [cell, need] of Object.entries(content.reach[id] ?? {})) within.set(cell, need);
  }
  const covered = [...within.values()].reduce((sum, need) => sum + need, 0);
  const { weeklyTotal, unit, source } = content.need;
  const share = weeklyTotal === 0 ? 0 : (covered / weeklyTotal) * 100;
  return counted(share, {
    unit: "per cent",
    method:
      `Share of expected ${unit === "harm" ? "harm" : "incidents"} within ${content.settings.coverMetres} m of a place ` +
      "that is visited, at any hour. The same months will not come again: expect a little less.",
    source,
  });
}

/** Of the expected need of a week, how much falls into the hours of the shifts; null where times are not known. */
export function shareInHours({ need, shifts }: PlanContent): number | null {
  const { hours } = need;
  if (!hours) return null;
  const staffed = new Set(shifts.flatMap(hoursOfTheWeek));
  return [...staffed].reduce((sum, hour) => sum + hours[hour]!, 0);
}

/** The hours of the week, from Monday 00:00, that a shift touches. */
export function hoursOfTheWeek({ day, startMinute, endMinute }: PatrolShift): number[] {
  const monday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  const first = Math.floor(startMinute / 60);
  const last = Math.ceil(endMinute / 60);
  return Array.from({ length: last - first }, (_, hour) => (monday * 24 + first + hour) % HOURS_OF_THE_WEEK);
}
