import type { Polygon } from "geojson";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { FigureType } from "../graphql/figure.types.js";
import { DateTime, Json } from "../graphql/scalars.js";
import { PositionType, WardType } from "../wards/index.js";
import { PatrolShiftType } from "./patrol-shift.types.js";

export const PatrolPowerEnum = { PSPO: "PSPO", DISPERSAL: "DISPERSAL", OTHER: "OTHER" } as const;
registerEnumType(PatrolPowerEnum, {
  name: "PatrolPowerKind",
  description: "A power that officers may use at a place.",
  valuesConfig: {
    PSPO: { description: "A public spaces protection order." },
    DISPERSAL: { description: "An authorisation to disperse." },
    OTHER: { description: "Another." },
  },
});

@ObjectType("PatrolPlace", { description: "A hexagon of a patrol plan." })
export class PatrolPlaceType {
  @Field(() => ID, { description: "Its H3 cell at resolution 10." })
  cell: string;

  @Field(() => Int, { description: "1 for the one with most expected within reach." })
  rank: number;

  @Field(() => String, { description: "Its most frequent street location and the nearest town or village." })
  name: string;

  @Field(() => PositionType, { description: "Where to stand." })
  position: PositionType;

  @Field(() => Json, { description: "Its outline as a GeoJSON Polygon." })
  outline: Polygon;

  @Field(() => WardType, { nullable: true, description: "The ward that it lies in." })
  ward: WardType | null;

  @Field(() => FigureType, { description: "What is expected within reach in a year." })
  yearly: FigureType;

  @Field(() => Boolean, { description: "Whether its planner asked for it." })
  isPinned: boolean;

  @Field(() => Int, { description: "Visits of the plan." })
  visits: number;

  @Field(() => Int, { description: "Minutes of those visits." })
  minutes: number;

  @Field(() => String, { description: "How much it gets, against what does best." })
  doseWords: string;
}

@ObjectType("PatrolLeftOut", { description: "A place that was thought of and is not visited." })
export class PatrolLeftOutType {
  @Field(() => ID, { description: "Its H3 cell." })
  cell: string;

  @Field(() => String, { description: "Its name." })
  name: string;

  @Field(() => String, { description: "Why not." })
  because: string;
}

@ObjectType("PatrolPower", { description: "A power that officers may use." })
export class PatrolPowerType {
  @Field(() => PatrolPowerEnum, { description: "Which." })
  kind: string;

  @Field(() => String, { description: "Where and how, in words." })
  words: string;
}

@ObjectType("PatrolContact", { description: "Whom to reach, by role and never by name." })
export class PatrolContactType {
  @Field(() => String, { description: "The role." })
  role: string;

  @Field(() => String, { description: "How to reach it." })
  reach: string;
}

@ObjectType("PatrolPlan", { description: "Where to be seen, when, and in which order." })
export class PatrolPlanType {
  @Field(() => ID, { description: "Its id." })
  id: string;

  @Field(() => String, { description: "Its title." })
  title: string;

  @Field(() => ID, { nullable: true, description: "The operation that it is a part of." })
  operationId: string | null;

  @Field(() => String, { description: "What it comes to, in a sentence." })
  headline: string;

  @Field(() => String, { description: "Its first day, YYYY-MM-DD." })
  firstDay: string;

  @Field(() => String, { description: "Its last day." })
  lastDay: string;

  @Field(() => String, { description: "Its days in words." })
  daysWords: string;

  @Field(() => Int, { description: "Grows with every change; send it along with yours." })
  version: number;

  @Field(() => DateTime, { description: "When it was last changed." })
  changedAt: Date;

  @Field(() => Boolean, { description: "Whether it was made to show how it works." })
  isDemonstration: boolean;

  @Field(() => FigureType, { description: "Share of what is expected within reach of a visited place." })
  share: FigureType;

  @Field(() => String, { description: "What was counted to plan by." })
  needWords: string;

  @Field(() => String, { description: "What is known of the hours." })
  hoursWords: string;

  @Field(() => String, { description: "How surely the choice of places is the best." })
  choiceWords: string;

  @Field(() => String, { description: "How ways were found." })
  routing: string;

  @Field(() => Int, { description: "With it the same order of rounds is drawn again." })
  seed: number;

  @Field(() => Int, { description: "Visits." })
  visits: number;

  @Field(() => Int, { description: "Minutes at places." })
  patrolMinutes: number;

  @Field(() => Int, { description: "The same, once for each officer." })
  officerMinutes: number;

  @Field(() => [PatrolPlaceType], { description: "Places that are visited, the one with most need first." })
  places: readonly PatrolPlaceType[];

  @Field(() => [PatrolShiftType], { description: "Shifts in order." })
  shifts: readonly PatrolShiftType[];

  @Field(() => [PatrolLeftOutType], { description: "What is not visited, and why." })
  leftOut: readonly PatrolLeftOutType[];

  @Field(() => [PatrolPowerType], { description: "Powers that apply." })
  powers: readonly PatrolPowerType[];

  @Field(() => [PatrolContactType], { description: "Whom to reach." })
  contacts: readonly PatrolContactType[];

  @Field(() => [String], { description: "What the plan cannot say." })
  cautions: readonly string[];
}

@ObjectType("PatrolPlanSummary", { description: "A patrol plan in a list." })
export class PatrolPlanSummaryType {
  @Field(() => ID, { description: "The plan's id." })
  planId: string;

  @Field(() => String, { description: "Its title." })
  title: string;

  @Field(() => ID, { nullable: true, description: "The operation that it is a part of." })
  operationId: string | null;

  @Field(() => String, { description: "Its first day, YYYY-MM-DD." })
  firstDay: string;

  @Field(() => String, { description: "Its last day." })
  lastDay: string;

  @Field(() => String, { description: "Its days in words." })
  daysWords: string;

  @Field(() => Int, { description: "Places that are visited." })
  places: number;

  @Field(() => Int, { description: "Shifts." })
  shifts: number;

  @Field(() => Int, { description: "Visits." })
  visits: number;

  @Field(() => FigureType, { description: "Share of what is expected within reach of a visited place." })
  share: FigureType;

  @Field(() => Boolean, { description: "Whether it was made to show how it works." })
  isDemonstration: boolean;
}
