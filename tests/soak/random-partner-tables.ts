import {
  addMonths,
  type DisclosurePolicy,
  type Month,
  type PartnerCounts,
  type PartnerFilter,
} from "@safer-wards/domain";

type Random = () => number;

export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

const KINDS = ["NOISE", "LITTER", "DOMESTIC_ABUSE", "PREVENT"];

/** As partner records are: mostly zeros and small numbers, here and there a town with many; or dense; or nearly empty. */
export function randomCounts(random: Random): PartnerCounts {
  const places = Array.from({ length: between(random, 1, 6) }, (_, index) => `ward-${index}`);
  const first = addMonths("2024-01", between(random, 0, 5));
  const months = Array.from({ length: between(random, 1, 9) }, (_, index) => addMonths(first, index));
  const kinds = KINDS.slice(between(random, 0, 2)).slice(0, between(random, 1, 4));
  const mean = [0.1, 0.4, 1, 2.5, 6][between(random, 0, 4)] ?? 1;
  const weight = new Map(places.map((place) => [place, random() < 0.25 ? 4 : random() < 0.3 ? 0 : random() * 1.5]));
  const cells = places.flatMap((place) =>
    months.flatMap((month) =>
      kinds.map((kind) => ({ place, month, kind, count: randomCount(random, mean * (weight.get(place) ?? 1)) })),
    ),
  );
  if (random() < 0.5) return { places, months, kinds, cells };
  return advertised({ places, months, kinds, cells }, random);
}

/** The same where everybody knows when and where something could be counted: often in most months, or in hardly any. */
function advertised(counts: PartnerCounts, random: Random): PartnerCounts {
  const often = [0.2, 0.4, 0.6, 0.8, 0.95][between(random, 0, 4)] ?? 0.5;
  const possible = counts.places.flatMap((place) =>
    counts.months.filter(() => random() < often).map((month) => ({ place, month })),
  );
  const keys = new Set(possible.map(({ place, month }) => `${place} ${month}`));
  return { ...counts, possible, cells: counts.cells.filter(({ place, month }) => keys.has(`${place} ${month}`)) };
}

/** A geometric count: many small ones, and now and then a large one. */
function randomCount(random: Random, mean: number): number {
  return mean === 0 ? 0 : Math.floor(Math.log(1 - random()) / Math.log(mean / (1 + mean)));
}

export function randomPolicy(random: Random): DisclosurePolicy {
  return {
    smallestShown: between(random, 3, 6),
    smallestShownOf: { DOMESTIC_ABUSE: between(random, 3, 10), PREVENT: 10 },
    blockMonths: [1, 2, 3, 3, 3, 6, 12][between(random, 0, 6)] ?? 3,
  };
}

/** What a person might choose one after the other: some wards, a run of months, some kinds, or all of an axis. */
export function randomFilter(random: Random, { places, months, kinds }: PartnerCounts): PartnerFilter {
  const from = between(random, 0, months.length - 1);
  const filter: { -readonly [axis in keyof PartnerFilter]: PartnerFilter[axis] } = {};
  if (random() < 0.5) filter.places = someOf(random, places);
  if (random() < 0.7) filter.months = months.slice(from, between(random, from, months.length - 1) + 1);
  if (random() < 0.4) filter.kinds = someOf(random, kinds);
  return filter;
}

function someOf(random: Random, members: readonly string[]): string[] {
  const some = members.filter(() => random() < 0.5);
  return some.length > 0 ? some : members.slice(0, 1);
}

/** Every cell, every total of one and of two axes, and the total of all. */
export function margins({ places, months, kinds }: PartnerCounts): PartnerFilter[] {
  const choices = <T>(members: readonly T[]): (readonly T[] | undefined)[] => [
    undefined,
    ...members.map((one) => [one]),
  ];
  return choices(places).flatMap((place) =>
    choices<Month>(months).flatMap((month) =>
      choices(kinds).map((kind) => ({
        ...(place && { places: place }),
        ...(month && { months: month }),
        ...(kind && { kinds: kind }),
      })),
    ),
  );
}
