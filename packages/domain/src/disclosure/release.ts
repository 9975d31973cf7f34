import { addMonths, type Month, monthNumber } from "../months.js";
import { type Group, type HeldBlock, membersOf, type ReleasedBlock } from "./block.js";
import type { PartnerCounts } from "./partner-counts.js";
import { closedBlock, openBlock, tellMonths } from "./tell.js";

/** On which terms kinds are released together. */
export interface Terms {
  readonly blockMonths: number;
  readonly smallestShown: number;
}

export interface Release {
  readonly released: readonly ReleasedBlock[];
  readonly held: readonly HeldBlock[];
}

const APRIL = 3;

/**
 * Releases kinds that are told together, walking forward in time and continuing what was released before.
 *
 * A block closes where its months end (a quarter, say) and none of them waits to be told with a later one; otherwise it
 * goes on. Nothing looks ahead, so months that come later never change what was told, and two versions of a table never
 * differ in anything that both tell.
 */
export function releaseKinds(counts: PartnerCounts, terms: Terms, before: readonly ReleasedBlock[]): Release {
  const ours = before.filter((block) => membersOf(block, "kinds").some((kind) => counts.kinds.includes(kind)));
  const unfinished = ours.filter((block) => !block.isClosed && hasKinds(block, counts.kinds));
  const settled = ours.filter((block) => !unfinished.includes(block));
  const settledMonths = new Set(settled.flatMap((block) => membersOf(block, "months")));
  const told = unfinished.flatMap((block) => block.months);
  const months = counts.months.filter((month) => !settledMonths.has(month)).toSorted();
  const parts = unbrokenRuns(months).map((run) => releaseRun(run, told, counts, terms));
  return {
    released: [...settled, ...parts.flatMap((part) => part.released)],
    held: [
      ...[...settledMonths].map((month) => kindsAddedSince(month, settled, counts.kinds)),
      ...parts.flatMap((part) => part.held),
    ],
  };
}

/** Kinds that came to be counted after a month was told stay untold in it. */
function kindsAddedSince(month: Month, settled: readonly ReleasedBlock[], kinds: readonly string[]): HeldBlock {
  const told = settled
    .filter((block) => membersOf(block, "months").includes(month))
    .flatMap((block) => membersOf(block, "kinds"));
  return { held: "PERIOD_OPEN", months: [month], kinds: kinds.filter((kind) => !told.includes(kind)) };
}

function hasKinds(block: ReleasedBlock, kinds: readonly string[]): boolean {
  const told = membersOf(block, "kinds");
  return told.length === kinds.length && told.every((kind) => kinds.includes(kind));
}

function releaseRun(run: readonly Month[], told: readonly Group[], counts: PartnerCounts, terms: Terms): Release {
  const { blockMonths, smallestShown } = terms;
  const beginning = run.findIndex((month) => monthOfBlock(month, blockMonths) === 0);
  const start = beginning === -1 ? run.length : beginning;
  const released: ReleasedBlock[] = [];
  let months: Month[] = [];
  for (const month of run.slice(start)) {
    months.push(month);
    if (monthOfBlock(month, blockMonths) < blockMonths - 1) continue;
    const { groups, waiting } = tellMonths(counts, months, told, smallestShown);
    if (waiting.length > 0) continue;
    released.push(closedBlock(counts, groups, smallestShown));
    months = [];
  }
  const { groups, waiting } = tellMonths(counts, months, told, smallestShown);
  return {
    released: groups.length > 0 ? [...released, openBlock(counts, groups)] : released,
    held: [
      { held: "PERIOD_OPEN", months: run.slice(0, start), kinds: counts.kinds },
      { held: "SMALL_NUMBER", months: waiting, kinds: counts.kinds },
    ],
  };
}

/** 0 for the first month of a block; blocks are counted from April. */
function monthOfBlock(month: Month, blockMonths: number): number {
  return (monthNumber(month) - APRIL) % blockMonths;
}

/** Months in runs of which none is missing: a month that was not delivered ends what can be told together. */
function unbrokenRuns(months: readonly Month[]): Month[][] {
  const runs: Month[][] = [];
  for (const month of months) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && addMonths(last, 1) === month) run.push(month);
    else runs.push([month]);
  }
  return runs;
}
