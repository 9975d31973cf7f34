import type { Polygon } from "geojson";
import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { Json } from "../graphql/scalars.js";
import { PositionType } from "../wards/index.js";
import { PatrolContactType, PatrolPowerType } from "./patrol-plan.types.js";
import { NamedPositionType, TravelModeEnum } from "./patrol-shift.types.js";

@ObjectType("BriefingStop", { description: "A place of a crew's shift, numbered as on its map." })
export class BriefingStopType {
  @Field(() => Int, { description: "From 1 in the order of first arrivals." })
  number: number;

  @Field(() => ID, { description: "The place's H3 cell." })
  cell: string;

  @Field(() => String, { description: "Its name." })
  name: string;

  @Field(() => PositionType, { description: "Where to stand." })
  position: PositionType;

  @Field(() => Json, { description: "Its outline as a GeoJSON Polygon." })
  outline: Polygon;

  @Field(() => [String], { description: "When to arrive, for example 18:05; one for each visit." })
  times: readonly string[];

  @Field(() => Int, { description: "Minutes of a visit." })
  visitMinutes: number;

  @Field(() => [String], { description: "Three facts." })
  whyHere: readonly string[];

  @Field(() => String, { description: "What to do there." })
  toDo: string;
}

@ObjectType("StreetLine", { description: "A stretch of street." })
export class StreetLineType {
  @Field(() => String, { description: "main, street or path." })
  kind: string;

  @Field(() => Json, { description: "Its positions, longitude before latitude." })
  line: readonly (readonly number[])[];
}

@ObjectType("CrewBriefing", { description: "What one crew of a shift takes along: one page." })
export class CrewBriefingType {
  @Field(() => Int, { description: "The crew, from 1." })
  crew: number;

  @Field(() => [BriefingStopType], { description: "Its places." })
  stops: readonly BriefingStopType[];

  @Field(() => [Int], { description: "Numbers of the stops in the order of the visits." })
  way: readonly number[];

  @Field(() => Int, { description: "Minutes at places." })
  patrolMinutes: number;

  @Field(() => Float, { description: "Kilometres between them." })
  travelKilometres: number;

  @Field(() => [NamedPositionType], { description: "Names of streets near its places, the nearest first." })
  streets: readonly NamedPositionType[];

  @Field(() => [StreetLineType], { description: "Streets to draw, where a map of streets is installed." })
  streetLines: readonly StreetLineType[];
}

@ObjectType("PatrolBriefing", { description: "A shift's briefing, a page for each crew." })
export class PatrolBriefingType {
  @Field(() => ID, { description: "The same while the plan is." })
  id: string;

  @Field(() => String, { description: "The plan's title." })
  title: string;

  @Field(() => String, { description: "The day in words." })
  dayWords: string;

  @Field(() => String, { description: "The hours in words." })
  hoursWords: string;

  @Field(() => String, { description: "Why these hours." })
  whenWords: string;

  @Field(() => Int, { description: "Officers of the shift." })
  officers: number;

  @Field(() => Int, { description: "Officers of a crew." })
  crewSize: number;

  @Field(() => TravelModeEnum, { description: "How they go." })
  mode: string;

  @Field(() => NamedPositionType, { nullable: true, description: "Where the shift begins and ends." })
  base: NamedPositionType | null;

  @Field(() => [CrewBriefingType], { description: "The crews that have a stop." })
  crews: readonly CrewBriefingType[];

  @Field(() => [String], { description: "What to record." })
  toRecord: readonly string[];

  @Field(() => [PatrolPowerType], { description: "Powers that apply." })
  powers: readonly PatrolPowerType[];

  @Field(() => [PatrolContactType], { description: "Whom to reach." })
  contacts: readonly PatrolContactType[];

  @Field(() => Boolean, { description: "Whether it rests on demonstration data." })
  isDemonstration: boolean;

  @Field(() => [String], { description: "Sentences that must stand beside it." })
  attribution: readonly string[];
}
