import type { PlanYear, Viewer } from "@safer-wards/domain";
import { actorOf, appendAudit, type Asker, authorise } from "../access/index.js";
import { advanceDataVersion, type Database } from "../database/index.js";
import { ChangedMeanwhile, InvalidInput } from "../errors.js";
import type { OrganisationDirectory } from "../organisations/index.js";
import type { AreaDirectory } from "../wards/index.js";
import { insertAction, moveAction, selectActions } from "./actions.queries.js";
import { draftYear, type NextPriority, nextPriorities, pastPriorities } from "./draft-priorities.js";
import { hindrancesOf, nextPlanOf, versionOf } from "./next-plan.js";
import { isOwn, organisationOf, seesUnpublished } from "./own-actions.js";
import { gapsOf, type PlanGaps } from "./plan-gaps.js";
import { selectPrioritiesOfYear } from "./plan-priorities.queries.js";
import type { Decision, PlanAction, RollOverStep } from "./plan-record.js";
import { optionalText } from "./plan-texts.js";
import { nextId, type PlanYears } from "./plan-years.js";
import { insertPlanYear } from "./plan-years.queries.js";
import { selectSteps, upsertStep } from "./roll-over.queries.js";

/** An action with what becomes of it. */
export interface RollOverRow {
  readonly action: PlanAction;
  /** Null while nobody has decided. */
  readonly step: RollOverStep | null;
  /** The action it becomes, where the next plan is there; else what it is to be called. */
  readonly becomes: string | null;
}

export interface RollOver {
  readonly areaCode: string;
  readonly fromYear: string;
  readonly toYear: string;
  /** Whether the next year's plan is loaded: then this is history, else it is being decided. */
  readonly isHistory: boolean;
  readonly rows: readonly RollOverRow[];
  readonly newActions: readonly PlanAction[];
  /** The next plan as it stands. */
  readonly nextActions: readonly PlanAction[];
  readonly gapsBefore: PlanGaps;
  /** Of the next year's plan; null while there is none. */
  readonly gapsAfter: PlanGaps | null;
  /** What hinders the next plan from being published; empty where nothing does. */
  readonly hindrances: readonly string[];
  /** The priorities of the next plan, and those that it drops; none where whoever asks may not see it yet. */
  readonly priorities: readonly NextPriority[];
  /** Grows with every decision and every new action. */
  readonly version: number;
}

export interface DecideStepInput {
  readonly areaCode: string;
  readonly fromYear: string;
  readonly actionKey: string;
  readonly decision: Decision;
  readonly becomes?: string | null;
  readonly reason?: string | null;
  /** 0 where nobody had decided. */
  readonly version: number;
}

export interface PublishInput {
  readonly areaCode: string;
  readonly fromYear: string;
  /** The version of the roll-over that was read. */
  readonly version: number;
}

/** What becomes of a year's actions in the next plan. */
export class RollOvers {
  constructor(
    private readonly database: Database,
    private readonly directory: AreaDirectory,
    private readonly organisations: OrganisationDirectory,
    private readonly years: PlanYears,
  ) {}

  async read(viewer: Viewer, areaCode: string, fromYear: string): Promise<RollOver> {
    const scope = authorise(viewer, "Query.planRollOver");
    const { planYears } = this.directory.require(areaCode);
    const year = requireYear(planYears, fromYear);
    const next = planYears.find(({ startYear }) => startYear === year.startYear + 1);
    const actions = await selectActions(this.database, areaCode, fromYear);
    const organisation = organisationOf(viewer, this.organisations);
    const own = new Set(actions.filter((action) => isOwn(action, organisation)).map(({ key }) => key));
    // Until the next plan is published, what is being decided about an action is for its owners and for officers.
    const steps = (await selectSteps(this.database, areaCode, fromYear)).filter(
      ({ actionKey }) => next !== undefined || seesUnpublished(scope, own.has(actionKey)),
    );
    const written = await selectActions(this.database, areaCode, nextId(year));
    // What officers add to the plan that they are making is theirs until it is published.
    const after = next || scope.others === "WHOLE" ? written : [];
    const targets = new Set(steps.flatMap(({ becomes }) => becomes ?? []));
    const nextActions = next ? after : [...actions.filter(({ key }) => targets.has(key)), ...after];
    const changes = this.years.changesOf(areaCode, nextId(year));
    const seenPriorities = () => {
      if (next) return pastPriorities(year, next, changes);
      return scope.others === "WHOLE" ? nextPriorities(year, changes) : [];
    };
    const names = new Map([...actions, ...after].map(({ key, summary }) => [key, summary]));
    return {
      areaCode,
      fromYear,
      toYear: nextId(year),
      isHistory: next !== undefined,
      rows: actions.map((action) => {
        const step = steps.find(({ actionKey }) => actionKey === action.key) ?? null;
        return { action, step, becomes: step?.becomes == null ? null : (names.get(step.becomes) ?? step.becomes) };
      }),
      newActions: after.filter(({ key }) => !targets.has(key)),
      nextActions,
      gapsBefore: gapsOf(areaCode, year, actions, this.organisations),
      gapsAfter: next ? gapsOf(areaCode, next, after, this.organisations) : null,
      hindrances: next || scope.others !== "WHOLE" ? [] : hindrancesOf(actions, steps),
      priorities: seenPriorities(),
      version: versionOf(steps, written, changes),
    };
  }

  /** Decides about one action. A drop needs its reason, and a merger the action it is merged into. */
  async decide(asker: Asker, input: DecideStepInput): Promise<RollOver> {
    authorise(asker.viewer, "Mutation.decideRollOver");
    const { areaCode, fromYear, actionKey, decision, version } = input;
    const { planYears } = this.directory.require(areaCode);
    const year = requireYear(planYears, fromYear);
    const next = planYears.find(({ startYear }) => startYear === year.startYear + 1);
    const reason = optionalText(input.reason, "reason", 1_000);
    await this.database.write(async (transaction) => {
      const actions = await selectActions(transaction, areaCode, fromYear);
      if (!actions.some(({ key }) => key === actionKey)) {
        throw new InvalidInput(`The plan ${fromYear} has no action "${actionKey}".`, "actionKey");
      }
      const targets = next ? await selectActions(transaction, areaCode, next.id) : actions;
      const becomes = becomesOf(input, targets);
      if (decision === "DROPPED" && reason === null) {
        throw new InvalidInput(
          "Say why the action is dropped; without a reason it would vanish unexplained.",
          "reason",
        );
      }
      const before = (await selectSteps(transaction, areaCode, fromYear)).find((step) => step.actionKey === actionKey);
      if ((before?.version ?? 0) !== version) {
        throw new ChangedMeanwhile("decision", "");
      }
      // Version 1 is what was loaded with the plan, and is replaced when its files change.
      const after = { areaCode, fromYear, actionKey, decision, becomes, reason, version: Math.max(version, 1) + 1 };
      await upsertStep(transaction, after);
      const object = `action:${fromYear}/${actionKey}`;
      const deed = { action: "ROLL_OVER_DECIDED", object, before: before ?? null, after };
      await appendAudit(transaction, actorOf(asker), deed, new Date());
    });
    return this.read(asker.viewer, areaCode, fromYear);
  }

  /** Makes the next year's plan of what was decided, once it was decided about every action. */
  async publish(asker: Asker, { areaCode, fromYear, version }: PublishInput): Promise<RollOver> {
    authorise(asker.viewer, "Mutation.publishNextPlan");
    const latest = this.years.latest(areaCode);
    if (fromYear !== latest.id) {
      throw new InvalidInput(`The next plan is made from the latest one, which is ${latest.id}.`, "fromYear");
    }
    const now = new Date().toISOString();
    await this.database.write(async (transaction) => {
      const actions = await selectActions(transaction, areaCode, fromYear);
      const steps = await selectSteps(transaction, areaCode, fromYear);
      const changes = await selectPrioritiesOfYear(transaction, areaCode, nextId(latest));
      const year = draftYear(latest, nextId(latest), changes);
      const written = await selectActions(transaction, areaCode, year.id);
      if (versionOf(steps, written, changes) !== version) throw new ChangedMeanwhile("roll-over", "");
      const hindrances = hindrancesOf(actions, steps);
      if (hindrances.length > 0) throw new InvalidInput(hindrances.join(" "), "fromYear");
      const carried = nextPlanOf(year, changes, actions, steps, now);
      for (const action of carried) await insertAction(transaction, action);
      for (const [index, action] of written.entries()) {
        await moveAction(transaction, action, carried.length + index);
      }
      await insertPlanYear(transaction, areaCode, year, asker.viewer.id ?? "", now);
      await advanceDataVersion(transaction, now);
      const after = { fromYear, carried: carried.length, added: written.length };
      const object = `plan:${areaCode}:${year.id}`;
      await appendAudit(transaction, actorOf(asker), { action: "PLAN_PUBLISHED", object, after }, new Date(now));
    });
    await this.years.read();
    return this.read(asker.viewer, areaCode, fromYear);
  }
}

/** Carried actions keep their name where the next plan has it. */
function becomesOf({ decision, becomes, actionKey }: DecideStepInput, targets: readonly PlanAction[]): string | null {
  if (decision === "DROPPED") return null;
  const target = becomes ?? (decision === "CARRIED" ? actionKey : null);
  if (target !== null && targets.some(({ key }) => key === target)) {
    if (decision === "CARRIED" || target !== actionKey) return target;
  }
  const what = decision === "MERGED" ? "another action that it is merged into" : "the action that it becomes";
  throw new InvalidInput(`Choose ${what}.`, "becomes");
}

function requireYear(years: readonly PlanYear[], id: string): PlanYear {
  const year = years.find((known) => known.id === id);
  if (year) return year;
  throw new InvalidInput(
    `There is no plan "${id}". Ask for one of: ${years.map((known) => known.id).join(", ")}.`,
    "fromYear",
  );
}
