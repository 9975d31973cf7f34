import { Field, Float, ID, InputType, ObjectType } from "type-graphql";
import { FigureType, PeriodType } from "../graphql/figure.types.js";
import { DateTime } from "../graphql/scalars.js";
import { WardType } from "../wards/index.js";

@ObjectType("KnownArtefact", { description: "A map point that an officer has marked as a default location." })
export class KnownArtefactType {
  @Field(() => ID, { description: "Stable identity." })
  id: string;

  @Field(() => String, { description: "Its name in the files." })
  location: string;

  @Field(() => Float, { description: "Degrees east." })
  longitude: number;

  @Field(() => Float, { description: "Degrees north." })
  latitude: number;

  @Field(() => String, { description: "Why records pile up there." })
  reason: string;

  @Field(() => DateTime, { description: "When it was marked." })
  markedAt: string;
}

@ObjectType("BusyPoint", { description: "A map point and how many records are put there." })
export class BusyPointType {
  @Field(() => String, { description: "Its name in the files." })
  location: string;

  @Field(() => Float, { description: "Degrees east." })
  longitude: number;

  @Field(() => Float, { description: "Degrees north." })
  latitude: number;

  @Field(() => WardType, { description: "The ward it lies in." })
  ward: WardType;

  @Field(() => FigureType, { description: "Incidents of the choice at this point." })
  count: FigureType;

  @Field(() => FigureType, { description: "Their share of all incidents of the choice." })
  share: FigureType;

  @Field(() => String, { nullable: true, description: "The kind, where the name is that of a known default location." })
  kind: string | null;

  @Field(() => String, { nullable: true, description: "Why records pile up at that kind of place." })
  kindReason: string | null;

  @Field(() => KnownArtefactType, { nullable: true, description: "The mark that stands; null when there is none." })
  artefact: KnownArtefactType | null;
}

@ObjectType("BusyPoints", { description: "The map points with the most incidents of a choice." })
export class BusyPointsType {
  @Field(() => String, { description: "What is counted and where, in words." })
  title: string;

  @Field(() => PeriodType, { description: "The period." })
  period: PeriodType;

  @Field(() => [BusyPointType], { description: "The busiest first." })
  points: BusyPointType[];

  @Field(() => [String], { description: "Sentences that must stand beside the answer." })
  attribution: string[];
}

@InputType("MarkArtefactInput", { description: "A map point to be marked as a default location." })
export class MarkArtefactInput {
  @Field(() => ID, { description: "Code of the area." })
  areaCode: string;

  @Field(() => Float, { description: "Degrees east, as busyPoints gives them." })
  longitude: number;

  @Field(() => Float, { description: "Degrees north, as busyPoints gives them." })
  latitude: number;

  @Field(() => String, { description: "Why records pile up there, in a sentence." })
  reason: string;
}
