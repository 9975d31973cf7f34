import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateTime, MonthScalar } from "../graphql/scalars.js";

@ObjectType("RetentionLoss", { description: "What one organisation loses of one kind of record." })
export class RetentionLossType {
  @Field(() => String, { description: "The kind of record in the plural, for example reports to the council." })
  what: string;

  @Field(() => String, { description: "The organisation, as the partnership calls it." })
  whose: string;

  @Field(() => Int, { description: "Whole months of it." })
  months: number;

  @Field(() => Int, { nullable: true, description: "Records in them; null for whom partners' numbers are not." })
  records: number | null;
}

@ObjectType("RetentionRemoval", { description: "What was removed at one time." })
export class RetentionRemovalType {
  @Field(() => DateTime, { description: "When." })
  at: string;

  @Field(() => MonthScalar, { description: "The first month that was kept." })
  firstKept: string;

  @Field(() => [RetentionLossType], { description: "What went." })
  losses: RetentionLossType[];

  @Field(() => Int, { description: "Earlier versions that went, which an undo would have brought back." })
  earlierVersions: number;
}

@ObjectType("RetentionState", { description: "How long partner records are kept, and what goes next." })
export class RetentionStateType {
  @Field(() => ID, { description: "There is one." })
  id: string;

  @Field(() => Int, { nullable: true, description: "For how many months; null where they are kept without end." })
  keptMonths: number | null;

  @Field(() => MonthScalar, { nullable: true, description: "Records of months before it go; null where none do." })
  firstKept: string | null;

  @Field(() => [RetentionLossType], { description: "What the next run removes, as things stand now." })
  due: RetentionLossType[];

  @Field(() => Int, { description: "Earlier versions that go with it." })
  dueVersions: number;

  @Field(() => DateTime, { nullable: true, description: "When it last looked; null where it never did." })
  lastRunAt: string | null;

  @Field(() => RetentionRemovalType, { nullable: true, description: "The last time that it removed anything." })
  lastRemoval: RetentionRemovalType | null;
}
