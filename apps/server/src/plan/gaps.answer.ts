import { organisationAnswer } from "../organisations/index.js";
import type { PlanGaps } from "./plan-gaps.js";
import type { PlanAction } from "./plan-record.js";
import type { ActionNameType, PlanGapsType } from "./year-plan.types.js";

/** The gaps of a plan in the shape of the schema. */
export function gapsAnswer(gaps: PlanGaps): PlanGapsType {
  return {
    wordsWithoutAction: gaps.wordsWithoutAction,
    ownersNoMembers: gaps.ownersNoMembers.map(organisationAnswer),
    ownersNoBody: gaps.ownersNoBody.map(organisationAnswer),
    membersWithoutAction: gaps.membersWithoutAction.map(organisationAnswer),
    actionsWithoutMeasure: gaps.actionsWithoutMeasure.map(nameAnswer),
    actionsWithoutTarget: gaps.actionsWithoutTarget.map(nameAnswer),
    actionsWithoutDueDay: gaps.actionsWithoutDueDay.map(nameAnswer),
  };
}

export function nameAnswer({ key, summary }: PlanAction): ActionNameType {
  return { key, summary };
}
