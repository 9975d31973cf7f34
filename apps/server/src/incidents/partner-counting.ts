import {
  MINUTES_A_WEEK,
  monthOfNumber,
  PARTNER_KINDS,
  type PartnerCell,
  type PartnerCounts,
  partnerSourceOf,
  type Period,
} from "@safer-wards/domain";
import { distanceMetres } from "@safer-wards/geo";
import type { Area } from "../wards/index.js";
import { type IncidentColumns, NO_TIME, type Supply } from "./columns.js";
import { rowsOf, type Selection } from "./counting.js";

export const HOURS_A_WEEK = 168;

/** When in the week records lie. */
export interface HourProfile {
  /** 168 counts from Monday 00:00 on London's clocks. */
  readonly hours: readonly number[];
  /** Records whose hour is known. */
  readonly timed: number;
  /** Records of which only the day is known; they are in no hour. */
  readonly untimed: number;
}

/** The hours of the week of a selection; null where none of its records has a time. `kinds` are ids, all when left out. */
export function hourProfile(
  columns: IncidentColumns,
  period: Period,
  selection: Selection,
  kinds?: readonly string[] | null,
): HourProfile | null {
  if (columns.minuteOfWeek.length === 0) return null;
  const kindMask = Uint8Array.from(PARTNER_KINDS, ({ id }) => (kinds && !kinds.includes(id) ? 0 : 1));
  const hours = new Uint32Array(HOURS_A_WEEK);
  let untimed = 0;
  const [first, end] = rowsOf(columns, period);
  for (let row = first; row < end; row++) {
    const isWanted =
      selection.types[columns.type[row]!]! &
      selection.wards[columns.ward[row]!]! &
      selection.supplies[columns.supply[row]!]! &
      kindMask[columns.kind[row]!]!;
    const minute = columns.minuteOfWeek[row]!;
    if (minute === NO_TIME) untimed += isWanted;
    else hours[Math.floor(minute / 60)]! += isWanted;
  }
  const timed = hours.reduce((sum, count) => sum + count, 0);
  return timed === 0 ? null : { hours: [...hours], timed, untimed };
}

/** Names the class that a record is told in beside its ward and month. */
type ClassOf = (columns: IncidentColumns, row: number) => string;

/** By kind, as the partner names them. */
export const byKind: ClassOf = (columns, row) => PARTNER_KINDS[columns.kind[row]!]!.id;

/** Parts of the week, coarse enough that a year of a source fills them. */
export const WEEK_PARTS = [
  "WEEKDAY_DAY",
  "WEEKDAY_EVENING",
  "WEEKDAY_NIGHT",
  "WEEKEND_DAY",
  "WEEKEND_EVENING",
  "WEEKEND_NIGHT",
  "NO_TIME",
] as const;
export type WeekPart = (typeof WEEK_PARTS)[number];

/** Day from 06:00, evening from 16:00, night from 22:00; the weekend begins on Friday at 16:00. */
export function weekPartOf(minuteOfWeek: number): WeekPart {
  if (minuteOfWeek >= MINUTES_A_WEEK) return "NO_TIME";
  const hour = Math.floor(minuteOfWeek / 60);
  const ofDay = hour % 24;
  const isWeekend = hour >= 4 * 24 + 16 || hour < 6;
  const part = ofDay < 6 || ofDay >= 22 ? "NIGHT" : ofDay < 16 ? "DAY" : "EVENING";
  return `${isWeekend ? "WEEKEND" : "WEEKDAY"}_${part}`;
}

export const byWeekPart: ClassOf = (columns, row) => weekPartOf(columns.minuteOfWeek[row] ?? NO_TIME);

/**
 * A supply's records by ward, month and class, over its whole history: what the disclosure engine is given, and what an
 * officer's counts are sums of.
 */
export function partnerCounts(area: Area, columns: IncidentColumns, supply: Supply, classOf: ClassOf): PartnerCounts {
  const wanted = columns.supplies.indexOf(supply);
  const cells = new Map<string, { place: string; month: string; kind: string; count: number }>();
  for (let offset = 0; offset + 1 < columns.monthStarts.length; offset++) {
    const month = monthOfNumber(columns.firstMonth + offset);
    for (let row = columns.monthStarts[offset]!; row < columns.monthStarts[offset + 1]!; row++) {
      if (columns.supply[row] !== wanted) continue;
      const place = columns.wardCodes[columns.ward[row]!]!;
      const kind = classOf(columns, row);
      const key = `${place} ${month} ${kind}`;
      const cell = cells.get(key) ?? { place, month, kind, count: 0 };
      cell.count++;
      cells.set(key, cell);
    }
  }
  return {
    places: wardsInLine(area),
    months: [...supply.months].sort((left, right) => left - right).map(monthOfNumber),
    kinds: classOf === byWeekPart ? WEEK_PARTS : (partnerSourceOf(supply.source)?.kinds ?? []).map((kind) => kind.id),
    cells: [...cells.values()] satisfies PartnerCell[],
  };
}

const lines = new WeakMap<Area, string[]>();

/** The wards in a fixed order in which neighbours mostly follow one another: each next one is the nearest not yet named. */
function wardsInLine(area: Area): readonly string[] {
  let line = lines.get(area);
  if (line) return line;
  const left = [...area.wards].sort(
    (one, other) => one.label.longitude - other.label.longitude || (one.code < other.code ? -1 : 1),
  );
  line = [];
  for (let here = left.shift(); here;) {
    line.push(here.code);
    const { label } = here;
    const nearest = left.reduce<(typeof left)[number] | undefined>(
      (best, ward) => (!best || distanceMetres(label, ward.label) < distanceMetres(label, best.label) ? ward : best),
      undefined,
    );
    if (nearest) left.splice(left.indexOf(nearest), 1);
    here = nearest;
  }
  lines.set(area, line);
  return line;
}

/** The months of a period that a supply has; those that it has not are gaps. */
export function monthsSupplied(supply: Supply, { firstMonth, endMonth }: Period): string[] {
  return [...supply.months]
    .sort((left, right) => left - right)
    .map(monthOfNumber)
    .filter((month) => month >= firstMonth && month < endMonth);
}
