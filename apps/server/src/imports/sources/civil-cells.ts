import { type CivilTime, instantOf, isDate } from "@safer-wards/domain";
import { Refusal } from "../problem.js";

/** The formats that a date may have, by their names. A file keeps to the one that its first row has. */
const FORMATS = {
  "YYYY-MM-DD": /^(\d{4})-(\d{2})-(\d{2})$/,
  "DD/MM/YYYY": /^(\d{2})\/(\d{2})\/(\d{4})$/,
} as const;
type DateFormat = keyof typeof FORMATS;

const EARLIEST = "2000-01-01";
const TIME = /^([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?$/;

/** Reads the dates of one file, all in one declared format, so that the third of April never becomes the fourth of March. */
export class DateCells {
  private format: DateFormat | null = null;

  constructor(
    private readonly column: string,
    /** No record is of a later day. */
    private readonly today: string,
  ) {}

  read(value: string): string | Refusal {
    const format = (Object.keys(FORMATS) as DateFormat[]).find((name) => FORMATS[name].test(value));
    if (!format) return this.refuse(value, "This is not a date in a declared format", MEND_FORMAT);
    if (this.format !== null && format !== this.format) {
      return this.refuse(
        value,
        `The file writes its dates as ${this.format} before this row`,
        `Write it as ${this.format}`,
      );
    }
    const date = isoOf(format, value);
    if (!isDate(date))
      return this.refuse(value, "There is no such day in the calendar", `Put in a day of the calendar, as ${format}`);
    if (date > this.today) return this.refuse(value, "This day has not come yet", "Put in the day it happened");
    if (date < EARLIEST) return this.refuse(value, "This day is before the year 2000", "Put in the day it happened");
    this.format = format;
    return date;
  }

  private refuse(value: string, reason: string, mend: string): Refusal {
    return new Refusal(this.column, value, reason, mend);
  }
}

const MEND_FORMAT = "Write year, month and day as 2025-04-03, or day, month and year as 03/04/2025";

function isoOf(format: DateFormat, value: string): string {
  const [, first, second, third] = FORMATS[format].exec(value)!;
  return format === "YYYY-MM-DD" ? value : `${third}-${second}-${first}`;
}

/** A time of day on London's clocks beside its date; an empty cell means that only the day is known. */
export function readTime(
  column: string,
  value: string,
  date: string,
): (CivilTime & { readonly instant: Date | null }) | Refusal {
  if (value === "") return { date, minuteOfDay: null, instant: null };
  const [, hours, minutes] = TIME.exec(value) ?? [];
  if (hours === undefined || minutes === undefined) {
    const mend = "Write hours and minutes of the 24-hour clock, as 21:30, or leave the cell empty";
    return new Refusal(column, value, "This is not a time of day", mend);
  }
  const time = { date, minuteOfDay: Number(hours) * 60 + Number(minutes) };
  const instant = instantOf(time);
  if (instant === "SKIPPED") {
    const mend = "Look the time up: clocks went from 01:00 to 02:00 that night";
    return new Refusal(column, value, `On ${date} no clock showed this time`, mend);
  }
  return { ...time, instant };
}
