import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { CrimeTypeEnum } from "../graphql/enums.js";
import { FigureType, PeriodType } from "../graphql/figure.types.js";
import { Cells, MonthScalar, Numbers } from "../graphql/scalars.js";

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
