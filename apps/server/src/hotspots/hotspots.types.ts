import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { CrimeTypeEnum } from "../graphql/enums.js";
import { FigureType } from "../graphql/figure.types.js";
import { MonthScalar } from "../graphql/scalars.js";
import { AnalysisInput } from "../incidents/index.js";
import { PositionType, WardType } from "../wards/index.js";

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

@ObjectType("BusiestHours", { description: "The four hours of the day with most of a week's records." })
export class BusiestHoursType {
  @Field(() => String, { description: "When they begin, such as 18:00." })
  start: string;

  @Field(() => String, { description: "When they end; past midnight where that is earlier." })
  end: string;

  @Field(() => [Int], { description: "Days with their even share or more, from Monday, 0." })
  weekdays: readonly number[];

  @Field(() => String, { description: "The same in a sentence." })
  words: string;
}

@ObjectType("WhenProfile", { description: "Hours of the week, or why they are not known." })
export class WhenProfileType {
  @Field(() => [Float], { nullable: true, description: "168 hours from Monday 00:00; null where times are not known." })
  hours: readonly number[] | null;

  @Field(() => String, { nullable: true, description: "Of how many records the hours speak." })
  words: string | null;

  @Field(() => BusiestHoursType, { nullable: true, description: "When to be out; null where times are not known." })
  busiest: BusiestHoursType | null;

  @Field(() => String, { nullable: true, description: "Why there is none." })
  refusedBecause: string | null;
}

@ObjectType("Hotspot", {
  description: "A connected group of cells that stand out together, surely more than by chance.",
})
export class HotspotType {
  @Field(() => ID, { description: "Stable for equal questions at one data version." })
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

  @Field(() => WhenProfileType, { description: "When in the week its records lie." })
  when: WhenProfileType;
}

@ObjectType("HotspotList", { description: "Hotspots, ranked." })
export class HotspotListType {
  @Field(() => ID, { description: "Stable for equal questions at one data version." })
  id: string;

  @Field(() => String, { description: "What was found, in a sentence." })
  headline: string;

  @Field(() => [HotspotType], { description: "The one with most incidents first." })
  hotspots: readonly HotspotType[];

  @Field(() => WhenProfileType, { description: "When in the week all records that were asked for lie." })
  when: WhenProfileType;

  @Field(() => Boolean, { description: "Whether weights of harm are installed, so that places can be ranked by them." })
  canWeighByHarm: boolean;

  @Field(() => [String], { description: "What street-level data cannot tell." })
  cautions: readonly string[];
}
