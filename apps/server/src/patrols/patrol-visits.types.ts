import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { FigureType, PeriodType } from "../graphql/figure.types.js";
import { DateTime } from "../graphql/scalars.js";
import { PeriodInput } from "../incidents/index.js";
import { TravelModeEnum } from "./patrol-shift.types.js";
import { SEEN_THINGS, VISIT_RESULTS } from "./visit.js";

function enumOf(values: readonly string[]): Record<string, string> {
  return Object.fromEntries(values.map((value) => [value, value]));
}

export const SeenThingEnum = enumOf(SEEN_THINGS);
registerEnumType(SeenThingEnum, { name: "PatrolSeen", description: "What officers saw at a place, in kinds." });

export const VisitResultEnum = enumOf(VISIT_RESULTS);
registerEnumType(VisitResultEnum, { name: "PatrolResult", description: "What came of a visit." });

@InputType("PatrolResultInput", { description: "What came of a visit, and how often." })
export class PatrolResultInput {
  @Field(() => VisitResultEnum, { description: "What." })
  kind: string;

  @Field(() => Int, { description: "How many, from 1." })
  count: number;
}

@InputType("PatrolVisitInput", { description: "A visit as it was noted." })
export class PatrolVisitInput {
  @Field(() => ID, { description: "A UUID made where it was noted: sent twice, it is taken once." })
  id: string;

  @Field(() => ID, { nullable: true, description: "The plan it follows." })
  planId?: string | null;

  @Field(() => ID, { nullable: true, description: "The shift of that plan." })
  shiftId?: string | null;

  @Field(() => ID, { nullable: true, description: "H3 cell at resolution 10." })
  cell?: string | null;

  @Field(() => Float, { nullable: true, description: "In place of the cell; only the cell is kept." })
  longitude?: number | null;

  @Field(() => Float, { nullable: true, description: "In place of the cell; only the cell is kept." })
  latitude?: number | null;

  @Field(() => DateTime, { description: "When it began." })
  arrivedAt: Date;

  @Field(() => DateTime, { description: "When it ended." })
  leftAt: Date;

  @Field(() => Int, { description: "Officers who were there." })
  officers: number;

  @Field(() => TravelModeEnum, { description: "How they came." })
  mode: string;

  @Field(() => [SeenThingEnum], { nullable: true, description: "What was seen." })
  seen?: string[] | null;

  @Field(() => [PatrolResultInput], { nullable: true, description: "What came of it." })
  results?: PatrolResultInput[] | null;

  @Field(() => String, { nullable: true, description: "Of places and things, never of people." })
  note?: string | null;
}

@ObjectType("PatrolVisitRefused", { description: "A visit that could not be taken." })
export class PatrolVisitRefusedType {
  @Field(() => ID, { description: "Its id as it was sent." })
  visitId: string;

  @Field(() => String, { description: "What to put right." })
  because: string;
}

@ObjectType("PatrolVisitsRecorded", { description: "What became of each visit that was sent." })
export class PatrolVisitsRecordedType {
  @Field(() => [ID], { description: "Taken now." })
  taken: readonly string[];

  @Field(() => [ID], { description: "Held already." })
  known: readonly string[];

  @Field(() => [PatrolVisitRefusedType], { description: "Not taken, and why." })
  refused: readonly PatrolVisitRefusedType[];
}

@InputType("PatrolDeliveredInput", { description: "Which visits are held against which plans." })
export class PatrolDeliveredInput {
  @Field(() => ID, { description: "Code of the area." })
  areaCode: string;

  @Field(() => PeriodInput, { nullable: true, description: "Whole months; the last three with a visit when left out." })
  period?: PeriodInput | null;

  @Field(() => ID, { nullable: true, description: "One plan, and visits at its places alone; for officers." })
  planId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "All plans of one operation, and visits at their places; for officers.",
  })
  operationId?: string | null;
}

@ObjectType("PatrolDeliveredRow", {
  description: "What was delivered of what was planned, of one place, shift, ward or parish.",
})
export class PatrolDeliveredRowType {
  @Field(() => ID, { description: "Cell, shift, ward code, or the name in questions of a parish or another outline." })
  key: string;

  @Field(() => String, { description: "Its name." })
  name: string;

  @Field(() => FigureType, { description: "Visits that were planned." })
  plannedVisits: FigureType;

  @Field(() => FigureType, { description: "Visits that were made." })
  visits: FigureType;

  @Field(() => FigureType, { description: "Minutes during which somebody was there." })
  patrolMinutes: FigureType;

  @Field(() => FigureType, { description: "The same, once for each officer." })
  officerMinutes: FigureType;

  @Field(() => FigureType, { description: "Share of visits of 10 to 20 minutes." })
  doseShare: FigureType;

  @Field(() => FigureType, { description: "Share of visits in a shift planned there." })
  hoursShare: FigureType;

  @Field(() => DateTime, { nullable: true, description: "When the last visit ended." })
  lastVisitAt: Date | null;
}

@ObjectType("PatrolDelivered", { description: "Visits made against visits planned." })
export class PatrolDeliveredType {
  @Field(() => ID, { description: "The same for the same question." })
  id: string;

  @Field(() => String, { description: "What was delivered, in a sentence." })
  headline: string;

  @Field(() => PeriodType, { description: "The months." })
  period: PeriodType;

  @Field(() => Boolean, { description: "Whether small numbers are withheld and places and minutes not told." })
  isProtected: boolean;

  @Field(() => Boolean, { description: "Whether demonstration data are counted." })
  isDemonstration: boolean;

  @Field(() => PatrolDeliveredRowType, { description: "All together." })
  total: PatrolDeliveredRowType;

  @Field(() => [PatrolDeliveredRowType], { description: "By place; for officers." })
  byPlace: readonly PatrolDeliveredRowType[];

  @Field(() => [PatrolDeliveredRowType], { description: "By shift; for officers." })
  byShift: readonly PatrolDeliveredRowType[];

  @Field(() => [PatrolDeliveredRowType], {
    description: "Each month, those that nobody supplied as such; empty where one plan or operation is asked about.",
  })
  byMonth: readonly PatrolDeliveredRowType[];

  @Field(() => [PatrolDeliveredRowType], { description: "By ward." })
  byWard: readonly PatrolDeliveredRowType[];

  @Field(() => [PatrolDeliveredRowType], {
    description: "By parish, where outlines of parishes were added; for officers.",
  })
  byParish: readonly PatrolDeliveredRowType[];

  @Field(() => [PatrolDeliveredRowType], {
    description: "By each outline of the partnership's own, which may overlap; for officers.",
  })
  byOutline: readonly PatrolDeliveredRowType[];

  @Field(() => [String], { description: "What these numbers cannot say." })
  cautions: readonly string[];
}
