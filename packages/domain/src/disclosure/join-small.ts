/** Counts along a line, by their index: those that stand for themselves, those joined, and what is left at the end. */
export interface JoinedLine {
  /** In the order of their first members: that of their making would tell more. A zero, and a count not small, is alone. */
  readonly groups: readonly (readonly number[])[];
  /** Joined, and still too small together when the line ended. */
  readonly rest: readonly number[];
}

/**
 * Joins small counts with those that follow, until their sum no longer tells any of them.
 *
 * The walk goes one way and looks at nothing but what it has passed, for two reasons. More counts at the end of the line
 * change no group before them. And whoever knows this rule learns nothing from a group: after each member has its one,
 * at least `smallestShown - 1` are left to be dealt out, and however they are dealt, the walk would have joined the same
 * members. Choosing the best partner, or the smallest, would say which it was.
 */
export function joinSmall(counts: readonly number[], smallestShown: number): JoinedLine {
  const groups: number[][] = [];
  let open: number[] = [];
  let leftToDeal = 0;
  for (const [index, count] of counts.entries()) {
    if (count === 0 || (open.length === 0 && count >= smallestShown)) {
      groups.push([index]);
      continue;
    }
    open.push(index);
    leftToDeal += count - 1;
    if (leftToDeal < smallestShown - 1) continue;
    groups.push(open);
    open = [];
    leftToDeal = 0;
  }
  return { groups: groups.toSorted(([a = 0], [b = 0]) => a - b), rest: open };
}

/**
 * The same for a line that has an end, such as the wards of an area: what is left goes to the last group that counts
 * anything. Where there is none, the whole line is one group, zeros included: they would say that all others are ones.
 */
export function joinSmallToTheEnd(counts: readonly number[], smallestShown: number): readonly (readonly number[])[] {
  const { groups, rest } = joinSmall(counts, smallestShown);
  if (rest.length === 0) return groups;
  const last = groups.findLastIndex(([first]) => first !== undefined && counts[first] !== 0);
  if (last === -1) return [counts.map((_, index) => index)];
  return groups.map((group, index) => (index === last ? [...group, ...rest] : group));
}
