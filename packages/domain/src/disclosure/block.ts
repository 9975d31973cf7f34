import type { Month } from "../months.js";
import type { Answer, WithheldReason } from "./answer.js";
import type { Occasions } from "./occasions.js";
import { AXES, type Axis } from "./partner-counts.js";

/** Members of an axis whose counts are told as one; alone where a count can stand for itself. */
export interface Group {
  readonly members: readonly string[];
  readonly total: number;
}

/**
 * What is told of a box of cells (all places, some months, some kinds): the totals of groups along each axis, each over
 * the whole of the other two. Plain data, so that it can be kept as it was released.
 */
export interface ReleasedBlock extends Readonly<Record<Axis, readonly Group[]>> {
  /** Until the block is closed, only its months are told; all places are one group, and all kinds. */
  readonly isClosed: boolean;
}

/** Cells of which nothing is told, in any place. */
export interface HeldBlock {
  readonly held: WithheldReason;
  readonly months: readonly Month[];
  readonly kinds: readonly string[];
}

/** What is asked along each axis. */
export type Asked = Readonly<Record<Axis, ReadonlySet<string>>>;

/** The block's share in an answer. Groups that count nothing neither add to it nor stand in its way. */
export function answerOfBlock(block: ReleasedBlock, asked: Asked, occasions: Occasions): Answer {
  const ways = occasions.waysToAsk(asked, countingOf(block.places), countingOf(block.months));
  const answers = ways.map((way) => answerAsAsked(block, way));
  return answers.find((answer) => "value" in answer) ?? answers[0] ?? { value: 0 };
}

function answerAsAsked(block: ReleasedBlock, asked: Asked): Answer {
  const [places, months, kinds] = AXES.map((axis) => partOf(block[axis], asked[axis])) as [Part, Part, Part];
  const all = [places, months, kinds];
  if (all.some(({ whole, cut }) => whole === 0 && cut === 0)) return { value: 0 };
  const narrowed = all.filter(({ cut, unasked }) => cut > 0 || unasked > 0);
  const [only, ...others] = narrowed;
  if (only === undefined) return { value: months.whole };
  if (others.length > 0) return { withheld: "TOO_FINE" };
  if (only.cut === 0) return { value: only.whole };
  return { withheld: block.isClosed || only === months ? "SMALL_NUMBER" : "PERIOD_OPEN" };
}

/** Those that are not told to count nothing. */
function countingOf(groups: readonly Group[]): string[] {
  return groups.filter(({ total }) => total > 0).flatMap(({ members }) => members);
}

/** How many of an axis's records lie in groups asked for whole, in groups asked for in part, and in the others. */
interface Part {
  whole: number;
  cut: number;
  unasked: number;
}

function partOf(groups: readonly Group[], asked: ReadonlySet<string>): Part {
  const part = { whole: 0, cut: 0, unasked: 0 };
  for (const { members, total } of groups) {
    const found = members.filter((member) => asked.has(member)).length;
    part[found === members.length ? "whole" : found === 0 ? "unasked" : "cut"] += total;
  }
  return part;
}

/** Whether any cell of a held block is asked for that could count something. */
export function touches(block: HeldBlock, asked: Asked, occasions: Occasions): boolean {
  const months = block.months.filter((month) => asked.months.has(month));
  const isPossible = months.some((month) => [...asked.places].some((place) => occasions.has(place, month)));
  return isPossible && block.kinds.some((kind) => asked.kinds.has(kind));
}

/** The months or kinds that a block speaks of. */
export function membersOf(block: ReleasedBlock, axis: Axis): string[] {
  return block[axis].flatMap((group) => group.members);
}
