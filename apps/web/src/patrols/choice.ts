/** What the planner does with each hotspot: nothing said, visit it in any case, or leave it out. */
export interface HotspotChoice {
  readonly pinned: readonly string[];
  readonly excluded: readonly string[];
}

export function chosenAs(choice: HotspotChoice, cell: string, kind: keyof HotspotChoice): HotspotChoice {
  const isChosen = choice[kind].includes(cell);
  const without = (cells: readonly string[]) => cells.filter((other) => other !== cell);
  const cleared = { pinned: without(choice.pinned), excluded: without(choice.excluded) };
  return isChosen ? cleared : { ...cleared, [kind]: [...cleared[kind], cell] };
}
