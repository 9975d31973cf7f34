import {
  type Answer,
  disclosedFigure,
  type DisclosurePolicy,
  estimated,
  type PartnerCounts,
  type PartnerFilter,
  protect,
  type ReleasedBlock,
  smallestShownOf,
} from "@safer-wards/domain";
import { Attacker, type Told } from "./attacker.js";
import { seededRandom } from "@safer-wards/stats";
import { between, margins, randomCounts, randomFilter, randomPolicy } from "./random-partner-tables.js";

/** What an attack on one random table came to. */
export interface AttackOutcome {
  readonly seed: number;
  /** Answers withheld to the last version's questions, cells and sums, and those of them that were worked out. */
  readonly withheld: number;
  readonly recovered: readonly PartnerFilter[];
  /** Withheld cells whose range was narrowed to less than the smallest count shown. */
  readonly narrowed: readonly PartnerFilter[];
  /** Values told that are wrong, or that are small numbers themselves. */
  readonly mistold: readonly PartnerFilter[];
}

/** How a question is answered; `version` holds the months that were there when it was asked. */
type Ask = (filter: PartnerFilter, version: PartnerCounts) => Answer;

const RANDOM_FILTERS = 60;
const RESIDENTS = 8761;

/** Attacks one random table behind the door: the same questions while month after month comes in, and at the end. */
export function attackProtected(seed: number): AttackOutcome {
  const random = seededRandom(seed);
  const counts = randomCounts(random);
  const policy = randomPolicy(random);
  const keepsReleased = random() < 0.5;
  let released: readonly ReleasedBlock[] = [];
  let version: PartnerCounts | undefined;
  let table = protect({ ...counts, months: [], cells: [] }, policy);
  const ask: Ask = (filter, asked) => {
    if (asked !== version) {
      table = protect(asked, policy, keepsReleased ? released : []);
      released = table.released;
      version = asked;
    }
    return table.sum(filter);
  };
  return attack(seed, random, counts, policy, ask);
}

/** The same attack on what is often taken for protection: whatever is small is withheld, and nothing else. */
export function attackNaive(seed: number): AttackOutcome {
  const random = seededRandom(seed);
  const counts = randomCounts(random);
  const policy = randomPolicy(random);
  random();
  return attack(seed, random, counts, policy, (filter, version) => {
    const value = trueSum(version, filter);
    return value > 0 && value < leastShown(counts, filter, policy) ? { withheld: "SMALL_NUMBER" } : { value };
  });
}

function attack(
  seed: number,
  random: () => number,
  counts: PartnerCounts,
  policy: DisclosurePolicy,
  ask: Ask,
): AttackOutcome {
  const told: Told[] = impossibleCells(counts).map((cell) => ({ cells: [cell], sum: 0 }));
  const mistold: PartnerFilter[] = [];
  let withheld: PartnerFilter[] = [];
  for (const version of versionsOf(counts, random)) {
    withheld = [];
    for (const filter of questions(version, random)) {
      const value = throughRate(ask(filter, version));
      if (value === null) {
        withheld.push(filter);
        continue;
      }
      told.push({ cells: cellsOf(counts, version, filter), sum: value });
      const isSmall = value > 0 && value < leastShown(counts, filter, policy);
      if (isSmall || value !== trueSum(version, filter)) mistold.push(filter);
    }
  }
  const attacker = new Attacker(told);
  const cells = withheld.map((filter) => ({ filter, cells: cellsOf(counts, counts, filter) }));
  const single = cells.filter((asked) => asked.cells.length === 1);
  return {
    seed,
    withheld: withheld.length,
    recovered: cells.filter((asked) => attacker.knowsSum(asked.cells)).map(({ filter }) => filter),
    narrowed: single
      .filter(({ filter, cells: [cell = -1] }) => {
        const { lower, upper } = attacker.rangeOf(cell);
        return upper - lower < leastShown(counts, filter, policy);
      })
      .map(({ filter }) => filter),
    mistold,
  };
}

/** What everybody knows to be empty. */
function impossibleCells(counts: PartnerCounts): number[] {
  if (!counts.possible) return [];
  const possible = new Set(counts.possible.map(({ place, month }) => `${place} ${month}`));
  return counts.places.flatMap((place) =>
    counts.months
      .filter((month) => !possible.has(`${place} ${month}`))
      .flatMap((month) => cellsOf(counts, counts, { places: [place], months: [month] })),
  );
}

/** The table as it stood after some of its months, and whole. */
function versionsOf(counts: PartnerCounts, random: () => number): PartnerCounts[] {
  const first = between(random, 1, counts.months.length);
  return counts.months.slice(first - 1).map((_, index) => {
    const months = counts.months.slice(0, first + index);
    const upToNow = <Dated extends { readonly month: string }>(dated: readonly Dated[]) =>
      dated.filter(({ month }) => months.includes(month));
    const possible = counts.possible && { possible: upToNow(counts.possible) };
    return { ...counts, months, cells: upToNow(counts.cells), ...possible };
  });
}

function questions(version: PartnerCounts, random: () => number): PartnerFilter[] {
  return [...margins(version), ...Array.from({ length: RANDOM_FILTERS }, () => randomFilter(random, version))];
}

/** The answer as a rate, as a page would show it, and back to a count, as its reader would. */
function throughRate(answer: Answer): number | null {
  const origin = { unit: "incidents per 1,000 residents", method: "Rate.", source: "Council" } as const;
  const rate = disclosedFigure(answer, origin, (value) => {
    const per1000 = (value / RESIDENTS) * 1000;
    return estimated(per1000, { lower: per1000 / 2, upper: per1000 * 2 }, 0.95, origin);
  });
  if (rate.value === null && (rate.lower !== null || rate.upper !== null)) throw new Error("An interval was told");
  return rate.value === null ? null : Math.round((rate.value * RESIDENTS) / 1000);
}

function leastShown(counts: PartnerCounts, filter: PartnerFilter, policy: DisclosurePolicy): number {
  return Math.min(...(filter.kinds ?? counts.kinds).map((kind) => smallestShownOf(kind, policy)));
}

function trueSum(version: PartnerCounts, filter: PartnerFilter): number {
  return version.cells
    .filter(
      (cell) =>
        (filter.places?.includes(cell.place) ?? true) &&
        (filter.months?.includes(cell.month) ?? true) &&
        (filter.kinds?.includes(cell.kind) ?? true),
    )
    .reduce((sum, cell) => sum + cell.count, 0);
}

/** The cells that a question adds up, each by a number that stays the same from version to version. */
function cellsOf(counts: PartnerCounts, version: PartnerCounts, filter: PartnerFilter): number[] {
  const places = (filter.places ?? counts.places).map((place) => counts.places.indexOf(place));
  const months = (filter.months ?? version.months).map((month) => counts.months.indexOf(month));
  const kinds = (filter.kinds ?? counts.kinds).map((kind) => counts.kinds.indexOf(kind));
  return places.flatMap((place) =>
    months.flatMap((month) => kinds.map((kind) => (place * counts.months.length + month) * counts.kinds.length + kind)),
  );
}
