import { instantOf } from "@safer-wards/domain";
import { Refusal } from "../problem.js";
import { readTime } from "./civil-cells.js";
import { plainName } from "./personal-columns.js";
import { type Position, readPositionCells } from "./position-cells.js";
import type { ReadingPlace, SourceColumn } from "./source.js";

type Cell = (name: string) => string;

const MOST_OFFICERS = 40;

/** The columns that say who went and how. */
export const CREW_COLUMNS: readonly SourceColumn[] = [
  { name: "Officers", isRequired: true, meaning: "How many, 1 to 40: a number and no names.", example: "2" },
  { name: "Travel", isRequired: true, meaning: "foot or car.", example: "foot" },
];

export interface Crew {
  readonly officers: number;
  readonly mode: "FOOT" | "CAR";
}

export function readCrew(cell: Cell): Crew | Refusal {
  const officers = /^\d{1,3}$/.test(cell("Officers")) ? Number(cell("Officers")) : 0;
  if (officers < 1 || officers > MOST_OFFICERS) {
    const mend = `Write how many they were, 1 to ${MOST_OFFICERS}, and no names`;
    // A name may stand where a number should.
    return new Refusal("Officers", "(not repeated here)", "This is not a number of officers", mend);
  }
  const travel = plainName(cell("Travel"));
  if (travel === "foot" || travel === "on foot") return { officers, mode: "FOOT" };
  if (travel === "car" || travel === "by car") return { officers, mode: "CAR" };
  return new Refusal("Travel", cell("Travel"), "There is no such way to travel", "Write foot or car");
}

export type Point = Position & { readonly point: NonNullable<Position["point"]>; readonly cell10: string };

/** A point and no ward alone: what is counted at a place has to be at one. */
export function readPoint(cell: Cell, setting: ReadingPlace): Point | "withoutPlace" | "outsideArea" | Refusal {
  const position = readPositionCells(cell, setting);
  if (position instanceof Refusal || typeof position === "string") return position;
  if (position.point && position.cell10 !== null) return position as Point;
  const mend = "Give longitude and latitude, or easting and northing";
  return new Refusal("Ward", cell("Ward"), "A ward alone does not say where officers were", mend);
}

const UTC_TIME = /^(([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?)Z$/;

/** An instant by its day and its time: London's clocks, or with Z at the end UTC, as logs of devices have it. */
export function readInstant(column: string, value: string, date: string): Date | Refusal {
  const utc = UTC_TIME.exec(value)?.[1];
  if (utc !== undefined) return new Date(`${date}T${utc.length === 5 ? `${utc}:00` : utc}Z`);
  const time = readTime(column, value, date);
  if (time instanceof Refusal) return time;
  if (time.instant) return new Date(time.instant.getTime() + secondsOf(value) * 1000);
  return new Refusal(column, value, "This is not a time of day", "Write it as 21:30, or in UTC as 20:30Z");
}

/** The first instant after another at which the clocks show a time: on the same day, or on the next. */
export function readInstantAfter(column: string, value: string, date: string, start: Date): Date | Refusal {
  const sameDay = readInstant(column, value, date);
  if (sameDay instanceof Refusal || sameDay > start) return sameDay;
  // Of the hour that came twice in October, the second.
  const again = new Date(sameDay.getTime() + 3_600_000);
  const isSecond = !value.endsWith("Z") && again > start && isHourTwice(date, value);
  if (isSecond) return again;
  return readInstant(column, value, new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10));
}

function isHourTwice(date: string, value: string): boolean {
  const minuteOfDay = Number(value.slice(0, 2)) * 60 + Number(value.slice(3, 5));
  const [at, anHourOn] = [instantOf({ date, minuteOfDay }), instantOf({ date, minuteOfDay: minuteOfDay + 60 })];
  return at instanceof Date && anHourOn instanceof Date && anHourOn.getTime() - at.getTime() > 3_600_000;
}

function secondsOf(value: string): number {
  return Number(value.slice(6, 8) || 0);
}
