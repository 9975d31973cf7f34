import type { ActionStatus, PriorityId } from "@safer-wards/domain";
import { Field, Float, ID, InputType, Int } from "type-graphql";
import { PriorityIdEnum } from "../graphql/enums.js";
import { ActionIdInput, ActionStatusEnum, BoundEnum } from "./actions.types.js";

@InputType("ActionTargetInput", { description: "What an action is to reach." })
export class ActionTargetInput {
  @Field(() => Float, { description: "The number." })
  value: number;

  @Field(() => BoundEnum, { description: "How it is meant." })
  bound: string;

  @Field(() => String, { description: "What is counted." })
  unit: string;
}

/** What may be said of an action, whether it is new or there already. */
@InputType()
abstract class ActionFactsInput {
  @Field(() => ID, { description: "Code of the area." })
  areaCode: string;

  @Field(() => ID, { description: "Year of the plan, such as 2025-26." })
  planYear: string;

  @Field(() => PriorityIdEnum, { nullable: true, description: "Its priority; null where it cuts across them." })
  priority?: PriorityId | null;

  @Field(() => [String], { nullable: true, description: "Words of the plan's scope that it covers." })
  covers?: string[] | null;

  @Field(() => String, { nullable: true, description: "What is to come of it." })
  expected?: string | null;

  @Field(() => String, { nullable: true, description: "What is counted." })
  measure?: string | null;

  @Field(() => ActionTargetInput, { nullable: true, description: "What is to be reached." })
  target?: ActionTargetInput | null;

  @Field(() => String, { nullable: true, description: "Where." })
  place?: string | null;

  @Field(() => String, { nullable: true, description: "The day it is due, as YYYY-MM-DD." })
  dueOn?: string | null;
}

@InputType("AddActionInput", { description: "A new action of a year's plan." })
export class AddActionInput extends ActionFactsInput {
  @Field(() => String, { description: "What is to be done." })
  summary: string;

  @Field(() => [String], { description: "Owners, by slug or name." })
  owners: string[];
}

@InputType("ChangeActionInput", { description: "A change of an action. What is left out stays as it is." })
export class ChangeActionInput extends ActionFactsInput {
  @Field(() => ID, { description: "Short name of the action." })
  key: string;

  @Field(() => Int, { description: "The version that was read." })
  version: number;

  @Field(() => String, { nullable: true, description: "What is to be done." })
  summary?: string | null;

  @Field(() => [String], { nullable: true, description: "Owners, by slug or name." })
  owners?: string[] | null;

  @Field(() => ActionStatusEnum, { nullable: true, description: "How it stands." })
  status?: ActionStatus | null;

  @Field(() => String, { nullable: true, description: "Why it stands so." })
  statusReason?: string | null;
}

@InputType("RemoveActionInput", { description: "An action that is to be removed." })
export class RemoveActionInput extends ActionIdInput {
  @Field(() => Int, { description: "The version that was read." })
  version: number;
}
