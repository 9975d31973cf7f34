import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { FigureType, PeriodType } from "../graphql/figure.types.js";

export const YouthLevelEnum = { LOW: "LOW", MIDDLE: "MIDDLE", HIGH: "HIGH" };
registerEnumType(YouthLevelEnum, {
  name: "YouthLevel",
  description: "A third of the wards.",
  valuesConfig: {
    LOW: { description: "The lowest third." },
    MIDDLE: { description: "The third in between." },
    HIGH: { description: "The highest third." },
  },
});

@ObjectType("YouthNeedSign", { description: "What need is read from, and how much it weighs." })
export class YouthNeedSignType {
  @Field(() => ID, { description: "In capitals." })
  key: string;

  @Field(() => String, { description: "In words." })
  name: string;

  @Field(() => String, { description: "What it counts, and what it cannot say." })
  what: string;

  @Field(() => Float, { description: "From 0 to 10; only proportions count." })
  weight: number;

  @Field(() => Float, { description: "Its share of all weights, in per cent." })
  share: number;
}

@ObjectType("YouthNeedReading", { description: "A sign of need in one ward." })
export class YouthNeedReadingType {
  @Field(() => ID, { description: "The sign." })
  key: string;

  @Field(() => FigureType, { description: "What was counted or measured." })
  figure: FigureType;

  @Field(() => Float, { nullable: true, description: "Where the ward stands among all, from 0 to 100." })
  percentile: number | null;
}

@ObjectType("YouthNeedWard", { description: "Need beside provision in one ward." })
export class YouthNeedWardType {
  @Field(() => ID, { description: "Code of the ward." })
  code: string;

  @Field(() => String, { description: "Its name." })
  name: string;

  @Field(() => FigureType, { description: "Need: percentiles of the signs, weighed together, from 0 to 100." })
  need: FigureType;

  @Field(() => Int, { description: "1 for the neediest." })
  rank: number;

  @Field(() => YouthLevelEnum, { description: "In which third its need is." })
  needLevel: string;

  @Field(() => FigureType, { description: "Contact hours per 1,000 young people who live there." })
  provision: FigureType;

  @Field(() => YouthLevelEnum, { description: "In which third its provision is." })
  provisionLevel: string;

  @Field(() => FigureType, { description: "Minutes' walk to the nearest session of the last quarter." })
  nearest: FigureType;

  @Field(() => Boolean, { description: "High need, and nobody within fifteen minutes' walk in the last quarter." })
  isGap: boolean;

  @Field(() => Float, {
    description: "Of sets of weights between half and double, the share in which it is among the four neediest.",
  })
  stability: number;

  @Field(() => [YouthNeedReadingType], { description: "The signs." })
  readings: YouthNeedReadingType[];
}

@ObjectType("YouthNeed", { description: "Where youth work is wanted, beside where it goes." })
export class YouthNeedType {
  @Field(() => ID, { description: "Stable identity of this answer." })
  id: string;

  @Field(() => String, { description: "The answer in a sentence." })
  headline: string;

  @Field(() => PeriodType, { description: "The months of need and provision." })
  period: PeriodType;

  @Field(() => PeriodType, { description: "The last quarter of it, in which somebody should have been near." })
  lastQuarter: PeriodType;

  @Field(() => [YouthNeedSignType], { description: "The signs and their weights." })
  signs: YouthNeedSignType[];

  @Field(() => Int, { description: "Of the weights, to be sent back with a change." })
  weightsVersion: number;

  @Field(() => String, {
    description: "By how many signs wards are ranked for the viewer, and why others may see another order.",
  })
  rankedBy: string;

  @Field(() => [YouthNeedWardType], { description: "Every ward, the neediest first." })
  wards: YouthNeedWardType[];

  @Field(() => String, { description: "How far the ranking rests on the weights." })
  sensitivity: string;

  @Field(() => [String], { description: "The same map in sentences." })
  sentences: string[];

  @Field(() => String, { description: "How well one knows the places that walks of the last quarter go to." })
  walkedTo: string;

  @Field(() => Boolean, { description: "Whether demonstration sessions or incidents are counted." })
  isDemonstration: boolean;

  @Field(() => [String], { description: "What this cannot say." })
  cautions: string[];

  @Field(() => [String], { description: "Sentences that must stand beside it." })
  attribution: string[];
}

@InputType({ description: "A weight of a sign of need." })
export class YouthNeedWeightInput {
  @Field(() => ID, { description: "The sign." })
  key: string;

  @Field(() => Float, { description: "From 0 to 10." })
  weight: number;
}

@InputType({ description: "How an area weighs the signs of need from now on." })
export class SaveYouthNeedWeightsInput {
  @Field(() => ID, { description: "The area." })
  areaCode: string;

  @Field(() => [YouthNeedWeightInput], { description: "One for each sign." })
  weights: YouthNeedWeightInput[];

  @Field(() => Int, { description: "As it was loaded; 0 where nobody has set weights yet." })
  version: number;
}
