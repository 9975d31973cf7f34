import { dayName, dayOfWeek } from "@safer-wards/domain";
import type { Ward } from "../../wards/index.js";

/** One thing that a row was read as. */
export interface ReadCell {
  readonly heading: string;
  readonly value: string;
  /** The columns of the file that say it; none where it follows from others. */
  readonly columns: readonly string[];
}

export function readCell(heading: string, value: string, columns: readonly string[] = [heading]): ReadCell {
  return { heading, value, columns };
}

const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** `2025-04-03` as `Thu 3 April 2025`: an exchanged day and month shows in the day of the week. */
export function dayWords(date: string): string {
  return `${DAYS[dayOfWeek(date)]} ${dayName(date)}`;
}

const LONDON = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  weekday: "short",
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZoneName: "short",
});

/** An instant as London's clocks showed it, with the name of the time they kept: `Thu 3 April 2025, 21:30 BST`. */
export function clockWords(instant: Date): string {
  const parts = new Map(LONDON.formatToParts(instant).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? "";
  const day = `${part("weekday")} ${part("day")} ${part("month")} ${part("year")}`;
  return `${day}, ${part("hour")}:${part("minute")} ${part("timeZoneName")}`;
}

export function wardCell(wardCode: string, wards: readonly Ward[], columns: readonly string[] = ["Ward"]): ReadCell {
  return readCell("Ward", wards.find(({ code }) => code === wardCode)?.name ?? wardCode, columns);
}

interface Point {
  readonly longitude: number;
  readonly latitude: number;
}

const POINT_COLUMNS = ["Longitude", "Latitude", "Easting", "Northing"];

/** The place of a record in degrees, as longitude and latitude, whatever the file gave it in. */
export function pointCell(point: Point | null): ReadCell {
  const value = point ? `${point.longitude}, ${point.latitude}` : "the ward alone";
  return readCell("Longitude, latitude", value, POINT_COLUMNS);
}

/** The hexagon at which visits are counted, by its middle. */
export function hexagonCell([latitude, longitude]: readonly [number, number]): ReadCell {
  const value = `hexagon around ${longitude.toFixed(5)}, ${latitude.toFixed(5)}`;
  return readCell("Counted at", value, POINT_COLUMNS);
}

/** A number that may not be known. */
export function numberCell(heading: string, value: number | null): ReadCell {
  return readCell(heading, value === null ? "not given" : value.toLocaleString("en-GB"), [heading]);
}
