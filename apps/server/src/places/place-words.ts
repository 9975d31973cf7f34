import {
  changeDirection,
  differenceWords,
  type Figure,
  monthName,
  type Period,
  periodLength,
  periodName,
  type RatioEstimate,
  ratioBetweenWords,
} from "@safer-wards/domain";
import type { Change, IncidentSeries } from "../incidents/index.js";

/** What an interval of a ratio carries, with "about the same" apart from "cannot tell". */
export type Standing = "MORE" | "FEWER" | "ABOUT_THE_SAME" | "CANNOT_TELL" | "NOT_KNOWN";

/** Two rates are called about the same when their ratio surely lies within these: a fifth fewer to a quarter more. */
export const ABOUT_THE_SAME = { lower: 0.8, upper: 1.25 };

export function standingOf(estimate: RatioEstimate | null): Standing {
  const direction = changeDirection(estimate);
  if (!estimate || direction === "NOT_KNOWN") return "NOT_KNOWN";
  if (direction !== "NO_CLEAR_CHANGE") return direction;
  const isNear = estimate.lower >= ABOUT_THE_SAME.lower && estimate.upper <= ABOUT_THE_SAME.upper;
  return isNear ? "ABOUT_THE_SAME" : "CANNOT_TELL";
}

/** A figure's interval as an estimate; null where the figure has no value. */
export function estimateOf({ value, lower, upper }: Figure): RatioEstimate | null {
  return value === null || lower === null || upper === null ? null : { ratio: value, lower, upper };
}

/** What a count and its rate are, and how the rate compares with the rest of the area. */
export function levelSentence(
  { count, rate, period }: Pick<IncidentSeries, "count" | "rate" | "period">,
  againstRest: RatioEstimate | null,
  areaName: string,
): string {
  if (count.value === null) return `No records were supplied for ${periodName(period)}, so nothing can be said of it.`;
  const recorded = `${countWords(count.value)} recorded ${whenWords(period)}`;
  if (rate.value === null) return `${recorded}; how many people live here is not known, so there is no rate.`;
  const level = count.value === 0 ? recorded : `${recorded}, ${rateWords(rate.value)} for every 1,000 residents`;
  const rest = `the rest of ${areaName}`;
  if (!againstRest) return `${level}; there is nothing in ${rest} to compare it with.`;
  const between = ratioBetweenWords(againstRest);
  switch (standingOf(againstRest)) {
    case "MORE":
    case "FEWER":
      return `${level}: ${differenceWords(againstRest.ratio)} ${asOrThan(againstRest)} in ${rest} (${between}). That is more of a difference than chance would give.`;
    case "ABOUT_THE_SAME":
      return `${level}: about the same as in ${rest} (${between}).`;
    default:
      return `${level}: too few to tell whether that is more or fewer than in ${rest} (${between}).`;
  }
}

/** How the period compares with the same months a year before. One sentence. */
export function changeSentence(change: Change, period: Period): string {
  const over =
    change.monthsCompared === periodLength(period)
      ? ""
      : `, over the ${change.monthsCompared === 1 ? "one month" : `${change.monthsCompared} months`} that both years have`;
  const before = `than in the same months a year before${over}`;
  const estimate = estimateOf(change.ratio);
  if (change.monthsCompared === 0) return "The year before was not supplied, so there is no change to tell.";
  if (!estimate) return `The year before had none${over}, so there is nothing to be a multiple of.`;
  const between = ratioBetweenWords(estimate);
  switch (standingOf(estimate)) {
    case "MORE":
    case "FEWER":
      return `That is ${estimate.ratio < 1 ? "fewer" : "more"} ${before}, and more of a change than chance would give: ${differenceWords(estimate.ratio)} (${between}).`;
    case "ABOUT_THE_SAME":
      return `That is about the same as in the same months a year before${over} (${between}).`;
    default:
      return `Whether that is more or fewer ${before} cannot be told: the change lies somewhere ${between}.`;
  }
}

/** What the chart of months says, in a sentence. */
export function signalSentence({ chart, months, counts }: Pick<IncidentSeries, "chart" | "months" | "counts">): string {
  if (!chart) return "Too few months were supplied to say what is ordinary here.";
  const known = counts.filter((count) => count !== null).length;
  const over = `the ${known === months.length ? known : `${known} supplied`} months of the chart`;
  const last = chart.signals.at(-1);
  const caution = chart.caution === null ? "" : ` ${chart.caution}`;
  if (!last) return `None of ${over} stands out from the ordinary ups and downs.${caution}`;
  const said = chart.signals.filter((signal) => signal.month === last.month).map((signal) => signal.words);
  return `Among ${over}, the latest that stands out is ${monthName(last.month)}: ${said.join(", and ")}.${caution}`;
}

/** Which rank chance leaves open among `of` wards. */
export function rankWords({ first, last }: { first: number; last: number }, of: number): string {
  if (first === last) {
    if (first === 1) return `Its rate is the highest of the ${of} wards, by more than chance would give.`;
    if (first === of) return `Its rate is the lowest of the ${of} wards, by more than chance would give.`;
    return `Its rate is the ${ordinal(first)} highest of the ${of} wards, by more than chance would give.`;
  }
  if (first === 1 && last === of)
    return `Its rate cannot be ranked: chance alone could put it anywhere among the ${of} wards.`;
  const from = first === 1 ? "highest" : `${ordinal(first)} highest`;
  const to = last === of ? "lowest" : `${ordinal(last)} highest`;
  return `Its rate lies between the ${from} and the ${to} of the ${of} wards; within that, chance alone could make the order.`;
}

export function ordinal(rank: number): string {
  const tens = rank % 100;
  const suffix = tens >= 11 && tens <= 13 ? "th" : (["th", "st", "nd", "rd"][rank % 10] ?? "th");
  return `${rank}${suffix}`;
}

export interface NamedChange {
  readonly name: string;
  readonly ratio: Figure;
}

/** Which of the priorities clearly changed, with the interval of each. One sentence. */
export function prioritiesSentence(changes: readonly NamedChange[]): string {
  const known = changes.flatMap(({ name, ratio }) => {
    const estimate = estimateOf(ratio);
    return estimate ? [{ name: name.toLowerCase(), estimate, standing: standingOf(estimate) }] : [];
  });
  if (known.length === 0)
    return "Which priorities changed cannot be told: the year before was not supplied or had none.";
  const clear = known.filter(({ standing }) => standing === "MORE" || standing === "FEWER");
  if (clear.length === 0)
    return `None of the ${numberName(known.length)} priorities clearly changed from the year before.`;
  const said = clear.map(
    ({ name, estimate }) => `${name} ${estimate.ratio < 1 ? "fell" : "rose"} (${ratioBetweenWords(estimate)})`,
  );
  const rest = known.length - clear.length;
  const others = rest === 0 ? "" : `; the other ${rest === 1 ? "one" : numberName(rest)} did not clearly change`;
  return `Of the ${numberName(known.length)} priorities, ${listWords(said)}${others}.`;
}

export function listWords(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

function numberName(number: number): string {
  return NUMBERS[number] ?? String(number);
}

/** `No incident was`, `1 incident was`, `1,234 incidents were`. */
function countWords(count: number): string {
  if (count === 0) return "No incident was";
  return count === 1 ? "1 incident was" : `${count.toLocaleString("en-GB")} incidents were`;
}

function whenWords(period: Period): string {
  return `${periodLength(period) === 1 ? "in" : "from"} ${periodName(period)}`;
}

function rateWords(rate: number): string {
  return rate >= 10 ? Math.round(rate).toLocaleString("en-GB") : rate.toFixed(1);
}

function asOrThan({ ratio }: RatioEstimate): string {
  return ratio >= 2 ? "as" : "than";
}
