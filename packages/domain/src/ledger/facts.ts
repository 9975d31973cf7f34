import { isSamePeriod, type LedgerFigure } from "./ledger-figure.js";

/** The figures of a list by the series that they belong to. */
export function bySeries(figures: readonly LedgerFigure[]): Map<string, LedgerFigure[]> {
  const groups = new Map<string, LedgerFigure[]>();
  for (const figure of figures) {
    for (const series of figure.series) groups.set(series, [...(groups.get(series) ?? []), figure]);
  }
  return groups;
}

/** Groups of two or more figures that speak of one fact: one series, one period. */
export function sharedFacts(figures: readonly LedgerFigure[]): LedgerFigure[][] {
  return [...bySeries(figures).values()].flatMap((series) => byPeriod(series).filter(({ length }) => length > 1));
}

function byPeriod(figures: readonly LedgerFigure[]): LedgerFigure[][] {
  const groups: LedgerFigure[][] = [];
  for (const figure of figures) {
    const group = groups.find(([first]) => first !== undefined && isSamePeriod(first, figure));
    if (group) group.push(figure);
    else groups.push([figure]);
  }
  return groups;
}
