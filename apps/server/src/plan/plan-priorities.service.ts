import type { PriorityId } from "@safer-wards/domain";
import { actorOf, appendAudit, type Asker, authorise } from "../access/index.js";
import { advanceDataVersion, type Database, type Transaction } from "../database/index.js";
import { ChangedMeanwhile, InvalidInput } from "../errors.js";
import { selectActions } from "./actions.queries.js";
import { type NextPriority, nextPriorities } from "./draft-priorities.js";
import { selectPrioritiesOfYear, upsertPriorityChange } from "./plan-priorities.queries.js";
import type { PlanAction, PriorityChange } from "./plan-record.js";
import { requireText } from "./plan-texts.js";
import { nextId, type PlanYears } from "./plan-years.js";

interface OfNextPlan {
  readonly areaCode: string;
  readonly fromYear: string;
  readonly priority: PriorityId;
  /** 0 where nothing was decided about it. */
  readonly version: number;
}

export interface WritePriority extends OfNextPlan {
  readonly name: string;
  readonly scope: readonly string[];
}

export interface DropPriority extends OfNextPlan {
  readonly reason: string;
  readonly goesTo?: PriorityId | null;
}

export interface AimPriority {
  readonly areaCode: string;
  readonly planYear: string;
  readonly priority: PriorityId;
  /** Null for no target. */
  readonly mostIncidents?: number | null;
  readonly version: number;
}

const MOST_WORDS = 20;
const MOST_INCIDENTS = 1_000_000;

interface Draft {
  readonly priorities: readonly NextPriority[];
  /** Those that officers wrote into the next plan themselves. */
  readonly actions: readonly PlanAction[];
  readonly change: PriorityChange;
}

/** What officers decide about priorities: which the next plan has, how it words them, and what is to be reached. */
export class PlanPriorities {
  constructor(
    private readonly database: Database,
    private readonly years: PlanYears,
  ) {}

  /** Adds a priority to the next plan, words it anew, or takes a dropped one up again. */
  async write(asker: Asker, { name: given, scope: words, ...of }: WritePriority): Promise<void> {
    authorise(asker.viewer, "Mutation.writeNextPriority");
    const name = requireText(given, "name", 80);
    const scope = checkedWords(words);
    await this.decide(asker, of, "PRIORITY_WRITTEN", ({ priorities, actions, change }) => {
      const others = priorities.filter(({ priority, isDropped }) => !isDropped && priority.id !== of.priority);
      if (others.some(({ priority }) => priority.name.toLowerCase() === name.toLowerCase())) {
        throw new InvalidInput(`Another priority of the plan is called ${name}.`, "name");
      }
      const known = new Set([...others.flatMap(({ priority }) => priority.scope), ...scope]);
      const cut = actions.find(({ covers }) => covers.some((word) => !known.has(word)));
      if (cut) {
        throw new InvalidInput(`“${cut.summary}” of the next plan covers a word that is left out here.`, "scope");
      }
      return { ...change, name, scope, droppedBecause: null, goesTo: null };
    });
  }

  /** Drops a priority from the next plan; its actions go on under another one, or across the priorities. */
  async drop(asker: Asker, { reason, goesTo = null, ...of }: DropPriority): Promise<void> {
    authorise(asker.viewer, "Mutation.dropNextPriority");
    const droppedBecause = requireText(reason, "reason", 1_000);
    await this.decide(asker, of, "PRIORITY_DROPPED", ({ priorities, actions, change }) => {
      const others = priorities.filter(({ priority, isDropped }) => !isDropped && priority.id !== of.priority);
      if (others.length === 0) throw new InvalidInput("A plan has at least one priority.", "priority");
      if (others.length === priorities.filter(({ isDropped }) => !isDropped).length) {
        throw new InvalidInput(`The next plan has no priority "${of.priority}".`, "priority");
      }
      if (goesTo !== null && !others.some(({ priority }) => priority.id === goesTo)) {
        throw new InvalidInput("Its actions go on under a priority of the next plan, or across them.", "goesTo");
      }
      const under = actions.find(({ priority }) => priority === of.priority);
      if (under) {
        throw new InvalidInput(`“${under.summary}” was added under it. Move that action first.`, "priority");
      }
      return { ...change, droppedBecause, goesTo };
    });
  }

  /** Sets what is to be reached in a year: at most so many recorded incidents. */
  async aim(asker: Asker, { areaCode, planYear, priority, mostIncidents = null, version }: AimPriority) {
    authorise(asker.viewer, "Mutation.aimPriority");
    const year = this.years.orDraft(areaCode, planYear);
    const aimed = year.priorities.find(({ id }) => id === priority);
    if (!aimed) throw new InvalidInput(`The plan ${year.id} has no priority "${priority}".`, "priority");
    if (aimed.speakers.length === 0) {
      throw new InvalidInput("No crime type speaks for it, so no target could be counted.", "mostIncidents");
    }
    if (mostIncidents !== null && !(mostIncidents >= 1 && mostIncidents <= MOST_INCIDENTS)) {
      throw new InvalidInput("A target is a whole number from 1 to 1,000,000.", "mostIncidents");
    }
    await this.keep(asker, { areaCode, planYear: year.id, priority, version }, "PRIORITY_AIMED", async (change) =>
      Promise.resolve({ ...change, mostIncidents }),
    );
  }

  private async decide(
    asker: Asker,
    { areaCode, fromYear, priority, version }: OfNextPlan,
    deed: string,
    decided: (draft: Draft) => PriorityChange,
  ): Promise<void> {
    const latest = this.years.latest(areaCode);
    if (fromYear !== latest.id) {
      throw new InvalidInput(`The next plan is made from the latest one, which is ${latest.id}.`, "fromYear");
    }
    const planYear = nextId(latest);
    await this.keep(asker, { areaCode, planYear, priority, version }, deed, async (change, transaction) => {
      const changes = await selectPrioritiesOfYear(transaction, areaCode, planYear);
      const actions = await selectActions(transaction, areaCode, planYear);
      return decided({ priorities: nextPriorities(latest, changes), actions, change });
    });
  }

  private async keep(
    asker: Asker,
    { version, ...of }: Pick<PriorityChange, "areaCode" | "planYear" | "priority" | "version">,
    action: string,
    decided: (change: PriorityChange, transaction: Transaction) => Promise<PriorityChange>,
  ): Promise<void> {
    const now = new Date();
    await this.database.write(async (transaction) => {
      const changes = await selectPrioritiesOfYear(transaction, of.areaCode, of.planYear);
      const before = changes.find(({ priority }) => priority === of.priority) ?? null;
      if ((before?.version ?? 0) !== version) throw new ChangedMeanwhile("priority", "");
      const change = { ...(before ?? { ...UNCHANGED, ...of }), version: version + 1 };
      const after = await decided(change, transaction);
      await upsertPriorityChange(transaction, after);
      await advanceDataVersion(transaction, now.toISOString());
      const object = `priority:${of.planYear}/${of.priority}`;
      await appendAudit(transaction, actorOf(asker), { action, object, before, after }, now);
    });
    await this.years.read();
  }
}

const UNCHANGED = { name: null, scope: null, mostIncidents: null, droppedBecause: null, goesTo: null };

function checkedWords(words: readonly string[]): string[] {
  const scope = [...new Set(words.map((word) => requireText(word, "scope", 60)))];
  if (scope.length >= 1 && scope.length <= MOST_WORDS) return scope;
  throw new InvalidInput(`A priority has 1 to ${MOST_WORDS} words of its scope.`, "scope");
}
