import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateTime } from "../graphql/scalars.js";
import { PlanActionType } from "./actions.types.js";
import { LedgerFigureType } from "./ledger.types.js";
import { PlanYearType } from "./plan.types.js";

@ObjectType("ReviewPart", { description: "A part of the review: the heading, an action's row, or a priority's text." })
export class ReviewPartType {
  @Field(() => ID, { description: "Stable name, such as heading, row:cdap or text:VIOLENT_CRIME." })
  key: string;

  @Field(() => String, { description: "Its text; {figure-id} stands for a figure of the ledger." })
  text: string;

  @Field(() => String, { description: "What updates, figures and evidence give for it now." })
  draft: string;
}

@ObjectType("ReviewVersion", { description: "A version that was saved." })
export class ReviewVersionType {
  @Field(() => Int, { description: "1 for the first." })
  version: number;

  @Field(() => String, { description: "Who saved it." })
  by: string;

  @Field(() => DateTime, { description: "When." })
  at: Date;
}

@ObjectType("Review", { description: "The review of a year." })
export class ReviewType {
  @Field(() => ID, { description: "Stable identity." })
  id: string;

  @Field(() => PlanYearType, { description: "The year." })
  year: PlanYearType;

  @Field(() => Int, { description: "0 while it is the draft." })
  version: number;

  @Field(() => [ReviewPartType], { description: "Its parts." })
  parts: ReviewPartType[];

  @Field(() => [PlanActionType], { description: "The actions of its table, with owners and status." })
  actions: PlanActionType[];

  @Field(() => [LedgerFigureType], { description: "The figures that its parts name." })
  figures: LedgerFigureType[];

  @Field(() => [ReviewVersionType], { description: "Every version, the first one first." })
  versions: ReviewVersionType[];

  @Field(() => Boolean, { description: "Whether whoever asks may edit it." })
  mayEdit: boolean;
}

@ObjectType("ReviewClash", { description: "A part that two people changed differently." })
export class ReviewClashType {
  @Field(() => ID, { description: "The part." })
  key: string;

  @Field(() => String, { description: "What you wrote." })
  mine: string;

  @Field(() => String, { description: "What somebody else saved meanwhile." })
  theirs: string;
}

@ObjectType("SavedReview", { description: "What came of saving." })
export class SavedReviewType {
  @Field(() => ReviewType, { description: "The review as it is now." })
  review: ReviewType;

  @Field(() => [ReviewClashType], { description: "Where there are any, nothing was saved: decide, then save again." })
  clashes: readonly ReviewClashType[];
}

@InputType("ReviewPartInput", { description: "A part that was changed." })
export class ReviewPartInput {
  @Field(() => ID, { description: "The part." })
  key: string;

  @Field(() => String, { description: "Its text." })
  text: string;
}

@InputType("SaveReviewInput", { description: "Changed parts of a review." })
export class SaveReviewInputType {
  @Field(() => ID, { description: "Code of the area." })
  areaCode: string;

  @Field(() => ID, { description: "The year." })
  planYear: string;

  @Field(() => Int, { description: "The version that was edited." })
  baseVersion: number;

  @Field(() => [ReviewPartInput], { description: "The parts that were changed." })
  parts: ReviewPartInput[];
}
