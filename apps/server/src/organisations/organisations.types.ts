import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { ORGANISATION_KINDS } from "./organisation.js";

export const OrganisationKindEnum = Object.fromEntries(ORGANISATION_KINDS.map((kind) => [kind, kind]));
registerEnumType(OrganisationKindEnum, {
  name: "OrganisationKind",
  description: "What an organisation is to the partnership.",
  valuesConfig: {
    MEMBER: { description: "On the partnership's list of members." },
    OWNER: { description: "Named as owner of an action." },
    PROVIDER: { description: "Runs youth work or other provision." },
    FUNDER: { description: "Gives money." },
    GROUP: { description: "A working group of several." },
    NO_BODY: { description: "A name that stands for nobody in particular, so that nobody can be asked." },
  },
});

@ObjectType("Organisation", { description: "An organisation under its one slug, however documents spell it." })
export class OrganisationType {
  @Field(() => ID, { description: "Stable identity." })
  id: string;

  @Field(() => ID, { description: "How records name it, for example davss." })
  slug: string;

  @Field(() => String, { description: "Its name." })
  name: string;

  @Field(() => [String], { description: "What else documents call it." })
  otherNames: readonly string[];

  @Field(() => [OrganisationKindEnum], { description: "What it is to the partnership." })
  kinds: readonly string[];

  @Field(() => Boolean, { description: "Whether it is on the list of members." })
  isMember: boolean;

  @Field(() => ID, { nullable: true, description: "The slug of the organisation that it is a service of." })
  partOf: string | null;
}
