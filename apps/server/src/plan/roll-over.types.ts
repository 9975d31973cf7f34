import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { PriorityIdEnum } from "../graphql/enums.js";
import { DecisionEnum } from "./decision.enum.js";
import type { Decision } from "./plan-record.js";
import { ActionNameType, PlanGapsType } from "./year-plan.types.js";

@ObjectType("RollOverRow", { description: "An action with what becomes of it." })
export class RollOverRowType {
  @Field(() => ActionNameType, { description: "The action." })
  action: ActionNameType;

  @Field(() => DecisionEnum, { nullable: true, description: "Null while nobody has decided." })
  decision: string | null;

  @Field(() => ID, { nullable: true, description: "Short name of the action that it becomes." })
  becomes: string | null;

  @Field(() => String, { nullable: true, description: "That action in words." })
  becomesSummary: string | null;

  @Field(() => String, { nullable: true, description: "Why; null where nobody said." })
  reason: string | null;

  @Field(() => Int, { description: "0 while nobody has decided." })
  version: number;
}

@ObjectType("NextPriority", { description: "A priority of the next plan, or one that it drops." })
export class NextPriorityType {
  @Field(() => PriorityIdEnum, { description: "How questions name it." })
  key: string;

  @Field(() => String, { description: "What the plan calls it." })
  name: string;

  @Field(() => [String], { description: "The words that the plan puts under it." })
  scope: readonly string[];

  @Field(() => Boolean, { description: "Whether the plan before had none like it." })
  isNew: boolean;

  @Field(() => Boolean, { description: "Whether the next plan does without it." })
  isDropped: boolean;

  @Field(() => String, { nullable: true, description: "Why it is dropped; null where nobody said." })
  reason: string | null;

  @Field(() => PriorityIdEnum, {
    nullable: true,
    description: "Where the actions of a dropped one go on; null for across the priorities.",
  })
  goesTo: string | null;

  @Field(() => Int, { description: "0 while nothing is decided about it." })
  version: number;
}

@ObjectType("RollOver", { description: "What becomes of a year's actions in the next plan." })
export class RollOverType {
  @Field(() => ID, { description: "Stable identity." })
  id: string;

  @Field(() => ID, { description: "From which year." })
  fromYear: string;

  @Field(() => ID, { description: "To which year." })
  toYear: string;

  @Field(() => Boolean, { description: "Whether the next plan is there already." })
  isHistory: boolean;

  @Field(() => [RollOverRowType], { description: "The actions." })
  rows: RollOverRowType[];

  @Field(() => [ActionNameType], { description: "Actions of the next plan that come from none of this." })
  newActions: ActionNameType[];

  @Field(() => [ActionNameType], { description: "Actions of the next plan as it stands: carried, merged and new." })
  nextActions: ActionNameType[];

  @Field(() => PlanGapsType, { description: "What this year's plan leaves open." })
  gapsBefore: PlanGapsType;

  @Field(() => PlanGapsType, {
    nullable: true,
    description: "What the next plan leaves open; null while there is none.",
  })
  gapsAfter: PlanGapsType | null;

  @Field(() => [NextPriorityType], {
    description: "The priorities of the next plan and those that it drops; until it is published for officers alone.",
  })
  priorities: NextPriorityType[];

  @Field(() => [String], { description: "What hinders the next plan from being published." })
  hindrances: readonly string[];

  @Field(() => Int, { description: "Grows with every decision and new action; whoever publishes names it." })
  version: number;

  @Field(() => Boolean, { description: "Whether whoever asks may decide." })
  mayDecide: boolean;
}

@InputType("DecideRollOverInput", { description: "What becomes of one action." })
export class DecideRollOverInput {
  @Field(() => ID, { description: "Code of the area." })
  areaCode: string;

  @Field(() => ID, { description: "The year it is an action of." })
  fromYear: string;

  @Field(() => ID, { description: "The action." })
  actionKey: string;

  @Field(() => DecisionEnum, { description: "What becomes of it." })
  decision: Decision;

  @Field(() => ID, { nullable: true, description: "The action that it becomes, where it is not the same." })
  becomes?: string | null;

  @Field(() => String, { nullable: true, description: "Why; needed for a drop." })
  reason?: string | null;

  @Field(() => Int, { description: "The version that was read, 0 where nobody had decided." })
  version: number;
}

@InputType("PublishNextPlanInput", { description: "Which roll-over becomes a plan." })
export class PublishNextPlanInput {
  @Field(() => ID, { description: "Code of the area." })
  areaCode: string;

  @Field(() => ID, { description: "The latest year that has a plan." })
  fromYear: string;

  @Field(() => Int, { description: "The version of the roll-over that was read." })
  version: number;
}
