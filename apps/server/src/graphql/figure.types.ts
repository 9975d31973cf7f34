import { Field, Float, ObjectType } from "type-graphql";
import { MissingReasonEnum } from "./enums.js";
import { MonthScalar } from "./scalars.js";

@ObjectType("Figure", {
  description:
    "A number to be read: value, unit, method and source, with an interval where it is an estimate; or no value and " +
    "the reason. Zero always means counted zero.",
})
export class FigureType {
  @Field(() => Float, { nullable: true, description: "The value in its unit; null with a reason." })
  value: number | null;

  @Field(() => Float, { nullable: true, description: "Lower end of the interval, in the same unit." })
  lower: number | null;

  @Field(() => Float, { nullable: true, description: "Upper end of the interval, in the same unit." })
  upper: number | null;

  @Field(() => Float, { nullable: true, description: "Confidence level of the interval, for example 0.95." })
  level: number | null;

  @Field(() => String, { description: "What is counted or measured, for example incidents." })
  unit: string;

  @Field(() => String, { description: "How it was computed, in a sentence." })
  method: string;

  @Field(() => String, { description: "Whose records it rests on." })
  source: string;

  @Field(() => MissingReasonEnum, { nullable: true, description: "Why there is no value; null when there is one." })
  missing: string | null;

  @Field(() => String, { nullable: true, description: "The reason in a sentence; null when there is a value." })
  missingBecause: string | null;
}

@ObjectType("Period", { description: "A run of whole months." })
export class PeriodType {
  @Field(() => MonthScalar, { description: "The first month." })
  firstMonth: string;

  @Field(() => MonthScalar, { description: "The first month that is no longer included." })
  endMonth: string;

  @Field(() => String, { description: "The period in words, for example April 2024 to March 2025." })
  name: string;
}
