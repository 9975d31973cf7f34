import { type ActionStatus, BOUNDS, type Bound, isLedgerUnit } from "@safer-wards/domain";
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
  change: ActionChange,
  organisations: OrganisationDirectory,
): PlanAction {
  return {
    ...before,
    ...(change.summary != null && { summary: requireText(change.summary, "summary", 300) }),
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

function checkedTarget(target: ActionChange["target"]): Target | null {
  if (target == null) return null;
  const { value, bound, unit } = target;
  if (!Number.isFinite(value) || value < 0) throw new InvalidInput("A target is a number of 0 or more.", "target");
  if (!isLedgerUnit(unit)) throw new InvalidInput(`"${unit}" is no unit of the ledger.`, "target");
  if (!BOUNDS.some((known) => known === bound)) throw new InvalidInput(`"${bound}" is no bound.`, "target");
  return { value, bound: bound as Bound, unit };
}
