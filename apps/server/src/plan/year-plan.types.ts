import { Field, ID, Int, ObjectType } from "type-graphql";
import { OrganisationType } from "../organisations/index.js";
import { ActionStatusEnum, PlanActionType } from "./actions.types.js";
import { PlanYearType } from "./plan.types.js";

@ObjectType("ScopeWord", { description: "A word that the plan puts under a priority." })
export class ScopeWordType {
  @Field(() => String, { description: "Name of the priority." })
  priority: string;

  @Field(() => String, { description: "The word." })
  word: string;
}

@ObjectType("ActionName", { description: "An action by its name alone." })
export class ActionNameType {
  @Field(() => ID, { description: "Short name." })
  key: string;

  @Field(() => String, { description: "What is to be done." })
  summary: string;
}

@ObjectType("PlanGaps", { description: "What a year's plan leaves open: lists to decide about." })
export class PlanGapsType {
  @Field(() => [ScopeWordType], { description: "Words of the scope without an action." })
  wordsWithoutAction: readonly ScopeWordType[];

  @Field(() => [OrganisationType], { description: "Owners that are not on the list of members." })
  ownersNoMembers: OrganisationType[];

  @Field(() => [OrganisationType], { description: "Owners that are nobody in particular." })
  ownersNoBody: OrganisationType[];

  @Field(() => [OrganisationType], { description: "Members without an action." })
  membersWithoutAction: OrganisationType[];

  @Field(() => [ActionNameType], { description: "Actions for which nothing is counted." })
  actionsWithoutMeasure: ActionNameType[];

  @Field(() => [ActionNameType], { description: "Actions without a number to reach." })
  actionsWithoutTarget: ActionNameType[];

  @Field(() => [ActionNameType], { description: "Actions without a day they are due." })
  actionsWithoutDueDay: ActionNameType[];
}

@ObjectType("StatusCount", { description: "How many actions stand so." })
export class StatusCountType {
  @Field(() => ActionStatusEnum, { description: "The status." })
  status: string;

  @Field(() => Int, { description: "Actions." })
  count: number;
}

@ObjectType("Plan", { description: "A year's plan with its actions." })
export class PlanType {
  @Field(() => ID, { description: "Stable identity." })
  id: string;

  @Field(() => PlanYearType, { description: "The year, its priorities and themes." })
  year: PlanYearType;

  @Field(() => [PlanActionType], { description: "The actions in the plan's order." })
  actions: PlanActionType[];

  @Field(() => [StatusCountType], { description: "Actions by status, each status once." })
  statuses: StatusCountType[];

  @Field(() => PlanGapsType, { description: "What it leaves open." })
  gaps: PlanGapsType;

  @Field(() => Int, { description: "Open conflicts of the figures ledger." })
  openConflicts: number;

  @Field(() => Int, { description: "Open queries of the figures ledger." })
  openQueries: number;
}
