import { Field, ID, InputType, ObjectType } from "type-graphql";
import { FigureType, PeriodType } from "../graphql/figure.types.js";
import { MonthScalar } from "../graphql/scalars.js";
import { PeriodInput } from "../incidents/index.js";
import { YouthReachPlaceType } from "./reach-places.types.js";
import { YouthCountsType, YouthPeopleType, YouthPublishedType } from "./youth-people.types.js";

@InputType({ description: "Whose reach, where and when. What is left out means all." })
export class YouthReachInput {
  @Field(() => ID, { description: "The area." })
  areaCode: string;

  @Field(() => PeriodInput, { nullable: true, description: "The latest twelve months when left out." })
  period?: PeriodInput | null;

  @Field(() => [ID], { nullable: true, description: "Ward codes or slugs of groups." })
  placeIds?: string[] | null;

  @Field(() => ID, { nullable: true, description: "Slug of one provider." })
  provider?: string | null;

  @Field(() => String, { nullable: true, description: "One theme, in capitals." })
  theme?: string | null;
}

@ObjectType("YouthReachRow", {
  description: "What was reached: contacts, attendances and individuals are three numbers and are never added.",
})
export class YouthReachRowType extends YouthCountsType {
  @Field(() => ID, { description: "Of what: a slug, a ward code, a theme or ALL." })
  key: string;

  @Field(() => String, { description: "Its name." })
  name: string;

  @Field(() => FigureType, { description: "Hours of all workers together." })
  staffHours: FigureType;

  @Field(() => FigureType, { description: "Different young people met for the first time in the plan year." })
  newIndividuals: FigureType;

  @Field(() => YouthPeopleType, { description: "Different young people per 1,000 of the named age who live there." })
  reachPer1000: YouthPeopleType;

  @Field(() => YouthPeopleType, { description: "How often one young person was met." })
  contactsPerIndividual: YouthPeopleType;

  @Field(() => FigureType, {
    nullable: true,
    description:
      "Money for an hour of provision; null where the viewer may not see the contract, and for anything but a provider.",
  })
  costPerContactHour: FigureType | null;
}

@ObjectType("YouthReachMonth", { description: "A month of sessions." })
export class YouthReachMonthType extends YouthCountsType {
  @Field(() => MonthScalar, { description: "The month." })
  month: string;

  @Field(() => String, { description: "In words." })
  name: string;
}

@ObjectType("YouthTheme", { description: "What sessions were about. A session can be about several." })
export class YouthThemeType {
  @Field(() => ID, { description: "In capitals." })
  key: string;

  @Field(() => String, { description: "In words." })
  name: string;

  @Field(() => FigureType, { description: "Sessions in which it came up." })
  sessions: FigureType;

  @Field(() => FigureType, { description: "The share of all sessions." })
  share: FigureType;

  @Field(() => FigureType, { description: "Contacts in those sessions." })
  contacts: FigureType;
}

@ObjectType("YouthAgeBand", { description: "Ages at sessions." })
export class YouthAgeBandType {
  @Field(() => ID, { description: "In capitals." })
  key: string;

  @Field(() => String, { description: "In words." })
  name: string;

  @Field(() => FigureType, { description: "Young people of these ages present, counted at each session." })
  present: FigureType;
}

@ObjectType("YouthReach", { description: "Whom youth work reached, by provider, ward, month and theme." })
export class YouthReachType {
  @Field(() => ID, { description: "Stable identity of this answer." })
  id: string;

  @Field(() => String, { description: "What is counted and where." })
  title: string;

  @Field(() => String, { description: "The answer in a sentence." })
  headline: string;

  @Field(() => PeriodType, { description: "The months asked about." })
  period: PeriodType;

  @Field(() => FigureType, { description: "Those whom rates divide by." })
  youngPeople: FigureType;

  @Field(() => String, { description: "Their age band in words." })
  ageBand: string;

  @Field(() => YouthReachRowType, { description: "All providers together." })
  total: YouthReachRowType;

  @Field(() => [YouthReachRowType], { description: "Each provider, the most contact hours first." })
  providers: YouthReachRowType[];

  @Field(() => [YouthReachRowType], { description: "Each ward asked about, in the order of names." })
  wards: YouthReachRowType[];

  @Field(() => [YouthReachPlaceType], {
    description: "Each place of sessions that the viewer sees whole, the most contact hours first.",
  })
  places: YouthReachPlaceType[];

  @Field(() => [YouthReachMonthType], { description: "Each month." })
  months: YouthReachMonthType[];

  @Field(() => [YouthThemeType], { description: "Themes that came up, the most frequent first." })
  themes: YouthThemeType[];

  @Field(() => [YouthAgeBandType], { description: "Ages, youngest first." })
  ageBands: YouthAgeBandType[];

  @Field(() => [YouthPublishedType], { description: "What the plan says of the same providers." })
  published: YouthPublishedType[];

  @Field(() => Boolean, { description: "Whether demonstration sessions are counted." })
  isDemonstration: boolean;

  @Field(() => [String], { description: "What these numbers cannot say." })
  cautions: string[];

  @Field(() => [String], { description: "Sentences that must stand beside them." })
  attribution: string[];
}
