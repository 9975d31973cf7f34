import { Field, Float, ID, InputType, Int, registerEnumType } from "type-graphql";
import { HotspotInput } from "../hotspots/index.js";
import type { PatrolPower } from "./plan.js";
import { PatrolPowerEnum } from "./patrol-plan.types.js";
import { TravelModeEnum } from "./patrol-shift.types.js";

@InputType("NamedPositionInput", { description: "A point with a name." })
export class NamedPositionInput {
  @Field(() => String, { description: "Its name." })
  name: string;

  @Field(() => Float, { description: "Degrees east." })
  longitude: number;

  @Field(() => Float, { description: "Degrees north." })
  latitude: number;
}

@InputType("PatrolShiftInput", { description: "Somebody's hours on one day." })
export class PatrolShiftInput {
  @Field(() => String, { description: "The day on which it begins, YYYY-MM-DD." })
  day: string;

  @Field(() => String, { description: "When it begins, by London's clocks, for example 18:00." })
  start: string;

  @Field(() => String, { description: "When it ends; a time before the start is of the next day." })
  end: string;

  @Field(() => Int, { description: "Officers." })
  officers: number;

  @Field(() => Int, { nullable: true, description: "Officers that go together; 2 when left out." })
  crew?: number | null;

  @Field(() => TravelModeEnum, { description: "How they go." })
  mode: string;

  @Field(() => NamedPositionInput, { nullable: true, description: "Where it begins and ends." })
  base?: NamedPositionInput | null;
}

@InputType("PatrolHotspotInput", { description: "A hotspot that was chosen by hand." })
export class PatrolHotspotInput {
  @Field(() => [ID], { description: "Its H3 cells at resolution 9 or 10; its best cell is visited." })
  cells: string[];
}

@InputType("PatrolPowerInput", { description: "A power that officers may use." })
export class PatrolPowerInput {
  @Field(() => PatrolPowerEnum, { description: "Which." })
  kind: PatrolPower["kind"];

  @Field(() => String, { description: "Where and how, in words." })
  words: string;
}

@InputType("PatrolContactInput", { description: "Whom to reach, by role and never by name." })
export class PatrolContactInput {
  @Field(() => String, { description: "The role." })
  role: string;

  @Field(() => String, { description: "How to reach it." })
  reach: string;
}

@InputType("PlanPatrolsInput", { description: "What to plan." })
export class PlanPatrolsInput {
  @Field(() => HotspotInput, { description: "What is counted to plan by; its resolution is not used." })
  need: HotspotInput;

  @Field(() => String, { description: "The plan's title." })
  title: string;

  @Field(() => ID, { nullable: true, description: "The operation that it is a part of." })
  operationId?: string | null;

  @Field(() => [PatrolShiftInput], { description: "1 to 42 shifts." })
  shifts: PatrolShiftInput[];

  @Field(() => [PatrolHotspotInput], { nullable: true, description: "Hotspots to visit in any case." })
  chosen?: PatrolHotspotInput[] | null;

  @Field(() => Boolean, { nullable: true, description: "Whether to visit those alone." })
  onlyChosen?: boolean | null;

  @Field(() => [ID], { nullable: true, description: "H3 cells at resolution 9 or 10 not to visit." })
  excluded?: string[] | null;

  @Field(() => Int, { nullable: true, description: "Places, up to 60; as many as the means reach when left out." })
  places?: number | null;

  @Field(() => Int, { nullable: true, description: "Minutes of a visit; 15 when left out." })
  visitMinutes?: number | null;

  @Field(() => Int, { nullable: true, description: "Minutes after which it is repeated; 120 when left out." })
  repeatMinutes?: number | null;

  @Field(() => Int, { nullable: true, description: "How far a visit is felt; 150 metres when left out." })
  coverMetres?: number | null;

  @Field(() => Int, { nullable: true, description: "How far apart places lie at least; 200 metres when left out." })
  spacingMetres?: number | null;

  @Field(() => Int, { nullable: true, description: "Draws the same order of rounds again; by chance when left out." })
  seed?: number | null;

  @Field(() => [PatrolPowerInput], { nullable: true, description: "Powers that apply." })
  powers?: PatrolPowerInput[] | null;

  @Field(() => [PatrolContactInput], { nullable: true, description: "Whom to reach." })
  contacts?: PatrolContactInput[] | null;
}

export const PlanChangeEnum = {
  MOVE: "MOVE",
  LOCK: "LOCK",
  UNLOCK: "UNLOCK",
  DROP: "DROP",
  DROP_PLACE: "DROP_PLACE",
} as const;
registerEnumType(PlanChangeEnum, {
  name: "PatrolPlanChangeKind",
  description: "A change of a plan by hand.",
  valuesConfig: {
    MOVE: { description: "A stop goes to another shift, crew or position." },
    LOCK: { description: "A stop keeps its crew and time." },
    UNLOCK: { description: "It no longer does." },
    DROP: { description: "A stop is taken away." },
    DROP_PLACE: { description: "Every stop at a place is taken away." },
  },
});

@InputType("PatrolPlanChangeInput", { description: "A change by hand; what its kind does not need is left out." })
export class PatrolPlanChangeInput {
  @Field(() => PlanChangeEnum, { description: "What is done." })
  kind: keyof typeof PlanChangeEnum;

  @Field(() => ID, { nullable: true, description: "The stop, of every kind but DROP_PLACE." })
  stopId?: string | null;

  @Field(() => ID, { nullable: true, description: "The place's H3 cell, of DROP_PLACE." })
  cell?: string | null;

  @Field(() => ID, { nullable: true, description: "The shift to move to." })
  shiftId?: string | null;

  @Field(() => Int, { nullable: true, description: "The crew to move to, from 0." })
  crew?: number | null;

  @Field(() => Int, { nullable: true, description: "The position among that crew's stops, from 0." })
  position?: number | null;
}

@InputType("ChangePatrolPlanInput", { description: "Changes of a plan by hand." })
export class ChangePatrolPlanInput {
  @Field(() => ID, { description: "The plan." })
  id: string;

  @Field(() => Int, { description: "The version that was seen; CONFLICT where somebody changed it since." })
  version: number;

  @Field(() => String, { nullable: true, description: "Another title." })
  title?: string | null;

  @Field(() => ID, { nullable: true, description: "Another operation; null for none. Left out, it stays." })
  operationId?: string | null;

  @Field(() => [PatrolPlanChangeInput], { nullable: true, description: "Up to 20 changes, in order." })
  changes?: PatrolPlanChangeInput[] | null;
}
