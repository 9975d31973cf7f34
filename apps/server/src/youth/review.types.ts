import { Field, ID, ObjectType } from "type-graphql";
import { PeriodType } from "../graphql/figure.types.js";
import { YouthContractType } from "./contracts.types.js";
import { YouthReachType } from "./reach.types.js";
import { YouthProviderType, YouthPublishedType } from "./youth-people.types.js";

@ObjectType("YouthReview", { description: "What a review meeting with a provider needs, on one paper." })
export class YouthReviewType {
  @Field(() => ID, { description: "Stable identity of this answer." })
  id: string;

  @Field(() => YouthProviderType, { description: "With whom." })
  provider: YouthProviderType;

  @Field(() => PeriodType, { description: "About which months." })
  period: PeriodType;

  @Field(() => [YouthContractType], { description: "What was bought, and how delivery stands." })
  contracts: YouthContractType[];

  @Field(() => YouthReachType, { description: "What was delivered, who was reached, where, when and about what." })
  reach: YouthReachType;

  @Field(() => [String], { description: "Where nobody goes." })
  gaps: string[];

  @Field(() => [YouthPublishedType], { description: "Published figures that disagree with each other." })
  conflicts: YouthPublishedType[];

  @Field(() => [String], { description: "Questions that the numbers raise." })
  questions: string[];
}
