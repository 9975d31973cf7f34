import { Field, ID, ObjectType } from "type-graphql";
import { CrimeTypeEnum, PriorityIdEnum } from "../graphql/enums.js";
import { FigureType } from "../graphql/figure.types.js";

@ObjectType("Speaker", { description: "A crime type that speaks for a priority." })
export class SpeakerType {
  @Field(() => CrimeTypeEnum, { description: "The type." })
  crimeType: string;

  @Field(() => String, { description: "Its name." })
  name: string;

  @Field(() => String, { nullable: true, description: "Why, where that is a judgement; null where the plan names it." })
  reason: string | null;
}

@ObjectType("Priority", { description: "A priority of one year's plan." })
export class PriorityType {
  @Field(() => ID, { description: "Stable identity, unique over plan years." })
  id: string;

  @Field(() => PriorityIdEnum, { description: "How questions name it." })
  key: string;

  @Field(() => String, { description: "Its short name." })
  name: string;

  @Field(() => [String], { description: "What the plan puts under it." })
  scope: readonly string[];

  @Field(() => [SpeakerType], { description: "Crime types that speak for it; none where police files say nothing." })
  speakers: SpeakerType[];

  @Field(() => String, { nullable: true, description: "What no crime type can say about it." })
  unmeasured: string | null;
}

@ObjectType("PlanYear", { description: "The partnership's plan of one year, April to March." })
export class PlanYearType {
  @Field(() => ID, { description: "For example 2025-26." })
  id: string;

  @Field(() => String, { description: "For example 2025/26." })
  name: string;

  @Field(() => [PriorityType], { description: "Its priorities." })
  priorities: PriorityType[];

  @Field(() => [String], { description: "Themes that cut across the priorities." })
  crossCuttingThemes: readonly string[];
}

@ObjectType("PublishedRecord", { description: "A value of a published figure, by its record in the figures ledger." })
export class PublishedRecordType {
  @Field(() => ID, { description: "The record." })
  figureId: string;

  @Field(() => String, { description: "The value as it is printed, and where." })
  words: string;
}

@ObjectType("PublishedFigure", {
  description: "A figure the plan publishes, beside the nearest thing that police.uk counts. They are other counts.",
})
export class PublishedFigureType {
  @Field(() => ID, { description: "Stable identity." })
  id: string;

  @Field(() => String, { description: "What it is about." })
  statement: string;

  @Field(() => String, { description: "The value as the plan gives it." })
  value: string;

  @Field(() => [PublishedRecordType], { description: "Its records in the figures ledger." })
  records: PublishedRecordType[];

  @Field(() => FigureType, { nullable: true, description: "The nearest count of ours; null where there is none." })
  ours: FigureType | null;

  @Field(() => String, { nullable: true, description: "Our count and its change in words." })
  oursWords: string | null;

  @Field(() => String, { description: "Why the two differ." })
  whyDifferent: string;

  @Field(() => String, { description: "Where in the plan it stands." })
  source: string;

  @Field(() => String, { nullable: true, description: "Another value the plan gives for the same fact." })
  conflict: string | null;
}
