import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Asker } from "../access/index.js";
import { InvalidInput } from "../errors.js";
import type { AreaDirectory } from "../wards/index.js";
import { ChangePatrolPlanInput, type PatrolPlanChangeInput, PlanPatrolsInput } from "./patrol-plan.inputs.js";
import { planAnswer, summaryAnswer } from "./patrol-plan-answer.js";
import { PatrolPlanSummaryType, PatrolPlanType } from "./patrol-plan.types.js";
import { PatrolPlanningType } from "./planning.types.js";
import type { PatrolPlans } from "./patrol-plans.service.js";
import type { PatrolPlan } from "./plan.js";
import type { PlanChange } from "./plan-edits.js";

/** Choosing among a whole lattice costs as much as an analysis of it. */
const HEAVY = { complexity: 1_000 };

@Resolver(() => PatrolPlanType)
export class PatrolPlansResolver {
  constructor(
    private readonly plans: PatrolPlans,
    private readonly directory: AreaDirectory,
  ) {}

  @Query(() => [PatrolPlanSummaryType], { description: "Patrol plans of an area, the latest first." })
  async patrolPlans(
    @Ctx() asker: Asker,
    @Arg("areaCode", () => ID) areaCode: string,
    @Arg("operationId", () => ID, { nullable: true, description: "Those of one operation; all when left out." })
    operationId?: string | null,
  ) {
    return (await this.plans.list(asker, areaCode, operationId)).map(summaryAnswer);
  }

  @Query(() => PatrolPlanType, { description: "One patrol plan, with its numbers worked out anew." })
  async patrolPlan(@Ctx() asker: Asker, @Arg("id", () => ID) id: string) {
    return this.answer(await this.plans.find(asker, id));
  }

  @FieldResolver(() => String, { nullable: true, description: "The title of the operation that it is a part of." })
  async operationTitle(@Ctx() asker: Asker, @Root() plan: PatrolPlanType) {
    return this.plans.operationTitle(asker, plan);
  }

  @Query(() => PatrolPlanningType, { description: "How far a plan is that is being made." })
  async patrolPlanning(@Ctx() asker: Asker, @Arg("id", () => ID) id: string) {
    return this.plans.planning(asker, id);
  }

  @Mutation(() => PatrolPlanningType, { ...HEAVY, description: "Begins to make a plan; patrolPlanning follows it." })
  async planPatrols(@Ctx() asker: Asker, @Arg("input", () => PlanPatrolsInput) input: PlanPatrolsInput) {
    return this.plans.plan(asker, input.need, input);
  }

  @Mutation(() => PatrolPlanType, {
    description: "Changes a plan by hand. CONFLICT where it changed since it was seen.",
  })
  async changePatrolPlan(@Ctx() asker: Asker, @Arg("input", () => ChangePatrolPlanInput) input: ChangePatrolPlanInput) {
    return this.answer(await this.plans.change(asker, input, changesOf(input)));
  }

  @Mutation(() => Boolean, { description: "Takes a plan away; its visits stay." })
  async removePatrolPlan(
    @Ctx() asker: Asker,
    @Arg("id", () => ID) id: string,
    @Arg("version", () => Int) version: number,
  ) {
    await this.plans.remove(asker, id, version);
    return true;
  }

  private answer(plan: PatrolPlan) {
    return planAnswer(plan, this.directory.require(plan.areaCode));
  }
}

const MOST_CHANGES = 20;

function changesOf({ changes }: ChangePatrolPlanInput): PlanChange[] {
  if (!changes || changes.length <= MOST_CHANGES) return (changes ?? []).map(changeOf);
  throw new InvalidInput(`Up to ${MOST_CHANGES} changes are made at once.`, "changes");
}

function changeOf(change: PatrolPlanChangeInput): PlanChange {
  const { kind, stopId, cell, shiftId, crew, position } = change;
  if (kind === "DROP_PLACE") return { kind, placeId: needed(cell, "cell", kind) };
  const stop = needed(stopId, "stopId", kind);
  if (kind !== "MOVE") return { kind, stopId: stop };
  return {
    kind,
    stopId: stop,
    shiftId: needed(shiftId, "shiftId", kind),
    crew: needed(crew, "crew", kind),
    position: needed(position, "position", kind),
  };
}

function needed<Value>(value: Value | null | undefined, name: string, kind: string): Value {
  if (value !== null && value !== undefined) return value;
  throw new InvalidInput(`A change of the kind ${kind} names its ${name}.`, name);
}
