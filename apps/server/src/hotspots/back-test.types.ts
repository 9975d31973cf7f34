import { Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { FigureType } from "../graphql/figure.types.js";
import { MonthScalar } from "../graphql/scalars.js";
import { BACK_TEST_METHODS } from "./back-test.js";

export const BackTestMethodEnum = Object.fromEntries(BACK_TEST_METHODS.map((method) => [method, method]));
registerEnumType(BackTestMethodEnum, {
  name: "BackTestMethod",
  description: "A way to choose places from the year before.",
});

@ObjectType("BackTestScore", { description: "How well a map that marks a share of the area would have predicted." })
export class BackTestScoreType {
  @Field(() => Float, { description: "The share of the area that is marked, from 0 to 1." })
  areaShare: number;

  @Field(() => FigureType, { description: "Share of the next month's incidents inside, in per cent." })
  hitRate: FigureType;

  @Field(() => FigureType, { description: "Prediction accuracy index: 1 is no better than chance." })
  pai: FigureType;

  @Field(() => FigureType, { description: "Prediction efficiency index: 1 is the best possible." })
  pei: FigureType;
}

@ObjectType("BackTestRow", { description: "One way to choose places." })
export class BackTestRowType {
  @Field(() => BackTestMethodEnum, { description: "The way." })
  method: string;

  @Field(() => String, { description: "Its name." })
  name: string;

  @Field(() => [BackTestScoreType], { description: "At each share of the area." })
  scores: readonly BackTestScoreType[];
}

@ObjectType("BackTest", { description: "What maps made from twelve months would have foretold of the month after." })
export class BackTestType {
  @Field(() => ID, { description: "Stable for equal questions at one data version." })
  id: string;

  @Field(() => [MonthScalar], { description: "Months that were foretold." })
  testedMonths: readonly string[];

  @Field(() => Int, { description: "Months each map was made from." })
  trainingMonths: number;

  @Field(() => [BackTestRowType], { description: "The clever ways and the plain one." })
  rows: readonly BackTestRowType[];

  @Field(() => String, { description: "The result in a sentence." })
  words: string;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether a clever way was surely better; null where it cannot be told.",
  })
  isBetterThanPlain: boolean | null;

  @Field(() => String, { description: "Which way to use, and why." })
  verdict: string;
}
