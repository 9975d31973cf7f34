import { isAllowed, scopeFor } from "@safer-wards/domain";
import type { Asker } from "../access/index.js";
import { gapsAnswer, nameAnswer } from "./gaps.answer.js";
import type { RollOver } from "./roll-over.service.js";
import type { RollOverType } from "./roll-over.types.js";

/** A roll-over in the shape of the schema. */
export function rollOverAnswer({ viewer }: Asker, rollOver: RollOver): RollOverType {
  const { areaCode, fromYear, toYear, isHistory, rows, newActions, nextActions, gapsBefore, gapsAfter } = rollOver;
  return {
    id: `roll-over:${areaCode}:${fromYear}`,
    fromYear,
    toYear,
    isHistory,
    rows: rows.map(({ action, step, becomes }) => ({
      action: nameAnswer(action),
      decision: step?.decision ?? null,
      becomes: step?.becomes ?? null,
      becomesSummary: becomes,
      reason: step?.reason ?? null,
      version: step?.version ?? 0,
    })),
    newActions: newActions.map(nameAnswer),
    nextActions: nextActions.map(nameAnswer),
    gapsBefore: gapsAnswer(gapsBefore),
    gapsAfter: gapsAfter && gapsAnswer(gapsAfter),
    priorities: rollOver.priorities.map(({ priority, ...decided }) => ({
      key: priority.id,
      name: priority.name,
      scope: priority.scope,
      ...decided,
    })),
    hindrances: rollOver.hindrances,
    version: rollOver.version,
    mayDecide: isAllowed(scopeFor(viewer, "Mutation.decideRollOver")),
  };
}
