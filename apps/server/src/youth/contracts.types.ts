import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { FigureType, PeriodType } from "../graphql/figure.types.js";
import { MonthScalar } from "../graphql/scalars.js";
import { PeriodInput } from "../incidents/index.js";
import { PACES } from "./contract-pace.js";
import { YouthPeopleType } from "./youth-people.types.js";

export const YouthPaceEnum = Object.fromEntries(PACES.map((pace) => [pace, pace]));
registerEnumType(YouthPaceEnum, {
  name: "YouthPace",
  description: "How delivery stands against what is due by now, within a tenth.",
  valuesConfig: {
    AHEAD: { description: "More than a tenth above." },
    ON_PACE: { description: "Within a tenth." },
    BEHIND: { description: "More than a tenth below." },
    CANNOT_TELL: { description: "The range of what was delivered holds both, or it is withheld." },
    NOT_BEGUN: { description: "Nothing is due yet." },
  },
});

@ObjectType("YouthTarget", { description: "What a contract asks for, and how far it has come." })
export class YouthTargetType {
  @Field(() => ID, { description: "In capitals." })
  measure: string;

  @Field(() => String, { description: "In words." })
  name: string;

  @Field(() => FigureType, { description: "Over the whole contract." })
  target: FigureType;

  @Field(() => YouthPeopleType, { description: "Delivered so far; a range where the measure is individuals." })
  delivered: YouthPeopleType;

  @Field(() => FigureType, { description: "Due by now." })
  expected: FigureType;

  @Field(() => YouthPaceEnum, { description: "How it stands." })
  pace: string;

  @Field(() => String, { description: "The same in words." })
  words: string;
}

@ObjectType("YouthContract", { description: "What a commissioner bought from a provider." })
export class YouthContractType {
  @Field(() => ID, { description: "Stable identity." })
  id: string;

  @Field(() => ID, { description: "Slug of the provider." })
  provider: string;

  @Field(() => String, { description: "Name of the provider." })
  providerName: string;

  @Field(() => ID, { description: "Slug of who pays." })
  commissioner: string;

  @Field(() => String, { description: "Name of who pays." })
  commissionerName: string;

  @Field(() => String, { description: "What it is called." })
  title: string;

  @Field(() => PeriodType, { description: "From when to when." })
  period: PeriodType;

  @Field(() => [MonthScalar], { description: "Months in which delivery is due; all of them when empty." })
  deliveryMonths: readonly string[];

  @Field(() => FigureType, { nullable: true, description: "Its money; null for whoever has no part in it." })
  pounds: FigureType | null;

  @Field(() => FigureType, { nullable: true, description: "Money for an hour of provision; null likewise." })
  costPerContactHour: FigureType | null;

  @Field(() => [String], { description: "Names of the wards it is for; none means the whole area." })
  wardNames: string[];

  @Field(() => [ID], { description: "Their codes." })
  wardCodes: readonly string[];

  @Field(() => [String], { description: "Kinds of provision, in words." })
  kindNames: readonly string[];

  @Field(() => [String], { description: "The same in capitals." })
  kinds: readonly string[];

  @Field(() => [YouthTargetType], { description: "What it asks for." })
  targets: YouthTargetType[];

  @Field(() => Boolean, { description: "Whether the viewer has a part in it." })
  isOwn: boolean;

  @Field(() => Boolean, { description: "Whether it belongs to the demonstration." })
  isDemonstration: boolean;

  @Field(() => Int, { description: "To be sent back with a change." })
  version: number;
}

@InputType({ description: "A target of a contract." })
export class YouthTargetInput {
  @Field(() => String, { description: "SESSIONS, CONTACT_HOURS, CONTACTS, ATTENDANCES or INDIVIDUALS." })
  measure: string;

  @Field(() => Float, { description: "Over the whole contract." })
  value: number;
}

@InputType({ description: "A contract to add or to change." })
export class SaveYouthContractInput {
  @Field(() => ID, { description: "The area." })
  areaCode: string;

  @Field(() => ID, { nullable: true, description: "Of the one that is changed; left out for a new one." })
  id?: string | null;

  @Field(() => ID, { description: "Slug of the provider." })
  provider: string;

  @Field(() => ID, { description: "Slug of who pays." })
  commissioner: string;

  @Field(() => String, { description: "What it is called." })
  title: string;

  @Field(() => PeriodInput, { description: "From when to when." })
  period: PeriodInput;

  @Field(() => [MonthScalar], { nullable: true, description: "Months in which delivery is due; all when left out." })
  deliveryMonths?: string[] | null;

  @Field(() => Int, { nullable: true, description: "Whole pounds over the whole period." })
  pounds?: number | null;

  @Field(() => [YouthTargetInput], { description: "What it asks for." })
  targets: YouthTargetInput[];

  @Field(() => [ID], { nullable: true, description: "Wards it is for; the whole area when left out." })
  wardCodes?: string[] | null;

  @Field(() => [String], { description: "Kinds of provision, in capitals." })
  kinds: string[];

  @Field(() => Int, { nullable: true, description: "Of the one that is changed." })
  version?: number | null;
}
