import { Field, Float, ID, ObjectType } from "type-graphql";
import { IncidentSeriesType } from "../incidents/index.js";
import { WardType } from "../wards/index.js";
import { PlaceKindEnum } from "./places.types.js";

@ObjectType("ComparedPlace", { description: "One of the places that are compared." })
export class ComparedPlaceType {
  @Field(() => ID, { description: "How questions name it." })
  placeId: string;

  @Field(() => PlaceKindEnum, { nullable: true, description: "What it is; null for the whole area." })
  kind: string | null;

  @Field(() => String, { description: "Its name." })
  name: string;

  @Field(() => String, { description: "Its name as an address writes it." })
  slug: string;

  @Field(() => IncidentSeriesType, { description: "Count, rate, change and trend." })
  series: IncidentSeriesType;

  @Field(() => [Float], { nullable: "items", description: "Incidents of each month per 1,000 residents." })
  monthlyRates: readonly (number | null)[];
}

@ObjectType("SimilarWard", { description: "A ward to compare with, and why." })
export class SimilarWardType {
  @Field(() => WardType, { description: "The ward." })
  ward: WardType;

  @Field(() => String, { description: "In what it is alike, with the numbers of both." })
  reason: string;
}

@ObjectType("PlacesCompared", { description: "Places side by side, with the whole area." })
export class PlacesComparedType {
  @Field(() => ID, { description: "Stable for equal questions at one data version." })
  id: string;

  @Field(() => [ComparedPlaceType], { description: "In the order in which they were named." })
  places: readonly ComparedPlaceType[];

  @Field(() => ComparedPlaceType, { description: "The whole area." })
  area: ComparedPlaceType;

  @Field(() => [SimilarWardType], { description: "Wards like those chosen, the most alike first." })
  similar: readonly SimilarWardType[];
}
