import type { IncidentColumns } from "../incidents/index.js";
import { type BusiestHours, busiestHours } from "./busiest-hours.js";

const NO_TIMES =
  "Police files give the month of an incident and no day or hour, so no profile of the week can be made from them.";

const NONE_TIMED = "None of these records has a time of day.";

/** With fewer than this over 168 hours, one or two records make an hour look busy. */
const FEW_TIMED = 30;

/** Hours of the week, or the reason why they are not known. */
export interface When {
  /** 168 counts from Monday 00:00 on London's clocks. */
  readonly hours: readonly number[] | null;
  /** Of how many records the hours speak. */
  readonly words: string | null;
  /** When to be out; null where times are not known. */
  readonly busiest: BusiestHours | null;
  readonly refusedBecause: string | null;
}

/**
 * A week of hours as it is shown; refused where no record has a time, so that zeros never stand for "not known".
 *
 * @param count records with a time and without
 */
export function whenOf(
  { minuteOfWeek }: Pick<IncidentColumns, "minuteOfWeek">,
  hours: Iterable<number>,
  count: number,
): When {
  if (minuteOfWeek.length === 0) return { hours: null, words: null, busiest: null, refusedBecause: NO_TIMES };
  const known = [...hours];
  const timed = known.reduce((sum, records) => sum + records, 0);
  if (timed === 0) return { hours: null, words: null, busiest: null, refusedBecause: NONE_TIMED };
  return { hours: known, words: wordsOf(timed, count), busiest: busiestHours(known), refusedBecause: null };
}

function wordsOf(timed: number, count: number): string {
  const said =
    timed === count ? `All ${count} records have` : `${timed} of ${count} records ${timed === 1 ? "has" : "have"}`;
  const few = timed < FEW_TIMED ? " With so few, an hour can look busy by chance." : "";
  return `${timed === 1 && count === 1 ? "The one record has" : said} a time of day.${few}`;
}
