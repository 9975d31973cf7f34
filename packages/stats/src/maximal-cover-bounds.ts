export interface CoverBoundsQuestion {
  readonly demand: Float64Array;
  readonly covers: readonly (readonly number[])[];
  readonly excludes: readonly ReadonlySet<number>[];
  readonly places: readonly number[];
  readonly sites: number;
}

export interface CoverBounds {
  /** What `sites` of the places can add at the very most, given how often each point is covered already. */
  gainAtMost(places: readonly number[], sites: number, timesCovered: ArrayLike<number>): number;
}

const ROUNDS = 150;

/**
 * Upper bounds for choices of places. The rule that a point counts only where a chosen place covers it is lifted, at a
 * price for each point; then the best choice is the places that earn most. At any prices that is no less than what a true
 * choice covers, and the prices are moved until it is as little as they can make it. Of places that exclude each other
 * only the best of a group can earn.
 */
export function coverBounds(question: CoverBoundsQuestion): CoverBounds {
  const groupOf = groupsThatExclude(question.places, question.excludes);
  const prices = pricesOf(question, groupOf);
  const earned = (places: readonly number[], sites: number, timesCovered: ArrayLike<number>) =>
    bestEarners(places, sites, groupOf, (place) => {
      let sum = 0;
      for (const point of question.covers[place]!) if (timesCovered[point] === 0) sum += prices[point]!;
      return sum;
    });
  return {
    gainAtMost(places, sites, timesCovered) {
      const reachable = new Set(places.flatMap((place) => [...question.covers[place]!]));
      let unpriced = 0;
      for (const point of reachable)
        if (timesCovered[point] === 0) unpriced += question.demand[point]! - prices[point]!;
      return unpriced + earned(places, sites, timesCovered).reduce((sum, { earns }) => sum + earns, 0);
    },
  };
}

/** Moves each price down where its point is covered more than once and up where it is not covered (subgradient steps). */
function pricesOf({ demand, covers, places, sites }: CoverBoundsQuestion, groupOf: ReadonlyMap<number, number>) {
  const reachable = [...new Set(places.flatMap((place) => [...covers[place]!]))];
  // To begin with, a point's need is shared among the places that cover it.
  const coverers = new Float64Array(demand.length);
  for (const place of places) for (const point of covers[place]!) coverers[point]! += 1;
  let prices = demand.map((need, point) => need / Math.max(1, coverers[point]!));
  let best = prices;
  let least = Infinity;
  const scale = reachable.reduce((most, point) => Math.max(most, demand[point]!), 0) / 2;
  for (let round = 0; round < ROUNDS; round += 1) {
    const now = prices;
    const chosen = bestEarners(places, sites, groupOf, (place) =>
      covers[place]!.reduce((sum, point) => sum + now[point]!, 0),
    );
    const unpriced = reachable.reduce((sum, point) => sum + demand[point]! - now[point]!, 0);
    const bound = unpriced + chosen.reduce((sum, { earns }) => sum + earns, 0);
    if (bound < least) [best, least] = [now, bound];
    const times = new Float64Array(demand.length);
    for (const { place } of chosen) for (const point of covers[place]!) times[point]! += 1;
    const step = scale / (1 + round / 8);
    prices = now.map((price, point) => Math.min(demand[point]!, Math.max(0, price - step * (times[point]! - 1))));
  }
  return best;
}

function bestEarners(
  places: readonly number[],
  sites: number,
  groupOf: ReadonlyMap<number, number>,
  earnsOf: (place: number) => number,
) {
  const bestOfGroup = new Map<number, { place: number; earns: number }>();
  for (const place of places) {
    const earns = earnsOf(place);
    const group = groupOf.get(place)!;
    const best = bestOfGroup.get(group);
    if (!best || earns > best.earns) bestOfGroup.set(group, { place, earns });
  }
  return [...bestOfGroup.values()].sort((one, other) => other.earns - one.earns).slice(0, sites);
}

/** Groups in which each place excludes each other one, made by putting a place into the first group that it fits. */
function groupsThatExclude(
  places: readonly number[],
  excludes: readonly ReadonlySet<number>[],
): ReadonlyMap<number, number> {
  const groups: number[][] = [];
  const groupOf = new Map<number, number>();
  for (const place of places) {
    let at = groups.findIndex((group) => group.every((other) => excludes[place]!.has(other)));
    if (at < 0) at = groups.push([]) - 1;
    groups[at]!.push(place);
    groupOf.set(place, at);
  }
  return groupOf;
}
