import { Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";

export const TravelModeEnum = { FOOT: "FOOT", CAR: "CAR" } as const;
registerEnumType(TravelModeEnum, {
  name: "TravelMode",
  description: "How officers go from place to place.",
  valuesConfig: { FOOT: { description: "On foot." }, CAR: { description: "By car." } },
});

@ObjectType("NamedPosition", { description: "A point with a name." })
export class NamedPositionType {
  @Field(() => String, { description: "Its name." })
  name: string;

  @Field(() => Float, { description: "Degrees east." })
  longitude: number;

  @Field(() => Float, { description: "Degrees north." })
  latitude: number;
}

@ObjectType("PatrolStop", { description: "A crew at a place." })
export class PatrolStopType {
  @Field(() => ID, { description: "The same after every change of the plan." })
  stopId: string;

  @Field(() => ID, { description: "The place's H3 cell." })
  cell: string;

  @Field(() => Int, { description: "The crew, from 0." })
  crew: number;

  @Field(() => String, { description: "When it comes, for example 18:05." })
  arrive: string;

  @Field(() => String, { description: "When it leaves." })
  leave: string;

  @Field(() => Float, { description: "Minutes of the way there." })
  travelMinutes: number;

  @Field(() => Float, { description: "Metres of the way there." })
  travelMetres: number;

  @Field(() => Boolean, { description: "Whether it keeps its crew and time." })
  isLocked: boolean;

  @Field(() => Int, { description: "How late the crew comes to a locked stop." })
  lateMinutes: number;
}

@ObjectType("PatrolShift", { description: "Somebody's hours on one day." })
export class PatrolShiftType {
  @Field(() => ID, { description: "Within its plan, for example s1." })
  shiftId: string;

  @Field(() => String, { description: "The day on which it begins, YYYY-MM-DD." })
  day: string;

  @Field(() => String, { description: "The day in words." })
  dayWords: string;

  @Field(() => String, { description: "When it begins, for example 18:00." })
  start: string;

  @Field(() => String, { description: "When it ends." })
  end: string;

  @Field(() => Int, { description: "Officers." })
  officers: number;

  @Field(() => Int, { description: "Crews they go in." })
  crews: number;

  @Field(() => TravelModeEnum, { description: "How they go." })
  mode: string;

  @Field(() => NamedPositionType, { nullable: true, description: "Where it begins and ends." })
  base: NamedPositionType | null;

  @Field(() => Int, { description: "Visits." })
  visits: number;

  @Field(() => Int, { description: "Minutes at places." })
  patrolMinutes: number;

  @Field(() => Int, { description: "The same, once for each officer." })
  officerMinutes: number;

  @Field(() => Float, { description: "Kilometres between places." })
  travelKilometres: number;

  @Field(() => [String], { description: "What does not fit, in sentences." })
  warnings: readonly string[];

  @Field(() => [PatrolStopType], { description: "Crew by crew, in order." })
  stops: readonly PatrolStopType[];
}
