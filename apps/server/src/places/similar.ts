import type { Area, Ward } from "../wards/index.js";
import { listWords } from "./place-words.js";

export interface SimilarWard {
  readonly ward: Ward;
  readonly reason: string;
}

/** Town, large village or villages: the largest kind of place whose name a ward bears. */
export type Setting = "a town" | "a large village" | "villages";

/** Shares of all residents, from 0 to 1. */
interface AgeShares {
  readonly under16: number;
  readonly aged16To24: number;
}

interface Traits {
  readonly ward: Ward;
  readonly residentsPerHectare: number;
  readonly ages: AgeShares;
  readonly setting: Setting;
}

export function settingOf(area: Area, ward: Ward): Setting {
  if (area.groups.some((group) => group.kind === "town" && group.wardCodes.includes(ward.code))) return "a town";
  const kinds = area.places.filter((place) => place.wardCode === ward.code).map((place) => place.kind);
  if (kinds.includes("town")) return "a town";
  return kinds.includes("large village") ? "a large village" : "villages";
}

/**
 * The wards most like those chosen, the nearest first: by residents per hectare, shares of the young, and town or country,
 * each measured in its own spread over the area's wards. None where ages or residents are not known.
 */
export function similarWards(area: Area, chosen: readonly Ward[], most: number): SimilarWard[] {
  const all = area.wards.flatMap((ward): Traits[] => {
    const shares = agesOf(ward);
    if (!shares || ward.residents === null || ward.hectares === 0) return [];
    return [
      { ward, residentsPerHectare: ward.residents / ward.hectares, ages: shares, setting: settingOf(area, ward) },
    ];
  });
  const codes = new Set(chosen.map((ward) => ward.code));
  const mine = all.filter(({ ward }) => codes.has(ward.code));
  const [first] = mine;
  if (!first) return [];
  const distance = distanceWithin(all);
  return all
    .filter(({ ward }) => !codes.has(ward.code))
    .map((traits) => ({ traits, far: Math.min(...mine.map((own) => distance(own, traits))) }))
    .sort((left, right) => left.far - right.far || (left.traits.ward.code < right.traits.ward.code ? -1 : 1))
    .slice(0, most)
    .map(({ traits }) => ({
      ward: traits.ward,
      reason: reasonFor(nearestOf(mine, traits, distance) ?? first, traits),
    }));
}

function agesOf({ residents, residentsUnder16, residents16To24 }: Ward): AgeShares | null {
  if (!residents || residentsUnder16 === null || residents16To24 === null) return null;
  return { under16: residentsUnder16 / residents, aged16To24: residents16To24 / residents };
}

type Distance = (one: Traits, other: Traits) => number;

function nearestOf(mine: readonly Traits[], traits: Traits, distance: Distance): Traits | undefined {
  return mine.toSorted((left, right) => distance(left, traits) - distance(right, traits))[0];
}

/** Distance in standard deviations of each trait; another setting counts as two. */
function distanceWithin(all: readonly Traits[]): Distance {
  const measures: ((traits: Traits) => number)[] = [
    ({ residentsPerHectare }) => Math.log(residentsPerHectare),
    ({ ages }) => ages.under16,
    ({ ages }) => ages.aged16To24,
  ];
  const spreads = measures.map((measure) => deviation(all.map(measure)));
  return (one, other) =>
    Math.hypot(
      ...measures.map((measure, index) => (measure(one) - measure(other)) / (spreads[index] || 1)),
      one.setting === other.setting ? 0 : 2,
    );
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

/** The numbers of both, so that a reader can judge how alike they are. */
function reasonFor(own: Traits, other: Traits): string {
  const density = ({ residentsPerHectare }: Traits) =>
    residentsPerHectare >= 10 ? String(Math.round(residentsPerHectare)) : residentsPerHectare.toFixed(1);
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const setting = own.setting === other.setting ? `also ${other.setting}` : `${other.setting}, not ${own.setting}`;
  return `Like ${own.ward.name}: ${listWords([
    `${density(other)} residents a hectare (there ${density(own)})`,
    `${percent(other.ages.under16)} under 16 (there ${percent(own.ages.under16)})`,
    `${percent(other.ages.aged16To24)} aged 16 to 24 (there ${percent(own.ages.aged16To24)})`,
  ])}; ${setting}.`;
}
