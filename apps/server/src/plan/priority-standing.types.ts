import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { MonthScalar } from "../graphql/scalars.js";
import { IncidentSeriesType } from "../incidents/index.js";
import { PlanActionType } from "./actions.types.js";
import { LedgerFigureType } from "./ledger.types.js";
import { PlanYearType, PriorityType } from "./plan.types.js";

@ObjectType("LedgerMeasure", { description: "What partners count for a priority, with the year before." })
export class LedgerMeasureType {
  @Field(() => ID, { description: "The series." })
  id: string;

  @Field(() => String, { description: "What is counted." })
  statement: string;

  @Field(() => [LedgerFigureType], { description: "The latest values; more than one where they contradict." })
  now: LedgerFigureType[];

  @Field(() => [LedgerFigureType], { description: "The values of the year before." })
  before: LedgerFigureType[];

  @Field(() => [String], { description: "The change with its interval, for each of the values." })
  changes: string[];
}

@ObjectType("ScopeStanding", { description: "A word of a priority's scope with what is done and counted about it." })
export class ScopeStandingType {
  @Field(() => String, { description: "The word." })
  word: string;

  @Field(() => Int, { description: "Actions that cover it." })
  actions: number;

  @Field(() => Boolean, { description: "Whether anything counts it." })
  isMeasured: boolean;

  @Field(() => String, { description: "Both in words." })
  words: string;
}

@ObjectType("PriorityTarget", {
  description: "What is to be reached for a priority in a year, beside what is recorded.",
})
export class PriorityTargetType {
  @Field(() => Int, {
    nullable: true,
    description: "At most so many recorded incidents in the year; null where nobody set any.",
  })
  mostIncidents: number | null;

  @Field(() => Float, { nullable: true, description: "An even share of it: recorded incidents a month." })
  incidentsPerMonth: number | null;

  @Field(() => MonthScalar, { description: "First month of the year." })
  firstMonth: string;

  @Field(() => MonthScalar, { description: "The month after its last." })
  endMonth: string;

  @Field(() => String, { description: "Target and what is recorded so far, in words." })
  words: string;

  @Field(() => Int, { description: "Grows with every change; 0 while nothing was decided about the priority." })
  version: number;

  @Field(() => Boolean, { description: "Whether whoever asks may set it." })
  maySet: boolean;
}

@ObjectType("PriorityStanding", { description: "How a priority stands: what is counted, done, and not counted." })
export class PriorityStandingType {
  @Field(() => ID, { description: "Stable identity." })
  id: string;

  @Field(() => PlanYearType, { description: "The year." })
  year: PlanYearType;

  @Field(() => PriorityType, { description: "The priority." })
  priority: PriorityType;

  @Field(() => String, { description: "How it stands, in a sentence." })
  headline: string;

  @Field(() => IncidentSeriesType, {
    nullable: true,
    description: "Recorded incidents; null where no type speaks for it.",
  })
  series: IncidentSeriesType | null;

  @Field(() => [IncidentSeriesType], { description: "The same by crime type." })
  byType: IncidentSeriesType[];

  @Field(() => PriorityTargetType, { nullable: true, description: "Null where no type speaks for it." })
  target: PriorityTargetType | null;

  @Field(() => [LedgerMeasureType], { description: "What partners count." })
  measures: LedgerMeasureType[];

  @Field(() => [PlanActionType], { description: "Its actions." })
  actions: PlanActionType[];

  @Field(() => [ScopeStandingType], { description: "The words of its scope." })
  scope: ScopeStandingType[];
}
