import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateTime } from "../graphql/scalars.js";
import { RoleEnum } from "./access.types.js";

@ObjectType("AuditEntry", { description: "One thing that somebody did. Entries are added and never changed." })
export class AuditEntryType {
  @Field(() => ID, { description: "The number of the entry, without a gap." })
  id: string;

  @Field(() => DateTime, { description: "When." })
  at: Date;

  @Field(() => ID, { nullable: true, description: "Who; null for a visitor and for a command on the server." })
  personId: string | null;

  @Field(() => String, { nullable: true, description: "What the person is called today; null where nobody is known." })
  personName: string | null;

  @Field(() => [RoleEnum], { description: "The person's roles at that instant." })
  roles: string[];

  @Field(() => String, { description: "What, such as SIGNED_IN, SIGN_IN_REFUSED or PERSON_CHANGED." })
  action: string;

  @Field(() => String, { nullable: true, description: "To what, such as person:… ." })
  object: string | null;

  @Field(() => String, { nullable: true, description: "What it was before, as JSON." })
  before: string | null;

  @Field(() => String, { nullable: true, description: "What it was made, as JSON." })
  after: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "From where: `command`, `server` by itself, or a text that is the same for the same address and does not give it away.",
  })
  origin: string | null;
}

@ObjectType("AuditPage", { description: "Entries of the audit, the latest first." })
export class AuditPageType {
  @Field(() => [AuditEntryType], { description: "The entries." })
  entries: AuditEntryType[];

  @Field(() => ID, { nullable: true, description: "To ask for what is older by; null where nothing is." })
  nextBefore: string | null;
}

@InputType("AuditInput", { description: "Which entries. Everything left out means all." })
export class AuditInput {
  @Field(() => ID, { nullable: true, description: "What one person did." })
  personId?: string | null;

  @Field(() => String, { nullable: true, description: "One kind of action, such as SIGNED_IN." })
  action?: string | null;

  @Field(() => DateTime, { nullable: true, description: "From this instant." })
  from?: Date | null;

  @Field(() => DateTime, { nullable: true, description: "Before this instant." })
  to?: Date | null;

  @Field(() => ID, { nullable: true, description: "Older than this entry: `nextBefore` of the page before." })
  before?: string | null;

  @Field(() => Int, { nullable: true, description: "How many, 100 when left out and 500 at most." })
  limit?: number | null;
}
