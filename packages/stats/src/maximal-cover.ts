import { requireCount, requireNumbers } from "./argument-checks.js";
import { coverBounds, type CoverBounds } from "./maximal-cover-bounds.js";

export interface MaximalCoverQuestion {
  /** Need at each of m points. */
  readonly demand: ArrayLike<number>;
  /** For each of n places, the points that it covers. */
  readonly covers: readonly (readonly number[])[];
  /** How many places may be chosen. */
  readonly sites: number;
  /** Places that are chosen in any case. */
  readonly required?: readonly number[];
  /** Pairs of places of which at most one is chosen, as they lie too near each other; required ones are kept all the same. */
  readonly apart?: readonly (readonly [number, number])[];
}

export interface MaximalCover {
  /** Places, in rising order: at most `sites`, or as many as are required. */
  readonly chosen: readonly number[];
  /** Need that they cover together, each point counted once. */
  readonly covered: number;
  /** Whether no other choice covers more; false only where the search was given up after 200,000 steps. */
  readonly isProven: boolean;
}

/** Past this the best choice found is given without the proof. */
const MOST_STEPS = 200_000;

/**
 * Which k places together cover most of the need.
 *
 * Use it to choose the places of a patrol when the means reach only a few of the many that ask for one, and to say what
 * share of the need is then met.
 *
 * @param demand m needs from 0, such as incidents expected in each cell, in any one unit
 * @param covers n lists of indices of `demand`: what each place covers when it is chosen
 * @param sites k, a whole number from 0
 * @param required places that are chosen whatever they cover
 * @param apart pairs of places that may not both be chosen
 * @returns the places, the need they cover (in the unit of `demand`) and whether that is proved to be the most. With no need
 *   left to cover, fewer places than `sites`. Always an answer
 * @throws RangeError when a need is below 0 or not finite, or an index names no place or point
 *
 * It misleads when need is taken for certain: places ranked close together change sides with the next month's records.
 *
 * Cost: for the sizes of a shift (60 places, 20 sites) thousandths of a second to some tenths; it can grow exponentially, and
 * `isProven` says when it was cut off.
 *
 * Published by R. Church and C. ReVelle, Papers of the Regional Science Association 32 (1974); bounded here by Lagrange's
 * multipliers after R. Galvão and C. ReVelle, European Journal of Operational Research 88 (1996).
 */
export function maximalCover(question: MaximalCoverQuestion): MaximalCover {
  requireQuestion(question);
  const { demand, covers, sites, required = [], apart = [] } = question;
  const kept = [...new Set(required)];
  const excludes = covers.map(() => new Set<number>());
  for (const [one, other] of apart) {
    excludes[one]!.add(other);
    excludes[other]!.add(one);
  }
  const free = covers
    .map((_, place) => place)
    .filter((place) => !kept.includes(place) && !kept.some((other) => excludes[place]!.has(other)));
  const search = new Search(demand, covers, excludes, Math.max(0, sites - kept.length));
  return search.run(kept, free);
}

function requireQuestion({ demand, covers, sites, required = [], apart = [] }: MaximalCoverQuestion): void {
  requireNumbers("maximalCover", "demand", demand, 0);
  requireCount("maximalCover", "sites", sites);
  const known = (index: number, length: number) => Number.isInteger(index) && index >= 0 && index < length;
  const point = covers.flat().find((index) => !known(index, demand.length));
  if (point !== undefined) {
    throw new RangeError(`maximalCover: covers names the point ${point}, and demand has ${demand.length}`);
  }
  const place = [...required, ...apart.flat()].find((index) => !known(index, covers.length));
  if (place !== undefined) {
    throw new RangeError(`maximalCover: there are ${covers.length} places, and required or apart names ${place}`);
  }
}

/** Chooses or leaves out one place after another, and turns back where the bound says that nothing better can follow. */
class Search {
  private readonly timesCovered: Uint16Array;
  private readonly demand: Float64Array;
  private readonly covers: readonly (readonly number[])[];
  private bounds: CoverBounds | null = null;
  private chosen: number[] = [];
  private covered = 0;
  private best: number[] = [];
  private most = -1;
  private steps = 0;

  constructor(
    demand: ArrayLike<number>,
    covers: readonly (readonly number[])[],
    private readonly excludes: readonly ReadonlySet<number>[],
    private readonly sites: number,
  ) {
    this.demand = Float64Array.from(demand);
    this.covers = covers.map((points) => [...new Set(points)]);
    this.timesCovered = new Uint16Array(demand.length);
  }

  run(required: readonly number[], free: readonly number[]) {
    for (const place of required) this.choose(place);
    this.keepIfBest();
    this.takeGreedily(free);
    this.bounds = coverBounds({
      demand: this.demand.map((need, point) => (this.timesCovered[point] ? 0 : need)),
      covers: this.covers,
      excludes: this.excludes,
      places: free,
      sites: this.sites,
    });
    this.branch(free, this.sites);
    return {
      chosen: this.best.sort((one, other) => one - other),
      covered: this.most,
      isProven: this.steps <= MOST_STEPS,
    };
  }

  private branch(free: readonly number[], left: number): void {
    this.keepIfBest();
    if (left === 0 || ++this.steps > MOST_STEPS) return;
    const gains = new Map(free.map((place) => [place, this.gainOf(place)]));
    const useful = free.filter((place) => gains.get(place)! > 0);
    if (useful.length === 0) return;
    if (this.covered + this.bounds!.gainAtMost(useful, left, this.timesCovered) <= this.most + LEAST_GAIN) return;
    const next = useful.reduce((best, place) => (gains.get(place)! > gains.get(best)! ? place : best));
    this.choose(next);
    this.branch(
      useful.filter((place) => place !== next && !this.excludes[next]!.has(place)),
      left - 1,
    );
    this.letGo();
    this.branch(
      useful.filter((place) => place !== next),
      left,
    );
  }

  /** A first choice to beat: always the place that adds most. */
  private takeGreedily(free: readonly number[]): void {
    const before = this.chosen.length;
    let open = [...free];
    for (let left = this.sites; left > 0 && open.length > 0; left -= 1) {
      const next = open.reduce((best, place) => (this.gainOf(place) > this.gainOf(best) ? place : best));
      if (this.gainOf(next) === 0) break;
      this.choose(next);
      open = open.filter((place) => place !== next && !this.excludes[next]!.has(place));
    }
    this.keepIfBest();
    while (this.chosen.length > before) this.letGo();
  }

  private keepIfBest(): void {
    if (this.covered <= this.most + LEAST_GAIN && this.most >= 0) return;
    this.most = this.covered;
    this.best = [...this.chosen];
  }

  private gainOf(place: number): number {
    let gain = 0;
    for (const point of this.covers[place]!) if (this.timesCovered[point] === 0) gain += this.demand[point]!;
    return gain;
  }

  private choose(place: number): void {
    this.covered += this.gainOf(place);
    this.chosen.push(place);
    for (const point of this.covers[place]!) this.timesCovered[point]! += 1;
  }

  private letGo(): void {
    const place = this.chosen.pop()!;
    for (const point of this.covers[place]!) this.timesCovered[point]! -= 1;
    this.covered -= this.gainOf(place);
  }
}

/** Sums of the same needs in another order differ by less than this. */
const LEAST_GAIN = 1e-9;
