import type { PlanYear } from "@safer-wards/domain";
import { fittedTo } from "./draft-priorities.js";
import type { PlanAction, PriorityChange, RollOverStep } from "./plan-record.js";

/** What hinders a plan from being made of these decisions, each a sentence. */
export function hindrancesOf(actions: readonly PlanAction[], steps: readonly RollOverStep[]): string[] {
  const decided = new Map(steps.map((step) => [step.actionKey, step]));
  const open = actions.filter(({ key }) => !decided.has(key)).length;
  const waiting = open === 1 ? "One action waits for a decision." : `${open} actions wait for a decision.`;
  const nowhere = actions.filter(({ key }) => {
    const step = decided.get(key);
    return step?.decision === "MERGED" && decided.get(step.becomes ?? "")?.decision !== "CARRIED";
  });
  return [
    ...(open > 0 ? [waiting] : []),
    ...nowhere.map(({ summary }) => `“${summary}” is merged into an action that is not carried.`),
  ];
}

/** The actions of the next plan: what is carried, with the owners and words of what is merged into it. */
export function nextPlanOf(
  year: PlanYear,
  changes: readonly PriorityChange[],
  actions: readonly PlanAction[],
  steps: readonly RollOverStep[],
  now: string,
): PlanAction[] {
  const fitted = fittedTo(year, changes);
  const becoming = (key: string, decision: string) =>
    steps.some((step) => step.becomes === key && step.decision === decision);
  return actions
    .filter(({ key }) => becoming(key, "CARRIED"))
    .map((action, position) => {
      const merged = actions.filter(({ key }) =>
        steps.some((step) => step.actionKey === key && step.decision === "MERGED" && step.becomes === action.key),
      );
      const joined = (of: (one: PlanAction) => readonly string[]) => [...new Set([action, ...merged].flatMap(of))];
      return fitted({
        ...action,
        planYear: year.id,
        position,
        owners: joined(({ owners }) => owners),
        covers: joined(({ covers }) => covers),
        themes: joined(({ themes }) => themes),
        // The day and the standing were those of the year that ends.
        dueOn: null,
        status: "NOT_REPORTED" as const,
        statusReason: null,
        // Version 1 is what files load, and is replaced when they change.
        version: 2,
        addedAt: now,
      });
    });
}

/** Grows with every decision and with every action that is added or changed; so two publishers notice each other. */
export function versionOf(
  steps: readonly RollOverStep[],
  written: readonly PlanAction[],
  changes: readonly PriorityChange[],
): number {
  return [...steps, ...written, ...changes].reduce((sum, { version }) => sum + version, 0);
}
