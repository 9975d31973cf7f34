import { slugOf } from "@safer-wards/domain";
import { actorOf, appendAudit, type Asker, authorise } from "../access/index.js";
import type { Database, Transaction } from "../database/index.js";
import { ChangedMeanwhile, InvalidInput } from "../errors.js";
import { operationsServing } from "../operations/index.js";
import type { OrganisationDirectory } from "../organisations/index.js";
import { type ActionChange, changedAction } from "./action-change.js";
import { deleteAction, insertAction, selectAction, selectActionKeys, selectActions } from "./actions.queries.js";
import type { ActionId } from "./actions.service.js";
import { actionName, type PlanAction } from "./plan-record.js";
import { type PlanYears, yearBefore } from "./plan-years.js";
import { selectSteps } from "./roll-over.queries.js";
import { selectUpdates } from "./updates.queries.js";

/** An action that is to be added; owners and words are needed, the rest may be said later. */
export interface NewAction extends Omit<ActionChange, "key" | "version" | "status" | "statusReason"> {
  readonly summary: string;
  readonly owners: readonly string[];
}

const LONGEST_KEY = 60;

/** Actions that officers write into a plan themselves. */
export class WrittenActions {
  constructor(
    private readonly database: Database,
    private readonly years: PlanYears,
    private readonly organisations: OrganisationDirectory,
  ) {}

  /** Adds an action to a year's plan, or to the next one while it is being made. */
  async add(asker: Asker, given: NewAction): Promise<ActionId> {
    authorise(asker.viewer, "Mutation.addPlanAction");
    const { areaCode, planYear, summary, ...facts } = given;
    const year = this.years.orDraft(areaCode, planYear);
    const now = new Date();
    return this.database.write(async (transaction) => {
      const others = await selectActions(transaction, areaCode, year.id);
      if (others.some((other) => other.summary.toLowerCase() === summary.trim().toLowerCase())) {
        throw new InvalidInput(`The plan ${year.id} has this action already.`, "summary");
      }
      const key = freeKey(slugOf(summary), await selectActionKeys(transaction, areaCode));
      const empty = emptyAction(areaCode, year.id, key, now.toISOString());
      const last = others.at(-1)?.position ?? -1;
      const action = { ...changedAction(empty, { ...facts, summary }, year, this.organisations), position: last + 1 };
      await insertAction(transaction, action);
      const object = `action:${actionName(action)}`;
      await appendAudit(transaction, actorOf(asker), { action: "ACTION_ADDED", object, after: action }, now);
      return action;
    });
  }

  /** Removes an action that a person added and of which nothing has come yet. */
  async remove(asker: Asker, { areaCode, planYear, key, version }: ActionId & { readonly version: number }) {
    authorise(asker.viewer, "Mutation.removePlanAction");
    const year = this.years.orDraft(areaCode, planYear);
    await this.database.write(async (transaction) => {
      const before = await selectAction(transaction, areaCode, year.id, key);
      if (!before) throw new InvalidInput(`The plan ${year.id} has no action "${key}".`, "key");
      if (before.version !== version) throw new ChangedMeanwhile("action", "");
      const hindrance = await hindranceOf(transaction, before, yearBefore(year));
      if (hindrance !== null) throw new InvalidInput(hindrance, "key");
      await deleteAction(transaction, before);
      const object = `action:${actionName(before)}`;
      await appendAudit(transaction, actorOf(asker), { action: "ACTION_REMOVED", object, before }, new Date());
    });
    return true;
  }
}

async function hindranceOf(transaction: Transaction, action: PlanAction, earlierId: string): Promise<string | null> {
  const { areaCode, planYear, key } = action;
  if (action.addedAt === null) {
    return "The published plan prints this action. Set it to stopped, or drop it in the roll-over with a reason.";
  }
  const updates = await selectUpdates(transaction, areaCode, planYear);
  if (updates.some(({ actionKey }) => actionKey === key)) {
    return "Something was reported of this action, so it stays. Set it to stopped, with the reason.";
  }
  if ((await selectSteps(transaction, areaCode, earlierId)).some(({ becomes }) => becomes === key)) {
    return "The roll-over brought this action here, so it stays. Set it to stopped, with the reason.";
  }
  if ((await selectSteps(transaction, areaCode, planYear)).some(({ actionKey }) => actionKey === key)) {
    return "The roll-over has decided what becomes of this action, so it stays.";
  }
  return operationHindrance(await operationsServing(transaction, areaCode, `${planYear}:${key}`));
}

/** An operation keeps the name of its action, which would lead nowhere. */
function operationHindrance(operations: readonly { readonly title: string }[]): string | null {
  const [first] = operations;
  if (!first) return null;
  const serving =
    operations.length === 1
      ? `The operation “${first.title}” serves this action`
      : `${operations.length} operations serve this action, “${first.title}” among them`;
  return `${serving}, so it stays. Choose another action there first, or set this one to stopped.`;
}

/** A key of no other action in any year: the same key would make them one. */
function freeKey(slug: string, taken: ReadonlySet<string>): string {
  const short = slug.slice(0, LONGEST_KEY).replace(/-$/, "") || "action";
  if (!taken.has(short)) return short;
  let number = 2;
  while (taken.has(`${short}-${number}`)) number += 1;
  return `${short}-${number}`;
}

/** Version 1 is what was loaded with the plan, and is replaced when its files change. */
function emptyAction(areaCode: string, planYear: string, key: string, addedAt: string): PlanAction {
  return {
    areaCode,
    planYear,
    key,
    position: 0,
    priority: null,
    summary: "",
    owners: [],
    covers: [],
    themes: [],
    expected: null,
    measure: null,
    target: null,
    place: null,
    dueOn: null,
    status: "NOT_REPORTED",
    statusReason: null,
    version: 1,
    addedAt,
  };
}
