import { Field, ID, Int, InputType, ObjectType, registerEnumType } from "type-graphql";
import { FIND_KINDS } from "./findable.js";

export const FindKindEnum = Object.fromEntries(FIND_KINDS.map((kind) => [kind, kind]));
registerEnumType(FindKindEnum, { name: "FindKind", description: "What was found." });

@InputType("FindInput", { description: "What is looked for." })
export class FindInput {
  @Field(() => ID, { nullable: true, description: "Code of the area; the first installed when left out." })
  areaCode?: string | null;

  @Field(() => String, { description: "As somebody types it; slips are forgiven." })
  text: string;

  @Field(() => Int, { nullable: true, description: "The most results, up to 50; 10 when left out." })
  first?: number | null;
}

@ObjectType("FindResult", { description: "Something that the typed words mean." })
export class FindResultType {
  @Field(() => ID, { description: "Stable identity." })
  id: string;

  @Field(() => FindKindEnum, { description: "What it is." })
  kind: string;

  @Field(() => String, { description: "Its name." })
  title: string;

  @Field(() => String, { description: "What tells it from others of the same name." })
  detail: string;

  @Field(() => String, { description: "The address of its page in the dashboard." })
  address: string;
}
