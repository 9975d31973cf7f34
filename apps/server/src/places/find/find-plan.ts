import { figureValueWords } from "@safer-wards/domain";
import type { LedgerRecord, PlanAction } from "../../plan/index.js";
import type { Findable } from "./findable.js";

/** The actions of a year by what is to be done, and by the words of the plan that they cover. */
export function findableActions(actions: readonly PlanAction[]): Findable[] {
  return actions.map(({ areaCode, planYear, key, summary, covers, place }): Findable => ({
    id: `action:${areaCode}:${planYear}:${key}`,
    kind: "ACTION",
    title: summary,
    detail: `plan of ${planYear.replace("-", "/")}`,
    address: `/plan/${planYear}/actions/${key}`,
    otherNames: [...covers, ...(place === null ? [] : [`${summary} ${place}`])],
  }));
}

/** Figures by what they count, each with its value, so that the number is read before anything is opened. */
export function findableFigures(figures: readonly LedgerRecord[]): Findable[] {
  const found = figures.map((figure): Findable => ({
    id: `figure:${figure.areaCode}:${figure.id}`,
    kind: "FIGURE",
    title: figure.statement,
    detail: `${figureValueWords(figure)}, plan of ${figure.assertedOn.slice(0, 4)}`,
    address: `/plan/figures/${figure.id}`,
  }));
  // A document says the same in several places; for whoever looks for it, it is one.
  return [...new Map(found.toReversed().map((figure) => [`${figure.title} ${figure.detail}`, figure])).values()];
}
