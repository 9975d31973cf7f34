import type { MultiPolygon } from "geojson";
import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { FigureType, PeriodType } from "../graphql/figure.types.js";
import { Json, MonthScalar } from "../graphql/scalars.js";

@ObjectType("Position", { description: "A point in WGS84." })
export class PositionType {
  @Field(() => Float, { description: "Degrees east." })
  longitude: number;

  @Field(() => Float, { description: "Degrees north." })
  latitude: number;
}

@ObjectType("MonthRange", { description: "The first and the last month of which records are held." })
export class MonthRangeType {
  @Field(() => MonthScalar, { description: "The first month." })
  firstMonth: string;

  @Field(() => MonthScalar, { description: "The last month, included." })
  lastMonth: string;
}

@ObjectType("Ward", { description: "An electoral ward, within the boundaries now in force." })
export class WardType {
  @Field(() => ID, { description: "Stable identity." })
  id: string;

  @Field(() => ID, { description: "The code of the Office for National Statistics, for example E05015045." })
  code: string;

  @Field(() => String, { description: "Its name." })
  name: string;

  @Field(() => String, { description: "Its name as an address writes it." })
  slug: string;

  @Field(() => Int, { description: "Councillors it elects." })
  councillors: number;

  @Field(() => FigureType, { description: "Area of its outline." })
  hectares: FigureType;

  @Field(() => FigureType, { description: "People who live in it: an estimate." })
  residents: FigureType;

  @Field(() => [String], { description: "Parishes that lie in it, whole or in part." })
  parishes: string[];

  @Field(() => PositionType, { description: "A point inside it for its label." })
  label: PositionType;

  @Field(() => Json, { description: "Its outline as a GeoJSON MultiPolygon." })
  outline: MultiPolygon;
}

@ObjectType("WardGroup", { description: "Wards that people know by one name, such as a town." })
export class WardGroupType {
  @Field(() => ID, { description: "Stable identity." })
  id: string;

  @Field(() => ID, { description: "How questions name it, for example tonbridge." })
  slug: string;

  @Field(() => String, { description: "Its name." })
  name: string;

  @Field(() => String, { description: "What it is, for example town." })
  kind: string;
}

@ObjectType("Place", { description: "A town or village, for labels and search; its point is approximate." })
export class PlaceType {
  @Field(() => ID, { description: "Stable identity." })
  id: string;

  @Field(() => String, { description: "Its name." })
  name: string;

  @Field(() => String, { description: "Town, large village or village." })
  kind: string;

  @Field(() => PositionType, { description: "A point near its middle." })
  position: PositionType;

  @Field(() => ID, { description: "Code of the ward in which it lies." })
  wardCode: string;
}

@ObjectType("Area", { description: "An area that a partnership serves, such as a local authority." })
export class AreaType {
  @Field(() => ID, { description: "Stable identity." })
  id: string;

  @Field(() => ID, { description: "The code of the Office for National Statistics, for example E07000115." })
  code: string;

  @Field(() => String, { description: "Its name." })
  name: string;

  @Field(() => String, { description: "The partnership that serves it." })
  partnership: string;

  @Field(() => [String], { description: "Forces whose files it is counted from." })
  forces: string[];

  @Field(() => [Float], { description: "West, south, east and north in degrees." })
  bounds: number[];

  @Field(() => FigureType, { description: "People who live in it: an estimate." })
  residents: FigureType;

  @Field(() => [String], { description: "Sentences that must stand wherever its outlines or residents are shown." })
  attribution: string[];

  @Field(() => MonthRangeType, { nullable: true, description: "Months that can be counted; null when there are none." })
  supplied: MonthRangeType | null;

  @Field(() => PeriodType, { description: "The period asked about when none is named: the latest twelve months." })
  defaultPeriod: PeriodType;
}
