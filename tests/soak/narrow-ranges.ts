export interface Range {
  readonly lower: number;
  readonly upper: number;
}

/** Factors times unknowns add up to the sum. */
export interface Equation {
  readonly factors: readonly number[];
  readonly sum: number;
}

const MOST_ROUNDS = 50;

/** Ranges of unknown whole numbers from 0, each narrowed by what the others leave to it, until nothing changes. */
export function narrowRanges(equations: readonly Equation[], unknowns: number): Range[] {
  const ranges: Range[] = Array.from({ length: unknowns }, () => ({ lower: 0, upper: Infinity }));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const changes = equations.map((equation) => narrowBy(equation, ranges));
    if (!changes.includes(true)) break;
  }
  return ranges;
}

function narrowBy({ factors, sum }: Equation, ranges: Range[]): boolean {
  const terms = factors.flatMap((factor, index) => (factor === 0 ? [] : [{ factor, index }]));
  let isNarrower = false;
  for (const { factor, index } of terms) {
    const others = terms.filter((term) => term.index !== index).map((term) => times(term.factor, ranges[term.index]));
    const least = sum - others.reduce((total, { upper }) => total + upper, 0);
    const most = sum - others.reduce((total, { lower }) => total + lower, 0);
    const [from, to] = factor > 0 ? [least / factor, most / factor] : [most / factor, least / factor];
    const before = ranges[index] ?? { lower: 0, upper: Infinity };
    const lower = Math.max(before.lower, Math.ceil(from));
    const upper = Math.min(before.upper, Math.floor(to));
    if (lower === before.lower && upper === before.upper) continue;
    ranges[index] = { lower, upper };
    isNarrower = true;
  }
  return isNarrower;
}

function times(factor: number, range: Range = { lower: 0, upper: Infinity }): Range {
  const ends = [factor * range.lower, factor * range.upper];
  return { lower: Math.min(...ends), upper: Math.max(...ends) };
}
