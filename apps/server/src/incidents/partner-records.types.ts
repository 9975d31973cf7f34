import { Field, Float, ID, InputType, Int, ObjectType } from "type-graphql";
import { FigureType, PeriodType } from "../graphql/figure.types.js";
import { MonthScalar, Numbers } from "../graphql/scalars.js";
import { WardType } from "../wards/index.js";
import { ImportRecordType } from "./coverage.types.js";
import { PeriodInput } from "./incidents.types.js";

@ObjectType("PartnerKind", { description: "A kind of partner record." })
export class PartnerKindType {
  @Field(() => ID, { description: "How questions name it, for example FLY_TIP." })
  id: string;

  @Field(() => String, { description: "Its name, for example Fly-tip." })
  name: string;

  @Field(() => Boolean, { description: "Whether it is about young people together in public." })
  youthRelated: boolean;
}

@ObjectType("PartnerSupply", { description: "One organisation's records of one kind of file." })
export class PartnerSupplyType {
  @Field(() => ID, { description: "How questions name it, for example council-asb:tmbc." })
  id: string;

  @Field(() => String, { description: "What the kind of file is called." })
  sourceName: string;

  @Field(() => String, { description: "What one of its records is called, in the plural." })
  noun: string;

  @Field(() => String, { description: "Who supplied them." })
  supplier: string;

  @Field(() => String, { description: "The organisation whose records they are." })
  organisation: string;

  @Field(() => Boolean, { description: "Whether they are demonstration data." })
  demonstration: boolean;

  @Field(() => [MonthScalar], { description: "Months that were supplied; any other is a gap and not a zero." })
  months: string[];

  @Field(() => [PartnerKindType], { description: "The kinds of record it tells apart." })
  kinds: PartnerKindType[];

  @Field(() => [ImportRecordType], {
    nullable: true,
    description:
      "The ledger of its months, newest first, without demonstration data; null for whom small numbers are withheld from.",
  })
  imports: ImportRecordType[] | null;
}

@InputType("PartnerCountsInput", { description: "Which partner records are counted. Everything left out means all." })
export class PartnerCountsInput {
  @Field(() => ID, { description: "Code of the area." })
  areaCode: string;

  @Field(() => ID, { description: "Id of the supply, for example council-asb:tmbc." })
  supply: string;

  @Field(() => PeriodInput, { nullable: true, description: "The latest twelve months supplied when left out." })
  period?: PeriodInput | null;

  @Field(() => [ID], { nullable: true, description: "Ward codes, or slugs of groups such as tonbridge." })
  placeIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Kinds, for example FLY_TIP." })
  kinds?: string[] | null;
}

@ObjectType("PartnerWardCount", { description: "One ward's count." })
export class PartnerWardCountType {
  @Field(() => WardType, { description: "The ward." })
  ward: WardType;

  @Field(() => FigureType, { description: "Its records of the period." })
  count: FigureType;
}

@ObjectType("PartnerClassCount", { description: "The count of one kind, or of one part of the week." })
export class PartnerClassCountType {
  @Field(() => ID, { description: "The kind or the part of the week." })
  id: string;

  @Field(() => String, { description: "Its name." })
  name: string;

  @Field(() => FigureType, { description: "Its records of the period." })
  count: FigureType;
}

@ObjectType("PartnerCounts", {
  description: "Partner records counted. To all but officers and the supplier, small numbers are withheld.",
})
export class PartnerCountsType {
  @Field(() => String, { description: "What is counted, and where." })
  title: string;

  @Field(() => PeriodType, { description: "The period." })
  period: PeriodType;

  @Field(() => Boolean, { description: "Whether small numbers are withheld from whoever asked." })
  withheld: boolean;

  @Field(() => FigureType, { description: "Records of the period." })
  count: FigureType;

  @Field(() => [MonthScalar], { description: "Months of the period." })
  months: string[];

  @Field(() => [FigureType], { description: "The count of each of these months." })
  monthCounts: FigureType[];

  @Field(() => [PartnerWardCountType], { description: "By ward, by name." })
  wards: PartnerWardCountType[];

  @Field(() => [PartnerClassCountType], { description: "By kind." })
  kinds: PartnerClassCountType[];

  @Field(() => [PartnerClassCountType], { description: "By part of the week; empty when kinds are chosen." })
  weekParts: PartnerClassCountType[];
}

@ObjectType("PartnerRecordList", {
  description: "Records with exact places, oldest first, as parallel lists. For officers.",
})
export class PartnerRecordListType {
  @Field(() => Int, { description: "How many." })
  length: number;

  @Field(() => [String], { description: "The day of each, on London's clocks." })
  dates: string[];

  @Field(() => [Float], {
    nullable: "items",
    description: "Minutes since Monday 00:00; null where only the day is known.",
  })
  minutesOfWeek: (number | null)[];

  @Field(() => [ID], { description: "The kind of each." })
  kinds: string[];

  @Field(() => [ID], { description: "The ward of each." })
  wardCodes: string[];

  @Field(() => Numbers, { description: "Degrees, WGS84." })
  longitudes: number[];

  @Field(() => Numbers, { description: "Degrees, WGS84." })
  latitudes: number[];

  @Field(() => [String], { description: "The street or place of each, in the partner's words." })
  locations: string[];
}
