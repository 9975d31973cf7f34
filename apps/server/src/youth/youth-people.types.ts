import { Field, Float, ID, InputType, Int, ObjectType } from "type-graphql";
import { FigureType } from "../graphql/figure.types.js";
import { MonthScalar } from "../graphql/scalars.js";

@ObjectType("YouthPeople", {
  description:
    "A number of different young people, or a number made of one. Exact where keys tell people apart; otherwise the truth " +
    "lies between least and most. It is never a sum of contacts or attendances.",
})
export class YouthPeopleType {
  @Field(() => FigureType, { description: "The least that it can be." })
  least: FigureType;

  @Field(() => FigureType, { description: "The most that it can be." })
  most: FigureType;

  @Field(() => Boolean, { description: "Whether both are the same." })
  isExact: boolean;

  @Field(() => String, { description: "The number or the range as it is read." })
  words: string;
}

/** What is counted of any sessions. Contacts, attendances and individuals are three numbers and are never added. */
@ObjectType()
export class YouthCountsType {
  @Field(() => FigureType, { description: "Sessions." })
  sessions: FigureType;

  @Field(() => FigureType, { description: "Hours in which sessions were open to young people." })
  contactHours: FigureType;

  @Field(() => FigureType, { description: "Meetings of a worker with a young person." })
  contacts: FigureType;

  @Field(() => FigureType, { description: "Young people at sessions, once a session." })
  attendances: FigureType;

  @Field(() => YouthPeopleType, { description: "Different young people." })
  individuals: YouthPeopleType;
}

@ObjectType("YouthPublishedValue", { description: "A value that the plan prints." })
export class YouthPublishedValueType {
  @Field(() => Float, { description: "The number." })
  value: number;

  @Field(() => String, { description: "As it is printed, for example over 500." })
  words: string;

  @Field(() => String, { description: "Where in the plan." })
  where: string;

  @Field(() => ID, { description: "Its record in the plan's figures ledger." })
  figureId: string;
}

@ObjectType("YouthPublished", { description: "What the plan says was reached in a year. It is never withheld." })
export class YouthPublishedType {
  @Field(() => ID, { description: "Stable identity." })
  id: string;

  @Field(() => ID, { description: "Slug of who did it." })
  provider: string;

  @Field(() => String, { description: "Its name." })
  providerName: string;

  @Field(() => String, { description: "What it is about." })
  statement: string;

  @Field(() => [YouthPublishedValueType], { description: "Several where the plan gives several." })
  values: readonly YouthPublishedValueType[];

  @Field(() => String, { description: "What kind of number we read it as, and why." })
  reading: string;

  @Field(() => String, { nullable: true, description: "How the plan disagrees with itself; null where it does not." })
  conflict: string | null;

  @Field(() => String, { description: "The plan." })
  source: string;

  @Field(() => MonthScalar, { description: "The first month of the year it is about." })
  firstMonth: string;
}

@ObjectType("YouthProvider", { description: "Who offers something to young people." })
export class YouthProviderType {
  @Field(() => ID, { description: "Stable identity." })
  id: string;

  @Field(() => ID, { description: "Slug of the organisation." })
  slug: string;

  @Field(() => String, { description: "Its name." })
  name: string;

  @Field(() => String, { description: "What it offers." })
  what: string;

  @Field(() => [String], { description: "Kinds of provision, in capitals." })
  kinds: readonly string[];

  @Field(() => [String], { description: "The same kinds in words." })
  kindNames: readonly string[];

  @Field(() => String, { description: "Providers of one scheme send the same pseudonymous keys." })
  keyScheme: string;

  @Field(() => Int, { description: "To be sent back with a change." })
  version: number;
}

@InputType({ description: "A provider to add or to change." })
export class SaveYouthProviderInput {
  @Field(() => ID, { description: "The area." })
  areaCode: string;

  @Field(() => ID, { description: "Slug of an organisation of the partnership's list." })
  slug: string;

  @Field(() => String, { description: "What it offers, in a few words." })
  what: string;

  @Field(() => [String], { description: "Kinds of provision, in capitals." })
  kinds: string[];

  @Field(() => String, {
    nullable: true,
    description: "Name of a scheme of keys that it shares; its own when left out.",
  })
  keyScheme?: string | null;

  @Field(() => Int, { nullable: true, description: "Of the one that is changed; left out for a new one." })
  version?: number | null;
}
