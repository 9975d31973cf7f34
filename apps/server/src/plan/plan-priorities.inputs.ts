import type { PriorityId } from "@safer-wards/domain";
import { Field, ID, InputType, Int } from "type-graphql";
import { PriorityIdEnum } from "../graphql/enums.js";

/** Which priority of the next plan is meant. */
@InputType()
abstract class NextPriorityInput {
  @Field(() => ID, { description: "Code of the area." })
  areaCode: string;

  @Field(() => ID, { description: "The latest year that has a plan." })
  fromYear: string;

  @Field(() => PriorityIdEnum, { description: "One of the priorities that are known; it brings its crime types." })
  priority: PriorityId;

  @Field(() => Int, { description: "The version that was read, 0 where nothing was decided about it." })
  version: number;
}

@InputType("WriteNextPriorityInput", { description: "A priority that the next plan is to have." })
export class WriteNextPriorityInput extends NextPriorityInput {
  @Field(() => String, { description: "What the plan calls it." })
  name: string;

  @Field(() => [String], { description: "The words that the plan puts under it." })
  scope: string[];
}

@InputType("DropNextPriorityInput", { description: "A priority that the next plan does without." })
export class DropNextPriorityInput extends NextPriorityInput {
  @Field(() => String, { description: "Why." })
  reason: string;

  @Field(() => PriorityIdEnum, {
    nullable: true,
    description: "Under which its actions go on; null for across the priorities.",
  })
  goesTo?: PriorityId | null;
}

@InputType("AimPriorityInput", { description: "What is to be reached for a priority in a year." })
export class AimPriorityInput {
  @Field(() => ID, { description: "Code of the area." })
  areaCode: string;

  @Field(() => ID, { description: "Year of the plan, such as 2025-26." })
  planYear: string;

  @Field(() => PriorityIdEnum, { description: "The priority." })
  priority: PriorityId;

  @Field(() => Int, { nullable: true, description: "At most so many recorded incidents in the year; null for none." })
  mostIncidents?: number | null;

  @Field(() => Int, { description: "The version that was read, 0 where nothing was decided about it." })
  version: number;
}
