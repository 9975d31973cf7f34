import type { CrimeType, PriorityId } from "@safer-wards/domain";
import { Field, Float, ID, InputType, Int, ObjectType } from "type-graphql";
import { ChangeDirectionEnum, CoverageStateEnum, CrimeTypeEnum, PriorityIdEnum } from "../graphql/enums.js";
import { FigureType, PeriodType } from "../graphql/figure.types.js";
import { DateTime, MonthScalar } from "../graphql/scalars.js";
import { WardType } from "../wards/index.js";

@InputType("PeriodInput", { description: "A run of whole months, half-open." })
export class PeriodInput {
  @Field(() => MonthScalar, { description: "The first month." })
  firstMonth: string;

  @Field(() => MonthScalar, { description: "The first month that is no longer included." })
  endMonth: string;
}

@InputType("AnalysisInput", { description: "What is counted. Everything left out means all." })
export class AnalysisInput {
  @Field(() => ID, { description: "Code of the area." })
  areaCode: string;

  @Field(() => PeriodInput, { nullable: true, description: "The latest twelve months when left out." })
  period?: PeriodInput | null;

  @Field(() => [ID], { nullable: true, description: "Ward codes, or slugs of groups such as tonbridge." })
  placeIds?: string[] | null;

  @Field(() => [CrimeTypeEnum], { nullable: true, description: "Crime types." })
  crimeTypes?: CrimeType[] | null;

  @Field(() => PriorityIdEnum, { nullable: true, description: "The types that speak for a priority." })
  priority?: PriorityId | null;

  @Field(() => ID, { nullable: true, description: "Whose priorities, for example 2025-26; the latest when left out." })
  planYear?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      "Ids of suppliers as coverage names them. Partner records, which officers alone may ask for, are counted apart.",
  })
  sources?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Leaves out incidents at map points that are marked as default locations; the answer says how many.",
  })
  leaveOutArtefacts?: boolean | null;
}

@ObjectType("Change", { description: "A count against the same months a year before." })
export class ChangeType {
  @Field(() => FigureType, { description: "Count over base count, with its interval." })
  ratio: FigureType;

  @Field(() => FigureType, { description: "The count of the year before." })
  baseCount: FigureType;

  @Field(() => PeriodType, { description: "The months of the year before." })
  basePeriod: PeriodType;

  @Field(() => ChangeDirectionEnum, { description: "What the interval carries." })
  direction: string;

  @Field(() => Int, { description: "Months of the period that both years have; only these are compared." })
  monthsCompared: number;

  @Field(() => String, { description: "The change with its interval in words." })
  words: string;
}

@ObjectType("ChartSignal", { description: "A month at which a control chart speaks." })
export class ChartSignalType {
  @Field(() => MonthScalar, { description: "The month that completes the pattern." })
  month: string;

  @Field(() => String, { description: "The pattern, in words." })
  words: string;
}

@ObjectType("ControlChart", { description: "An individuals chart: what months vary within when nothing changes." })
export class ControlChartType {
  @Field(() => Float, { description: "Mean of the months shown, in incidents a month." })
  centre: number;

  @Field(() => Float, { description: "Lower limit, never below zero." })
  lower: number;

  @Field(() => Float, { description: "Upper limit." })
  upper: number;

  @Field(() => [ChartSignalType], { description: "Months that chance alone would rarely give." })
  signals: readonly ChartSignalType[];

  @Field(() => String, { nullable: true, description: "What to mind when reading it." })
  caution: string | null;
}

@ObjectType("IncidentSeries", { description: "Recorded incidents of one choice: its count, rate, change and trend." })
export class IncidentSeriesType {
  @Field(() => ID, { description: "Stable for equal questions at one data version." })
  id: string;

  @Field(() => String, { description: "What is counted, and where." })
  title: string;

  @Field(() => PeriodType, { description: "The period of the count, rate and change." })
  period: PeriodType;

  @Field(() => [MonthScalar], { description: "Months of the trend: 36 up to the end of the period, or more." })
  months: string[];

  @Field(() => [Int], {
    nullable: "items",
    description: "Incidents in each month of the trend; null where it was not supplied.",
  })
  counts: (number | null)[];

  @Field(() => [CoverageStateEnum], { description: "Whether each month of the trend was supplied." })
  coverage: string[];

  @Field(() => FigureType, { description: "Incidents of the period." })
  count: FigureType;

  @Field(() => FigureType, { description: "Incidents of the period per 1,000 residents." })
  rate: FigureType;

  @Field(() => ChangeType, { description: "The period against the same months a year before." })
  change: ChangeType;

  @Field(() => ControlChartType, { nullable: true, description: "Null with fewer than two months supplied." })
  chart: ControlChartType | null;

  @Field(() => [String], { description: "Sentences that must stand beside it." })
  attribution: string[];
}

@ObjectType("AreaFigures", { description: "The whole area's figures beside its wards." })
export class AreaFiguresType {
  @Field(() => FigureType, { description: "Incidents of the period." })
  count: FigureType;

  @Field(() => FigureType, { description: "Incidents of the period per 1,000 residents." })
  rate: FigureType;

  @Field(() => ChangeType, { description: "The period against the same months a year before." })
  change: ChangeType;
}

@ObjectType("WardFigures", { description: "One ward's figures." })
export class WardFiguresType extends AreaFiguresType {
  @Field(() => WardType, { description: "The ward." })
  ward: WardType;
}

@ObjectType("WardComparison", { description: "Every ward of an area side by side." })
export class WardComparisonType {
  @Field(() => ID, { description: "Stable for equal questions at one data version." })
  id: string;

  @Field(() => String, { description: "What is counted, and where." })
  title: string;

  @Field(() => PeriodType, { description: "The period." })
  period: PeriodType;

  @Field(() => [WardFiguresType], { description: "The wards, by name." })
  wards: WardFiguresType[];

  @Field(() => AreaFiguresType, { description: "All wards together." })
  borough: AreaFiguresType;

  @Field(() => [Float], { description: "Upper bounds of the classes of the rate, by natural breaks." })
  rateBreaks: number[];

  @Field(() => [Float], { description: "Upper bounds of the classes of the count, by natural breaks." })
  countBreaks: number[];

  @Field(() => String, { description: "How the figures can mislead." })
  caution: string;

  @Field(() => [String], { description: "Sentences that must stand beside it." })
  attribution: string[];
}

@ObjectType("DataVersion", {
  description: "Grows with every change of what is counted; equal versions answer equally.",
})
export class DataVersionType {
  @Field(() => ID, { description: "Stable identity." })
  id: string;

  @Field(() => Int, { description: "The version." })
  number: number;

  @Field(() => DateTime, { nullable: true, description: "When it last grew; null before the first import." })
  changedAt: string | null;

  @Field(() => Boolean, { description: "Whether demonstration data are counted." })
  demonstration: boolean;

  @Field(() => String, { nullable: true, description: "A sentence that says so; null with real data." })
  demonstrationNotice: string | null;
}
