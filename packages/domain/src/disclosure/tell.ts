import type { Month } from "../months.js";
import type { Group, ReleasedBlock } from "./block.js";
import { joinSmall, joinSmallToTheEnd } from "./join-small.js";
import { Occasions } from "./occasions.js";
import type { PartnerCounts } from "./partner-counts.js";

/** The months of a block as far as they can be told. */
export interface ToldMonths {
  readonly groups: readonly Group[];
  /** Too small so far, to be told with months to come. */
  readonly waiting: readonly Month[];
}

/** Tells months, leaving as it is what was `told` of them before. Small ones are joined with those after them. */
export function tellMonths(
  counts: PartnerCounts,
  months: readonly Month[],
  told: readonly Group[],
  smallestShown: number,
): ToldMonths {
  const before = new Set(told.flatMap((group) => group.members));
  const line = months.filter((month) => !before.has(month));
  const totals = totalsAlong(line, "month", counts);
  const groups = [
    ...told.filter((group) => group.members.every((month) => months.includes(month))),
    ...joinSmall(totals, smallestShown).groups.map((indices) => groupOf(indices, line, totals)),
  ];
  const now = new Set(groups.flatMap((group) => group.members));
  return { groups, waiting: months.filter((month) => !now.has(month)) };
}

/** A block with all its months told, whose places and kinds can therefore be told over the whole of it. */
export function closedBlock(counts: PartnerCounts, months: readonly Group[], smallestShown: number): ReleasedBlock {
  const inBlock = new Set(months.flatMap((group) => group.members));
  const cells = counts.cells.filter((cell) => inBlock.has(cell.month));
  const tell = (members: readonly string[], key: "place" | "kind", parts: readonly (readonly number[])[]) => {
    const totals = totalsAlong(members, key, { ...counts, cells });
    const totalOf = (part: readonly number[]) => part.reduce((sum, index) => sum + (totals[index] ?? 0), 0);
    return joinSmallToTheEnd(parts.map(totalOf), smallestShown).map((joined) =>
      groupOf(
        joined.flatMap((index) => parts[index] ?? []),
        members,
        totals,
      ),
    );
  };
  // A month that counts nothing is told as zero, and says nothing of any place.
  const counting = months.filter(({ total }) => total > 0).flatMap((group) => group.members);
  const occasions = new Occasions(counts.possible);
  const held = counting.filter((month) => counts.places.some((place) => occasions.has(place, month)));
  return {
    isClosed: true,
    places: tell(counts.places, "place", occasions.joinedAcross(counts.places, held)),
    months,
    kinds: tell(
      counts.kinds,
      "kind",
      counts.kinds.map((_, index) => [index]),
    ),
  };
}

/** A block to which months will be added. By place or kind it would say what a later month added. */
export function openBlock(counts: PartnerCounts, months: readonly Group[]): ReleasedBlock {
  const total = months.reduce((sum, group) => sum + group.total, 0);
  return {
    isClosed: false,
    places: [{ members: counts.places, total }],
    months,
    kinds: [{ members: counts.kinds, total }],
  };
}

function totalsAlong(
  members: readonly string[],
  key: "place" | "month" | "kind",
  { cells, kinds }: PartnerCounts,
): number[] {
  const sums = new Map(members.map((member) => [member, 0]));
  const counted = new Set(kinds);
  for (const cell of cells) {
    const sum = sums.get(cell[key]);
    if (sum !== undefined && counted.has(cell.kind)) sums.set(cell[key], sum + cell.count);
  }
  return [...sums.values()];
}

function groupOf(indices: readonly number[], members: readonly string[], totals: readonly number[]): Group {
  return {
    members: members.filter((_, index) => indices.includes(index)),
    total: indices.reduce((sum, index) => sum + (totals[index] ?? 0), 0),
  };
}
