import { PRIORITY_IDS } from "@safer-wards/domain";
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { PriorityIdEnum } from "../graphql/enums.js";
import { FigureType, PeriodType } from "../graphql/figure.types.js";
import { HotspotType } from "../hotspots/index.js";
import { CompletenessType, IncidentSeriesType, PeriodInput } from "../incidents/index.js";
import { WardType } from "../wards/index.js";

export const PlaceKindEnum = { WARD: "WARD", TOWN: "TOWN", PARISH: "PARISH", CUSTOM: "CUSTOM" } as const;
registerEnumType(PlaceKindEnum, {
  name: "PlaceKind",
  description: "What a place page is about.",
  valuesConfig: {
    WARD: { description: "A ward in force." },
    TOWN: { description: "Wards that people know by one name." },
    PARISH: { description: "A parish whose outline has been imported." },
    CUSTOM: { description: "An outline that an officer added." },
  },
});

export const StandingEnum = {
  MORE: "MORE",
  FEWER: "FEWER",
  ABOUT_THE_SAME: "ABOUT_THE_SAME",
  CANNOT_TELL: "CANNOT_TELL",
  NOT_KNOWN: "NOT_KNOWN",
} as const;
registerEnumType(StandingEnum, {
  name: "Standing",
  description: "What the interval of a comparison carries.",
  valuesConfig: {
    MORE: { description: "The whole 95 % interval lies above." },
    FEWER: { description: "The whole 95 % interval lies below." },
    ABOUT_THE_SAME: { description: "The whole interval lies between a fifth fewer and a quarter more." },
    CANNOT_TELL: { description: "The interval holds more and fewer, and is wide." },
    NOT_KNOWN: { description: "There is nothing to compare with." },
  },
});

@InputType("PlaceInput", { description: "Which place, and when." })
export class PlaceInput {
  @Field(() => ID, { description: "Code of the area." })
  areaCode: string;

  @Field(() => ID, { description: "Ward code, slug of a town, or slug of an outline." })
  placeId: string;

  @Field(() => PeriodInput, { nullable: true, description: "The latest twelve months when left out." })
  period?: PeriodInput | null;
}

@ObjectType("PlaceRank", { description: "Which ranks by rate chance leaves open; 1 is the highest rate." })
export class PlaceRankType {
  @Field(() => Int, { description: "The highest rank it may truly hold." })
  first: number;

  @Field(() => Int, { description: "The lowest rank it may truly hold." })
  last: number;

  @Field(() => Int, { description: "Among how many wards." })
  of: number;

  @Field(() => String, { description: "In a sentence; a rank only where it differs by more than chance." })
  words: string;
}

@ObjectType("Funnel", { description: "All wards against their size, with limits of chance, as parallel lists." })
export class FunnelType {
  @Field(() => [ID], { description: "Ward codes." })
  codes: readonly string[];

  @Field(() => [String], { description: "Ward names." })
  names: readonly string[];

  @Field(() => [Float], { description: "Incidents expected of each at the area's rate." })
  expected: readonly number[];

  @Field(() => [Float], { description: "Incidents recorded over those expected." })
  ratios: readonly number[];

  @Field(() => [Float], { description: "Expected counts at which the limits are drawn." })
  at: readonly number[];

  @Field(() => [Float], { description: "Lower limit at 95 %." })
  lower95: readonly number[];

  @Field(() => [Float], { description: "Upper limit at 95 %." })
  upper95: readonly number[];

  @Field(() => [Float], { description: "Lower limit at 99.8 %." })
  lower998: readonly number[];

  @Field(() => [Float], { description: "Upper limit at 99.8 %." })
  upper998: readonly number[];

  @Field(() => Float, { nullable: true, description: "Expected of the place itself." })
  ownExpected: number | null;

  @Field(() => Float, { nullable: true, description: "Recorded over expected of the place itself." })
  ownRatio: number | null;

  @Field(() => Float, { description: "Over-dispersion: 1 when only chance is at work." })
  overDispersion: number;

  @Field(() => String, { description: "Where the place lies and how far the limits can be trusted." })
  words: string;
}

@ObjectType("PlaceMeasure", { description: "How a place stands on one thing that is counted." })
export class PlaceMeasureType {
  @Field(() => ID, { description: "Stable for equal questions at one data version." })
  id: string;

  @Field(() => String, { description: "The priority's name, or all recorded incidents." })
  name: string;

  @Field(() => PriorityIdEnum, { nullable: true, description: "Null for all recorded incidents." })
  priority: (typeof PRIORITY_IDS)[number] | null;

  @Field(() => IncidentSeriesType, { description: "Count, rate, change and trend." })
  series: IncidentSeriesType;

  @Field(() => FigureType, { description: "Its rate as a multiple of the rest of the area's, with interval." })
  againstRest: FigureType;

  @Field(() => StandingEnum, { description: "What that interval carries." })
  standing: string;

  @Field(() => PlaceRankType, { nullable: true, description: "Null for what is no ward." })
  rank: PlaceRankType | null;

  @Field(() => FunnelType, { nullable: true, description: "Null where nothing was recorded." })
  funnel: FunnelType | null;

  @Field(() => String, { description: "The count, its rate, and the rest of the area, in a sentence." })
  levelSentence: string;

  @Field(() => String, { description: "The year before, in a sentence." })
  changeSentence: string;

  @Field(() => String, { description: "What the chart of months says, in a sentence." })
  signalSentence: string;
}

@ObjectType("StreetCount", { description: "A street location as the files name it, and its incidents." })
export class StreetCountType {
  @Field(() => String, { description: "The location." })
  location: string;

  @Field(() => Int, { description: "Incidents of the period." })
  count: number;
}

@ObjectType("WardReached", { description: "A ward into which an outline of its own reaches." })
export class WardReachedType {
  @Field(() => WardType, { description: "The ward." })
  ward: WardType;

  @Field(() => Float, { description: "The part of the outline that lies in it, from 0 to 1, to about a hundredth." })
  share: number;
}

@ObjectType("PlaceReport", { description: "How a ward, a town, a parish or another outline stands." })
export class PlaceReportType {
  @Field(() => ID, { description: "Stable for equal questions at one data version." })
  id: string;

  @Field(() => ID, { description: "How questions and addresses name it." })
  placeId: string;

  @Field(() => PlaceKindEnum, { description: "What it is." })
  kind: string;

  @Field(() => String, { description: "Its name." })
  name: string;

  @Field(() => String, { description: "Its name as an address writes it." })
  slug: string;

  @Field(() => PeriodType, { description: "The period." })
  period: PeriodType;

  @Field(() => FigureType, { description: "People who live in it." })
  residents: FigureType;

  @Field(() => [WardType], { description: "The wards it is made of; none for an outline of its own." })
  wards: readonly WardType[];

  @Field(() => [WardReachedType], {
    description: "Wards into which an outline of its own reaches with a twentieth or more, the most first.",
  })
  reaches: readonly WardReachedType[];

  @Field(() => [String], { description: "Three sentences: the level, the change, the priorities." })
  sentences: readonly string[];

  @Field(() => PlaceMeasureType, { description: "All recorded incidents." })
  all: PlaceMeasureType;

  @Field(() => [PlaceMeasureType], { description: "Each priority of the latest plan that can be counted." })
  priorities: readonly PlaceMeasureType[];

  @Field(() => [HotspotType], { description: "The area's hotspots that lie in it, wholly or in part." })
  hotspots: readonly HotspotType[];

  @Field(() => [StreetCountType], { description: "Street locations with most incidents." })
  streets: readonly StreetCountType[];

  @Field(() => CompletenessType, { description: "How complete the records are." })
  completeness: CompletenessType;

  @Field(() => [String], { description: "What the data cannot say." })
  cautions: readonly string[];

  @Field(() => [String], { description: "Sentences that must stand beside it." })
  attribution: readonly string[];
}

@ObjectType("FormerWard", { description: "A ward that is no longer in force, and where its streets are now." })
export class FormerWardType {
  @Field(() => String, { description: "Its name, or the code that was asked for." })
  name: string;

  @Field(() => String, { description: "What became of it." })
  sentence: string;

  @Field(() => [WardType], { description: "Wards of today to look at." })
  successors: readonly WardType[];

  @Field(() => String, { description: "Where that is written." })
  source: string;
}
