import { Field, ID, ObjectType } from "type-graphql";
import { PeriodType } from "../graphql/figure.types.js";
import { CompletenessType, IncidentSeriesType } from "../incidents/index.js";
import { PlanYearType, PriorityType, PublishedFigureType } from "../plan/index.js";

@ObjectType("PriorityPanel", { description: "How one priority stands." })
export class PriorityPanelType {
  @Field(() => ID, { description: "Stable identity." })
  id: string;

  @Field(() => PriorityType, { description: "The priority." })
  priority: PriorityType;

  @Field(() => IncidentSeriesType, { nullable: true, description: "Null where no crime type speaks for it." })
  series: IncidentSeriesType | null;

  @Field(() => String, { description: "The count and its change in words, or why there is none." })
  sentence: string;
}

@ObjectType("Overview", { description: "How an area stands on each priority of its plan." })
export class OverviewType {
  @Field(() => ID, { description: "Stable for equal questions at one data version." })
  id: string;

  @Field(() => String, { description: "One sentence on how the area stands." })
  headline: string;

  @Field(() => PeriodType, { description: "The period." })
  period: PeriodType;

  @Field(() => PlanYearType, { description: "Whose priorities." })
  planYear: PlanYearType;

  @Field(() => IncidentSeriesType, { description: "All recorded incidents." })
  all: IncidentSeriesType;

  @Field(() => [PriorityPanelType], { description: "One for each priority." })
  panels: PriorityPanelType[];

  @Field(() => CompletenessType, { description: "How complete the records are." })
  completeness: CompletenessType;

  @Field(() => [PublishedFigureType], { description: "The plan's published totals beside our counts." })
  published: PublishedFigureType[];
}
