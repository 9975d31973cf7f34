import { randomUUID } from "node:crypto";
import { type Actor, actorOf, appendAudit, type Asker, authorise } from "../access/index.js";
import type { Database } from "../database/index.js";
import { ChangedMeanwhile, InvalidInput } from "../errors.js";
import type { HotspotAnalysis, HotspotRequest } from "../hotspots/index.js";
import type { IncidentAnalysis } from "../incidents/index.js";
import type { AreaDirectory } from "../wards/index.js";
import { deletePlan, insertPlan, selectPlan, selectPlans, updatePlan } from "./patrols.queries.js";
import type { OperationsOfPlans } from "./plan-operation.js";
import { planAsked, type PlanAsked, type PlanGiven, text } from "./plan-input.js";
import { editPlan, type PlanChange } from "./plan-edits.js";
import { planInWorker } from "./plan-in-worker.js";
import { needOf } from "./need.js";
import type { PatrolPlan, PlanContent } from "./plan.js";
import { type DraftedContent, preparePlan, withResult } from "./prepare-plan.js";
import type { PlanningOrder, PlanningProgress } from "./planning-order.js";
import type { Routing } from "./routing.js";

/** How far a plan has come that somebody asked for. Its id will be the plan's. */
export interface Planning extends PlanningProgress {
  readonly id: string;
  readonly state: "RUNNING" | "DONE" | "FAILED";
  readonly failedBecause: string | null;
}

/** Plannings that ended are remembered for so many more. */
const MOST_REMEMBERED = 200;

/** Patrol plans: made, changed by hand, kept. */
export class PatrolPlans {
  private readonly plannings = new Map<string, Planning>();

  constructor(
    private readonly database: Database,
    private readonly directory: AreaDirectory,
    private readonly analysis: IncidentAnalysis,
    private readonly hotspots: HotspotAnalysis,
    private readonly routing: Routing,
    private readonly operations: OperationsOfPlans,
  ) {}

  /** All of an area, or those of one operation. */
  async list({ viewer }: Pick<Asker, "viewer">, areaCode: string, operationId?: string | null): Promise<PatrolPlan[]> {
    authorise(viewer, "Query.patrolPlans");
    const plans = await selectPlans(this.database, this.directory.require(areaCode).code);
    return operationId ? plans.filter((plan) => plan.operationId === operationId) : plans;
  }

  async find({ viewer }: Pick<Asker, "viewer">, id: string): Promise<PatrolPlan> {
    authorise(viewer, "Query.patrolPlan");
    return requirePlan(await selectPlan(this.database, id));
  }

  async operationTitle(asker: Asker, { operationId }: Pick<PatrolPlan, "operationId">): Promise<string | null> {
    return this.operations.titleOf(asker, operationId);
  }

  /** Begins to plan and answers at once; {@link planning} says how far it is. */
  async plan(asker: Asker, request: HotspotRequest, given: PlanGiven): Promise<Planning> {
    authorise(asker.viewer, "Mutation.planPatrols");
    const asked = planAsked(given);
    await this.operations.require(asker, asked.operationId, request.areaCode);
    const need = await needOf(this.analysis, this.hotspots, { ...request, asker });
    const { order, content, areaCode } = await preparePlan(need, asked, this.routing);
    const id = randomUUID();
    const begun: Planning = { id, state: "RUNNING", done: 0, total: asked.shifts.length + 1, failedBecause: null };
    this.remember(begun);
    void this.finish(begun, order, { content, areaCode, asked, actor: actorOf(asker) });
    return begun;
  }

  async planning({ viewer }: Pick<Asker, "viewer">, id: string): Promise<Planning> {
    authorise(viewer, "Query.patrolPlanning");
    const known = this.plannings.get(id);
    if (known) return known;
    // Another server of the same database may have planned it.
    const isStored = (await selectPlan(this.database, id)) !== null;
    return { id, state: isStored ? "DONE" : "RUNNING", done: isStored ? 1 : 0, total: 1, failedBecause: null };
  }

  async change(
    asker: Asker,
    { id, version, title, operationId }: PlanHead,
    changes: readonly PlanChange[],
  ): Promise<PatrolPlan> {
    authorise(asker.viewer, "Mutation.changePatrolPlan");
    const { areaCode } = requirePlan(await selectPlan(this.database, id));
    if (operationId !== undefined) await this.operations.require(asker, operationId, areaCode);
    const now = new Date();
    return this.database.write(async (transaction) => {
      const before = requirePlan(await selectPlan(transaction, id));
      if (before.version !== version) throw new ChangedMeanwhile("patrol plan", before.changedAt);
      let content = before.content;
      for (const change of changes) content = await editPlan(content, change, this.routing);
      const after: PatrolPlan = {
        ...before,
        title: title == null ? before.title : titleGiven(title),
        operationId: operationId === undefined ? before.operationId : operationId,
        content,
        version: version + 1,
        changedBy: asker.viewer.id,
        changedAt: now.toISOString(),
      };
      await updatePlan(transaction, after);
      const deed = {
        action: "PATROL_PLAN_CHANGED",
        object: `patrol-plan:${id}`,
        before: auditedPart(before),
        after: { ...auditedPart(after), changes: changes.map(({ kind }) => kind) },
      };
      await appendAudit(transaction, actorOf(asker), deed, now);
      return after;
    });
  }

  async remove(asker: Asker, id: string, version: number): Promise<void> {
    authorise(asker.viewer, "Mutation.removePatrolPlan");
    await this.database.write(async (transaction) => {
      const before = requirePlan(await selectPlan(transaction, id));
      if (before.version !== version) throw new ChangedMeanwhile("patrol plan", before.changedAt);
      await deletePlan(transaction, id);
      const deed = { action: "PATROL_PLAN_REMOVED", object: `patrol-plan:${id}`, before: auditedPart(before) };
      await appendAudit(transaction, actorOf(asker), deed, new Date());
    });
  }

  private async finish(begun: Planning, order: PlanningOrder, more: NewPlan): Promise<void> {
    try {
      const result = await planInWorker(order, (progress) => this.remember({ ...begun, ...progress }));
      await this.store(begun.id, { ...more, content: withResult(more.content, result) });
      this.remember({ ...begun, done: begun.total, state: "DONE" });
    } catch (error) {
      const failedBecause = error instanceof InvalidInput ? error.message : "The plan could not be made. Try again.";
      this.remember({ ...begun, state: "FAILED", failedBecause });
    }
  }

  private async store(id: string, { areaCode, asked, content, actor }: NewPlan & { content: PlanContent }) {
    const now = new Date();
    const days = asked.shifts.map((shift) => shift.day).sort();
    const plan: PatrolPlan = {
      id,
      areaCode,
      operationId: asked.operationId,
      title: asked.title,
      firstDay: days[0]!,
      lastDay: days.at(-1)!,
      content,
      version: 1,
      isDemonstration: false,
      changedBy: actor.personId,
      changedAt: now.toISOString(),
    };
    await this.database.write(async (transaction) => {
      await insertPlan(transaction, plan);
      const deed = { action: "PATROL_PLANNED", object: `patrol-plan:${id}`, after: auditedPart(plan) };
      await appendAudit(transaction, actor, deed, now);
    });
  }

  private remember(planning: Planning): void {
    this.plannings.delete(planning.id);
    this.plannings.set(planning.id, planning);
    for (const [id, known] of this.plannings) {
      if (this.plannings.size <= MOST_REMEMBERED) return;
      if (known.state !== "RUNNING") this.plannings.delete(id);
    }
  }
}

/** What is changed of a plan beside its stops. */
interface PlanHead {
  readonly id: string;
  readonly version: number;
  readonly title?: string | null;
  /** Null takes the plan out of its operation; left out, it stays. */
  readonly operationId?: string | null;
}

interface NewPlan {
  readonly areaCode: string;
  readonly asked: PlanAsked;
  readonly actor: Actor;
  readonly content: DraftedContent;
}

export function requirePlan(plan: PatrolPlan | null): PatrolPlan {
  if (plan) return plan;
  throw new InvalidInput("There is no such patrol plan.", "id");
}

function titleGiven(written: string): string {
  const parsed = text(3, 120).safeParse(written);
  if (parsed.success) return parsed.data;
  throw new InvalidInput("The title has 3 to 120 characters.", "title");
}

/** What the audit tells of a plan: its title is free text, in which somebody might have named a person. */
function auditedPart({ version, operationId, firstDay, lastDay, content }: PatrolPlan) {
  const { places, stops, shifts, settings } = content;
  return {
    version,
    operationId,
    firstDay,
    lastDay,
    seed: settings.seed,
    places: places.length,
    shifts: shifts.length,
    stops: stops.length,
  };
}
