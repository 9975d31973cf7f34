import { PRIORITIES, PRIORITY_IDS, type PlanYear, type Priority, type PriorityId } from "@safer-wards/domain";
import type { PlanAction, PriorityChange } from "./plan-record.js";

/** A priority of the next plan, or one that the plan before had, with what is decided about it. */
export interface NextPriority {
  readonly priority: Priority;
  readonly isNew: boolean;
  readonly isDropped: boolean;
  /** Why it is dropped; null where nobody said. */
  readonly reason: string | null;
  /** Under which its actions go on; null for across the priorities. */
  readonly goesTo: PriorityId | null;
  /** 0 while nothing is decided about it. */
  readonly version: number;
}

/** The next plan's year: that of the latest plan with what officers decided about its priorities. */
export function draftYear(latest: PlanYear, id: string, changes: readonly PriorityChange[]): PlanYear {
  const priorities = nextPriorities(latest, changes).filter(({ isDropped }) => !isDropped);
  return {
    ...latest,
    id,
    startYear: latest.startYear + 1,
    priorities: priorities.map(({ priority }) => priority),
  };
}

/** The priorities of the plan before, then those that were added since, even if they were taken back. */
export function nextPriorities({ priorities }: PlanYear, changes: readonly PriorityChange[]): NextPriority[] {
  const changed = new Map(changes.map((change) => [change.priority, change]));
  const added = PRIORITY_IDS.filter((id) => changed.has(id) && !priorities.some((one) => one.id === id));
  return [...priorities, ...added.map((id) => PRIORITIES[id])].map((priority, index) => {
    const change = changed.get(priority.id);
    const [name, scope] = [change?.name ?? priority.name, change?.scope ?? priority.scope];
    return {
      priority: { ...priority, name, scope },
      isNew: index >= priorities.length,
      isDropped: change !== undefined && change.droppedBecause !== null,
      reason: change?.droppedBecause ?? null,
      goesTo: change?.goesTo ?? null,
      version: change?.version ?? 0,
    };
  });
}

/** The step from one published plan to the next, as it can be told from both and from what was decided. */
export function pastPriorities(from: PlanYear, to: PlanYear, changes: readonly PriorityChange[]): NextPriority[] {
  const changed = new Map(changes.map((change) => [change.priority, change]));
  const stands = (of: PlanYear, { id }: Priority) => of.priorities.some((one) => one.id === id);
  const told = (priority: Priority): NextPriority => ({
    priority,
    isNew: !stands(from, priority),
    isDropped: !stands(to, priority),
    reason: changed.get(priority.id)?.droppedBecause ?? null,
    goesTo: changed.get(priority.id)?.goesTo ?? null,
    version: changed.get(priority.id)?.version ?? 0,
  });
  return [...to.priorities, ...from.priorities.filter((one) => !stands(to, one))].map(told);
}

/** A carried action as it stands under the next plan's priorities: dropped ones hand theirs on, and words that went are left out. */
export function fittedTo(year: PlanYear, changes: readonly PriorityChange[]) {
  const words = new Set(year.priorities.flatMap(({ scope }) => scope));
  const priorityOf = (id: PriorityId | null): PriorityId | null => {
    if (id === null || year.priorities.some((one) => one.id === id)) return id;
    return priorityOf(changes.find(({ priority }) => priority === id)?.goesTo ?? null);
  };
  return <Kept extends Pick<PlanAction, "priority" | "covers">>(action: Kept): Kept => ({
    ...action,
    priority: priorityOf(action.priority),
    covers: action.covers.filter((word) => words.has(word)),
  });
}
