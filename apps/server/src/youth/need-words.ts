import type { Figure } from "@safer-wards/domain";
import type { RankStability } from "@safer-wards/stats";
import type { NeedSignId } from "./need-signs.js";
import type { YouthNeedWardType } from "./need.types.js";

const NUMBERS = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

function number(count: number): string {
  return NUMBERS[count] ?? String(count);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function listWords(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join("; ")} and ${names.at(-1)}`;
}

/** Where need is high and nobody near. */
export function needHeadline(wards: readonly YouthNeedWardType[]): string {
  const gaps = wards.filter(({ isGap }) => isGap).map(({ name }) => name);
  if (gaps.length === 0)
    return "Every ward with high need had somebody within fifteen minutes' walk in the last quarter.";
  if (gaps.length <= 2) {
    return `${listWords(gaps)} ${gaps.length === 1 ? "has" : "have"} high need, and nobody within fifteen minutes' walk in the last quarter.`;
  }
  return `${capital(number(gaps.length))} wards have high need, and nobody within fifteen minutes' walk in the last quarter.`;
}

/** By how many signs it is ranked, and why somebody else may see another order. */
export function rankedByWords(used: readonly NeedSignId[], reportsMissing: Figure["missing"]): string {
  const signs = `Ranked by ${number(used.length)} ${used.length === 1 ? "sign" : "signs"}.`;
  if (used.includes("YOUTH_REPORTS")) {
    return `${signs} One of them, reports about young people, is counted for officers alone: by ward they are small numbers. Everybody else sees a ranking without it, so wards can stand in another order there.`;
  }
  if (reportsMissing !== "WITHHELD") return signs;
  return `${signs} Reports about young people are small numbers by ward and are counted for officers alone, so wards can stand in another order in an officer's ranking. Neither is wrong: they read from different signs.`;
}

/** How far the ranking rests on the weights. */
export function sensitivityWords(
  neediest: number,
  stability: RankStability | null,
  anyWeights: RankStability | null,
): string {
  if (!stability || !anyWeights) return "No sign of need is counted, so nothing can be ranked.";
  const looked = stability.top.length;
  const always = stability.top.filter((ward) => stability.shares[ward] === 1).length;
  const whatever = stability.top.filter((ward) => anyWeights.shares[ward] === 1).length;
  const most = stability.top.filter((ward) => (anyWeights.shares[ward] ?? 0) >= 0.9).length;
  const half = `${capital(number(always))} of the ${number(Math.min(neediest, looked))} neediest wards ${always === 1 ? "stays" : "stay"} so when every weight is halved or doubled (${stability.tried.toLocaleString("en-GB")} sets tried)`;
  const any = `${number(whatever)} ${whatever === 1 ? "does" : "do"} under any weights at all, and ${number(most)} under nine sets in ten`;
  return `${half}; ${any}.`;
}

/** The map of need beside provision, to be read out. */
export function needSentences(wards: readonly YouthNeedWardType[]): string[] {
  const named = (need: string, provision: string) =>
    wards.filter((ward) => ward.needLevel === need && ward.provisionLevel === provision).map(({ name }) => name);
  const sentence = (words: string, names: readonly string[]) =>
    names.length === 0 ? [] : [`${words}: ${listWords(names)}.`];
  return [
    ...sentence("High need and little provision", named("HIGH", "LOW")),
    ...sentence("High need and middling provision", named("HIGH", "MIDDLE")),
    ...sentence("High need and much provision", named("HIGH", "HIGH")),
    ...sentence("Low need and much provision", named("LOW", "HIGH")),
    ...sentence(
      "High need, and nobody within fifteen minutes' walk in the last quarter",
      wards.filter(({ isGap }) => isGap).map(({ name }) => name),
    ),
  ];
}
