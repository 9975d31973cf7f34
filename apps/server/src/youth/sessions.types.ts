import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { DateTime } from "../graphql/scalars.js";
import { PositionType } from "../wards/index.js";

export const YouthRecordedEnum = { TAKEN: "taken", REPLACED: "replaced", UNCHANGED: "unchanged" };
registerEnumType(YouthRecordedEnum, {
  name: "YouthRecorded",
  description: "What became of a session that was sent.",
  valuesConfig: {
    TAKEN: { description: "It is new." },
    REPLACED: { description: "It stands in the place of what was there." },
    UNCHANGED: { description: "It was there already, exactly so." },
  },
});

@ObjectType("YouthAgeCount", { description: "Young people of an age band at a session." })
export class YouthAgeCountType {
  @Field(() => String, { description: "The band, in capitals." })
  band: string;

  @Field(() => Int, { description: "How many." })
  count: number;
}

@ObjectType("YouthSession", { description: "One occurrence of provision. No name is in it." })
export class YouthSessionType {
  @Field(() => ID, { description: "Stable identity." })
  id: string;

  @Field(() => ID, { description: "Slug of the provider." })
  provider: string;

  @Field(() => String, { description: "Its name." })
  providerName: string;

  @Field(() => String, { description: "The provider's own name of the session." })
  reference: string;

  @Field(() => String, { description: "The day on which it began, YYYY-MM-DD in London." })
  date: string;

  @Field(() => String, { description: "When it began, HH:MM in London." })
  startTime: string;

  @Field(() => String, { description: "When it ended, HH:MM in London; on the next day where that is not later." })
  endTime: string;

  @Field(() => String, { description: "Kind of provision, in capitals." })
  kind: string;

  @Field(() => String, { description: "The same in words." })
  kindName: string;

  @Field(() => ID, { description: "Code of the ward." })
  wardCode: string;

  @Field(() => String, { description: "Name of the ward." })
  wardName: string;

  @Field(() => String, { description: "Where in it." })
  place: string;

  @Field(() => Float, { description: "Hours of all workers together." })
  staffHours: number;

  @Field(() => Int, { description: "Meetings of a worker with a young person." })
  contacts: number;

  @Field(() => Int, { description: "Young people at the session." })
  attendances: number;

  @Field(() => Int, { description: "Different young people at this session." })
  individuals: number;

  @Field(() => Int, {
    nullable: true,
    description: "Of them, those met for the first time in the plan year; null where not said.",
  })
  newIndividuals: number | null;

  @Field(() => Boolean, { description: "Whether keys were sent; they are kept as hashes and never shown." })
  hasKeys: boolean;

  @Field(() => [YouthAgeCountType], { description: "Ages." })
  ageBands: YouthAgeCountType[];

  @Field(() => [String], { description: "Themes, in capitals." })
  themes: readonly string[];

  @Field(() => String, { nullable: true, description: "A short note without names." })
  note: string | null;

  @Field(() => DateTime, { description: "When it was recorded." })
  recordedAt: Date;

  @Field(() => Boolean, { description: "Whether it belongs to the demonstration." })
  isDemonstration: boolean;

  @Field(() => Int, { description: "To be sent back with a correction." })
  version: number;
}

@ObjectType("YouthPlace", { description: "Where a provider holds sessions." })
export class YouthPlaceType {
  @Field(() => ID, { description: "Slug of the provider." })
  provider: string;

  @Field(() => String, { description: "What the provider calls it." })
  name: string;

  @Field(() => ID, { description: "Code of its ward." })
  wardCode: string;

  @Field(() => Boolean, { description: "Whether somebody gave its point." })
  hasPoint: boolean;

  @Field(() => PositionType, { nullable: true, description: "Its point, for officers alone." })
  position: PositionType | null;
}

@ObjectType("YouthSessionPage", { description: "Sessions, the latest first." })
export class YouthSessionPageType {
  @Field(() => [YouthSessionType], { description: "Up to a hundred." })
  sessions: YouthSessionType[];

  @Field(() => Int, { description: "How many there are in all." })
  count: number;

  @Field(() => ID, { nullable: true, description: "Asks for the next page; null on the last." })
  nextAfter: string | null;

  @Field(() => [YouthPlaceType], { description: "Places, those with the most sessions first." })
  places: YouthPlaceType[];
}

@ObjectType("YouthSessionSaved", { description: "What became of a session that was sent." })
export class YouthSessionSavedType {
  @Field(() => YouthRecordedEnum, { description: "In a word." })
  status: string;

  @Field(() => YouthSessionType, { description: "As it is held now." })
  session: YouthSessionType;
}

@InputType({ description: "Young people of an age band." })
export class YouthAgeCountInput {
  @Field(() => String, { description: "The band, in capitals." })
  band: string;

  @Field(() => Int, { description: "How many." })
  count: number;
}

@InputType({ description: "A session to record or to correct." })
export class SaveYouthSessionInput {
  @Field(() => ID, { description: "The area." })
  areaCode: string;

  @Field(() => ID, { nullable: true, description: "Of the session that is corrected; left out for a new one." })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: "Its version as it was loaded." })
  version?: number | null;

  @Field(() => ID, { nullable: true, description: "Slug of the provider; the own organisation when left out." })
  provider?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Your own name of the session; the same sent again replaces it.",
  })
  reference?: string | null;

  @Field(() => String, { description: "The day on which it began, YYYY-MM-DD." })
  date: string;

  @Field(() => String, { description: "When it began, HH:MM." })
  startTime: string;

  @Field(() => String, { description: "When it ended, HH:MM." })
  endTime: string;

  @Field(() => String, { description: "Kind of provision, in capitals." })
  kind: string;

  @Field(() => ID, { nullable: true, description: "Code of the ward; needed without a point." })
  wardCode?: string | null;

  @Field(() => String, { description: "Where in it." })
  place: string;

  @Field(() => Float, { nullable: true, description: "Degrees east." })
  longitude?: number | null;

  @Field(() => Float, { nullable: true, description: "Degrees north." })
  latitude?: number | null;

  @Field(() => Float, { description: "Hours of all workers together." })
  staffHours: number;

  @Field(() => Int, { description: "Meetings of a worker with a young person." })
  contacts: number;

  @Field(() => Int, { description: "Young people at the session." })
  attendances: number;

  @Field(() => Int, { nullable: true, description: "Different young people; left out where keys are sent." })
  individuals?: number | null;

  @Field(() => [String], { nullable: true, description: "Your own codes for them. They are hashed and not kept." })
  keys?: string[] | null;

  @Field(() => Int, { nullable: true, description: "Of them, those met for the first time in the plan year." })
  newIndividuals?: number | null;

  @Field(() => [YouthAgeCountInput], { nullable: true, description: "Ages." })
  ageBands?: YouthAgeCountInput[] | null;

  @Field(() => [String], { nullable: true, description: "Themes, in capitals." })
  themes?: string[] | null;

  @Field(() => String, { nullable: true, description: "Up to 280 characters, without names." })
  note?: string | null;
}
