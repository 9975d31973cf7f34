import {
  type ActionStatus,
  BOUNDS,
  type Bound,
  isLedgerUnit,
  type PlanYear,
  type PriorityId,
} from "@safer-wards/domain";
import { InvalidInput } from "../errors.js";
import type { OrganisationDirectory } from "../organisations/index.js";
import type { PlanAction, Target } from "./plan-record.js";
import { optionalText, requireDay, requireText } from "./plan-texts.js";

/** What is left out stays as it is. */
export interface ActionChange {
  readonly areaCode: string;
  readonly planYear: string;
  readonly key: string;
  readonly version: number;
  readonly summary?: string | null;
  /** Null for across the priorities. */
  readonly priority?: PriorityId | null;
  readonly covers?: readonly string[] | null;
  readonly owners?: readonly string[] | null;
  readonly expected?: string | null;
  readonly measure?: string | null;
  readonly target?: { readonly value: number; readonly bound: string; readonly unit: string } | null;
  readonly place?: string | null;
  readonly dueOn?: string | null;
  readonly status?: ActionStatus | null;
  readonly statusReason?: string | null;
}

/** The action after a change; throws {@link InvalidInput} naming the part that cannot be used. */
export function changedAction(
  before: PlanAction,
  change: Omit<ActionChange, "areaCode" | "planYear" | "key" | "version">,
  year: PlanYear,
  organisations: OrganisationDirectory,
): PlanAction {
  return {
    ...before,
    ...(change.summary != null && { summary: requireText(change.summary, "summary", 300) }),
    ...(change.priority !== undefined && { priority: checkedPriority(change.priority, year) }),
    ...(change.covers != null && { covers: checkedWords(change.covers, year, change.priority ?? before.priority) }),
    ...(change.owners != null && { owners: checkedOwners(change.owners, organisations) }),
    ...(change.expected !== undefined && { expected: optionalText(change.expected, "expected", 500) }),
    ...(change.measure !== undefined && { measure: optionalText(change.measure, "measure", 200) }),
    ...(change.target !== undefined && { target: checkedTarget(change.target) }),
    ...(change.place !== undefined && { place: optionalText(change.place, "place", 200) }),
    ...(change.dueOn !== undefined && { dueOn: change.dueOn === null ? null : requireDay(change.dueOn, "dueOn") }),
    ...(change.status != null && { status: change.status }),
    ...(change.statusReason !== undefined && {
      statusReason: optionalText(change.statusReason, "statusReason", 1_000),
    }),
    version: before.version + 1,
  };
}

function checkedOwners(owners: readonly string[], organisations: OrganisationDirectory): string[] {
  if (owners.length === 0) throw new InvalidInput("An action has at least one owner.", "owners");
  return [...new Set(owners.map((owner) => organisations.require(owner, "owners").slug))];
}

function checkedPriority(priority: PriorityId | null, year: PlanYear): PriorityId | null {
  if (priority === null || year.priorities.some(({ id }) => id === priority)) return priority;
  throw new InvalidInput(`The plan ${year.id} has no priority "${priority}".`, "priority");
}

/** Words of the scope that the action covers: of its own priority, or of any where it cuts across them. */
function checkedWords(words: readonly string[], year: PlanYear, priority: PriorityId | null): string[] {
  const own = year.priorities.filter(({ id }) => priority === null || id === priority);
  const known = own.flatMap(({ scope }) => scope);
  const strange = words.find((word) => !known.includes(word));
  if (strange === undefined) return [...new Set(words)];
  throw new InvalidInput(`The plan puts no word "${strange}" there. It has: ${known.join(", ")}.`, "covers");
}

function checkedTarget(target: ActionChange["target"]): Target | null {
  if (target == null) return null;
  const { value, bound, unit } = target;
  if (!Number.isFinite(value) || value < 0) throw new InvalidInput("A target is a number of 0 or more.", "target");
  if (!isLedgerUnit(unit)) throw new InvalidInput(`"${unit}" is no unit of the ledger.`, "target");
  if (!BOUNDS.some((known) => known === bound)) throw new InvalidInput(`"${bound}" is no bound.`, "target");
  return { value, bound: bound as Bound, unit };
}
