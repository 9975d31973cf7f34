import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { CrimeTypeEnum } from "../graphql/enums.js";
import { FigureType, PeriodType } from "../graphql/figure.types.js";
import { Cells, MonthScalar, Numbers } from "../graphql/scalars.js";
import { AnalysisInput } from "../incidents/index.js";
import { PositionType, WardType } from "../wards/index.js";
import { BACK_TEST_METHODS } from "./back-test.js";

export const HotspotTrendEnum = {
  NONE: "none",
  PERSISTENT: "persistent",
  EMERGING: "emerging",
  FORMER: "former",
  INTERMITTENT: "intermittent",
} as const;
registerEnumType(HotspotTrendEnum, {
  name: "HotspotTrend",
  description: "How a hotspot has come and gone over the months of the long trend.",
  valuesConfig: {
    NONE: { description: "Hot in no single month; only the months together stand out." },
    PERSISTENT: { description: "Hot in at least four of five months." },
    EMERGING: { description: "Hot in the latest fifth of the months and never before." },
    FORMER: { description: "Hot before, but not in the latest fifth of the months." },
    INTERMITTENT: { description: "Hot in some months, without a pattern." },
  },
});

export const HotspotWeightingEnum = { COUNT: "COUNT", HARM: "HARM" } as const;
export type HotspotWeighting = keyof typeof HotspotWeightingEnum;

export const BackTestMethodEnum = Object.fromEntries(BACK_TEST_METHODS.map((method) => [method, method]));
registerEnumType(BackTestMethodEnum, {
  name: "BackTestMethod",
  description: "A way to choose places from the year before.",
});

registerEnumType(HotspotWeightingEnum, {
  name: "HotspotWeighting",
  description: "What makes a place stand out.",
  valuesConfig: {
    COUNT: { description: "Every record counts one." },
    HARM: { description: "Records weigh as much as the partnership's table of harm says." },
  },
});

@InputType("HotspotInput", { description: "What is looked for, and in how fine a lattice." })
export class HotspotInput extends AnalysisInput {
  @Field(() => Int, { nullable: true, description: "H3 resolution: 9 to look (0.1 km²), 10 to patrol (0.015 km²)." })
  resolution?: number | null;

  @Field(() => HotspotWeightingEnum, { nullable: true, description: "COUNT when left out." })
  weighting?: HotspotWeighting | null;
}

@ObjectType("Concentration", { description: "How unevenly incidents lie over the cells." })
export class ConcentrationType {
  @Field(() => [Float], { description: "Shares of all cells, from 0 to 1, busiest first." })
  cellShares: readonly number[];

  @Field(() => [Float], { description: "Share of all incidents that each of them holds." })
  incidentShares: readonly number[];

  @Field(() => FigureType, { description: "Gini coefficient." })
  gini: FigureType;

  @Field(() => FigureType, { description: "Gini coefficient corrected for few incidents." })
  generalisedGini: FigureType;

  @Field(() => String, { description: "In words." })
  words: string;
}

@ObjectType("HotspotGrid", { description: "Every cell of the lattice, as parallel lists in one order." })
export class HotspotGridType {
  @Field(() => ID, { description: "Stable for equal questions at one data version." })
  id: string;

  @Field(() => String, { description: "What is counted, and where." })
  title: string;

  @Field(() => PeriodType, { description: "The period." })
  period: PeriodType;

  @Field(() => Int, { description: "H3 resolution." })
  resolution: number;

  @Field(() => Cells, { description: "H3 cells that overlap a ward of the area." })
  cells: readonly string[];

  @Field(() => Numbers, { description: "Incidents of each cell; a cell without any counts zero." })
  counts: readonly number[];

  @Field(() => Numbers, {
    nullable: true,
    description: "Gi* of each cell, in standard deviations; null where all are equal.",
  })
  z: readonly number[] | null;

  @Field(() => Numbers, { nullable: true, description: "Two-sided p of each cell." })
  p: readonly number[] | null;

  @Field(() => Numbers, { nullable: true, description: "False discovery rate of each cell (Benjamini and Hochberg)." })
  q: readonly number[] | null;

  @Field(() => Numbers, { description: "Area of each cell in km²." })
  areaKm2: readonly number[];

  @Field(() => Numbers, { nullable: true, description: "Harm of each cell; null unless harm is asked for." })
  harm: readonly number[] | null;

  @Field(() => [CrimeTypeEnum], { description: "Types without a weight of harm, left out when harm is asked for." })
  leftOut: readonly string[];

  @Field(() => Int, { description: "Incidents in all cells together." })
  total: number;

  @Field(() => Int, { description: "Months that are counted." })
  monthsUsed: number;

  @Field(() => [MonthScalar], { description: "Months of the period that were not supplied and are left out." })
  missingMonths: readonly string[];

  @Field(() => [Float], { description: "Upper bounds of the classes of the count, by natural breaks over busy cells." })
  countBreaks: readonly number[];

  @Field(() => ConcentrationType, { description: "How unevenly they lie." })
  concentration: ConcentrationType;

  @Field(() => [String], { description: "Sentences that must stand beside it." })
  attribution: readonly string[];
}

@ObjectType("HotspotArtefact", { description: "A default point that holds a good part of a hotspot's records." })
export class HotspotArtefactType {
  @Field(() => String, { description: "What kind of point, for example police station." })
  kind: string;

  @Field(() => String, { description: "Its name in the files." })
  location: string;

  @Field(() => String, { description: "Why records pile up there." })
  reason: string;

  @Field(() => Float, { description: "Share of the hotspot's records, from 0 to 1." })
  share: number;
}

@ObjectType("CrimeTypeCount", { description: "A crime type and its records." })
export class CrimeTypeCountType {
  @Field(() => CrimeTypeEnum, { description: "The type." })
  crimeType: string;

  @Field(() => String, { description: "Its name." })
  name: string;

  @Field(() => Int, { description: "Its records." })
  count: number;
}

@ObjectType("Hotspot", {
  description: "A connected group of cells that stand out together, surely more than by chance.",
})
export class HotspotType {
  @Field(() => ID, { description: "The same for the same cells." })
  id: string;

  @Field(() => Int, { description: "1 for the one with most incidents." })
  rank: number;

  @Field(() => String, { description: "Its most frequent street location." })
  name: string;

  @Field(() => [ID], { description: "Its H3 cells." })
  cells: readonly string[];

  @Field(() => PositionType, { description: "The middle of its records." })
  centre: PositionType;

  @Field(() => FigureType, { description: "Its incidents." })
  count: FigureType;

  @Field(() => FigureType, { nullable: true, description: "Its harm; null unless harm is asked for." })
  harm: FigureType | null;

  @Field(() => FigureType, { description: "Its share of all incidents asked about." })
  share: FigureType;

  @Field(() => FigureType, { description: "Its area." })
  areaKm2: FigureType;

  @Field(() => FigureType, { description: "Its incidents per km² as a multiple of the whole area's." })
  densityRatio: FigureType;

  @Field(() => [CrimeTypeCountType], { description: "Its crime types, most frequent first." })
  crimeTypes: readonly CrimeTypeCountType[];

  @Field(() => [WardType], { description: "Wards in which its records lie." })
  wards: readonly WardType[];

  @Field(() => [HotspotArtefactType], { description: "Default points with a tenth of its records or more." })
  artefacts: readonly HotspotArtefactType[];

  @Field(() => HotspotTrendEnum, { description: "How it has come and gone." })
  trend: string;

  @Field(() => String, { description: "The same in words." })
  trendWords: string;

  @Field(() => [MonthScalar], { description: "Months of its sparkline." })
  months: readonly string[];

  @Field(() => [Int], { nullable: "items", description: "Its incidents in each of them; null where not supplied." })
  counts: readonly (number | null)[];

  @Field(() => Float, { description: "Gi* of its strongest cell." })
  strongestZ: number;

  @Field(() => Float, { description: "False discovery rate of its strongest cell." })
  smallestQ: number;

  @Field(() => String, { description: "How sure it is, in words." })
  sureness: string;
}

@ObjectType("WhenProfile", { description: "Hours of the week, or why they are not known." })
export class WhenProfileType {
  @Field(() => [Float], { nullable: true, description: "168 hours from Monday 00:00; null where times are not known." })
  hours: readonly number[] | null;

  @Field(() => String, { nullable: true, description: "Why there is none." })
  refusedBecause: string | null;
}

@ObjectType("HotspotList", { description: "Hotspots, ranked." })
export class HotspotListType {
  @Field(() => ID, { description: "Stable for equal questions at one data version." })
  id: string;

  @Field(() => String, { description: "What was found, in a sentence." })
  headline: string;

  @Field(() => [HotspotType], { description: "The one with most incidents first." })
  hotspots: readonly HotspotType[];

  @Field(() => WhenProfileType, { description: "When in the week." })
  when: WhenProfileType;

  @Field(() => [String], { description: "What street-level data cannot tell." })
  cautions: readonly string[];
}

@ObjectType("DensitySurface", { description: "Incidents per km² on a projected grid, row by row from the south-west." })
export class DensitySurfaceType {
  @Field(() => ID, { description: "Stable for equal questions at one data version." })
  id: string;

  @Field(() => Int, { description: "Nodes from west to east." })
  columns: number;

  @Field(() => Int, { description: "Nodes from south to north." })
  rows: number;

  @Field(() => Int, { description: "Metres between nodes." })
  gridMetres: number;

  @Field(() => Int, { description: "Bandwidth of the quartic kernel in metres." })
  bandwidthMetres: number;

  @Field(() => Numbers, { description: "Incidents per km² over the period at each node; 0 outside the wards." })
  values: readonly number[];

  @Field(() => Float, { description: "The greatest of them." })
  greatest: number;

  @Field(() => [PositionType], {
    description: "Corners of the surface: north-west, north-east, south-east, south-west.",
  })
  corners: readonly PositionType[];
}

@ObjectType("BackTestScore", { description: "How well a map that marks a share of the area would have predicted." })
export class BackTestScoreType {
  @Field(() => Float, { description: "The share of the area that is marked, from 0 to 1." })
  areaShare: number;

  @Field(() => FigureType, { description: "Share of the next month's incidents inside, in per cent." })
  hitRate: FigureType;

  @Field(() => FigureType, { description: "Prediction accuracy index: 1 is no better than chance." })
  pai: FigureType;

  @Field(() => FigureType, { description: "Prediction efficiency index: 1 is the best possible." })
  pei: FigureType;
}

@ObjectType("BackTestRow", { description: "One way to choose places." })
export class BackTestRowType {
  @Field(() => BackTestMethodEnum, { description: "The way." })
  method: string;

  @Field(() => String, { description: "Its name." })
  name: string;

  @Field(() => [BackTestScoreType], { description: "At each share of the area." })
  scores: readonly BackTestScoreType[];
}

@ObjectType("BackTest", { description: "What maps made from twelve months would have foretold of the month after." })
export class BackTestType {
  @Field(() => ID, { description: "Stable for equal questions at one data version." })
  id: string;

  @Field(() => [MonthScalar], { description: "Months that were foretold." })
  testedMonths: readonly string[];

  @Field(() => Int, { description: "Months each map was made from." })
  trainingMonths: number;

  @Field(() => [BackTestRowType], { description: "The clever ways and the plain one." })
  rows: readonly BackTestRowType[];

  @Field(() => String, { description: "The result in a sentence." })
  words: string;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether a clever way was surely better; null where it cannot be told.",
  })
  isBetterThanPlain: boolean | null;

  @Field(() => String, { description: "Which way to use, and why." })
  verdict: string;
}
