import { funnelLimits, overDispersion } from "@safer-wards/stats";
import { countOver, type Question } from "../incidents/index.js";
import type { Place } from "./place.js";

/** All wards against their size: how far a ratio may lie from 1 by chance alone. */
export interface Funnel {
  readonly codes: readonly string[];
  readonly names: readonly string[];
  /** Incidents expected of each ward at the area's rate. */
  readonly expected: readonly number[];
  /** Incidents recorded over those expected. */
  readonly ratios: readonly number[];
  /** Where the limits are drawn. */
  readonly at: readonly number[];
  readonly lower95: readonly number[];
  readonly upper95: readonly number[];
  readonly lower998: readonly number[];
  readonly upper998: readonly number[];
  /** The place itself; for a ward the same as its entry, for a town a point of its own. */
  readonly ownExpected: number | null;
  readonly ownRatio: number | null;
  readonly overDispersion: number;
  readonly words: string;
}

export interface WardCount {
  readonly code: string;
  readonly name: string;
  readonly count: number;
  readonly residents: number;
}

const STEPS = 24;

/** The count of every ward of the area over the question's period; null where one's residents are not known. */
export function countsOfWards(question: Question): WardCount[] | null {
  const counts: WardCount[] = [];
  for (const [index, ward] of question.area.wards.entries()) {
    if (ward.residents === null) return null;
    const mask = new Uint8Array(question.area.wards.length);
    mask[index] = 1;
    counts.push({
      code: ward.code,
      name: ward.name,
      residents: ward.residents,
      count: countOver(question, mask).count,
    });
  }
  return counts;
}

/** Null where nothing was recorded or a ward's residents are not known. */
export function funnelOf(wards: readonly WardCount[], place: Place, ownCount: number): Funnel | null {
  const total = wards.reduce((sum, ward) => sum + ward.count, 0);
  const residents = wards.reduce((sum, ward) => sum + ward.residents, 0);
  if (total === 0 || residents === 0) return null;
  const expectedOf = (people: number) => (total * people) / residents;
  const expected = wards.map((ward) => expectedOf(ward.residents));
  const dispersion = overDispersion({ observed: wards.map((ward) => ward.count), expected });
  if (!dispersion) return null;
  const ownExpected = place.residents === null || place.residents === 0 ? null : expectedOf(place.residents);
  const ownRatio = ownExpected === null ? null : ownCount / ownExpected;
  const at = stepsBetween(Math.min(...expected, ownExpected ?? Infinity), Math.max(...expected, ownExpected ?? 0));
  const limits95 = at.map((value) => funnelLimits({ expected: value, level: 0.95 }));
  const limits998 = at.map((value) => funnelLimits({ expected: value, level: 0.998 }));
  return {
    codes: wards.map((ward) => ward.code),
    names: wards.map((ward) => ward.name),
    expected,
    ratios: wards.map((ward, index) => ward.count / expected[index]!),
    at,
    lower95: limits95.map(({ lower }) => lower),
    upper95: limits95.map(({ upper }) => upper),
    lower998: limits998.map(({ lower }) => lower),
    upper998: limits998.map(({ upper }) => upper),
    ownExpected,
    ownRatio,
    overDispersion: dispersion.phi,
    words: [whereWords(place.name, ownExpected, ownRatio), dispersionWords(dispersion)].join(" "),
  };
}

function stepsBetween(least: number, most: number): number[] {
  const [from, to] = [least * 0.85, most * 1.08];
  return Array.from({ length: STEPS + 1 }, (_, step) => from + ((to - from) * step) / STEPS);
}

function whereWords(name: string, expected: number | null, ratio: number | null): string {
  if (expected === null || ratio === null)
    return `How many people live in ${name} is not known, so it has no place in it.`;
  const outer = funnelLimits({ expected, level: 0.998 });
  const inner = funnelLimits({ expected, level: 0.95 });
  if (ratio > outer.upper) return `${name} lies above the outer limits.`;
  if (ratio < outer.lower) return `${name} lies below the outer limits.`;
  if (ratio > inner.upper) return `${name} lies between the inner and the outer upper limit.`;
  if (ratio < inner.lower) return `${name} lies between the inner and the outer lower limit.`;
  return `${name} lies within the limits that chance alone would give.`;
}

function dispersionWords({ phi, limitsTooNarrow }: { phi: number; limitsTooNarrow: boolean }): string {
  if (!limitsTooNarrow) return "The wards differ no more than chance would have them.";
  return (
    `But the wards differ far more than chance would have them (over-dispersion ${phi < 10 ? phi.toFixed(1) : Math.round(phi)}, ` +
    "where 1 is chance alone): town centres, stations and shops draw people in. The limits are too narrow to accuse a ward by."
  );
}
