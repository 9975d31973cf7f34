import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { type Period, periodName } from "@safer-wards/domain";
import type { Asker } from "../access/index.js";
import { PeriodType } from "../graphql/figure.types.js";
import { type Area, type AreaDirectory, AreaType, MonthRangeType } from "../wards/index.js";
import { coverageAnswer } from "./coverage.answer.js";
import { CoverageType } from "./coverage.types.js";
import { readChecksums, readCoverage } from "./coverage.service.js";
import { coverageOf } from "./coverage.js";
import type { Database } from "../database/index.js";
import type { IncidentAnalysis } from "./incidents.service.js";
import { AnalysisInput, DataVersionType, IncidentSeriesType, WardComparisonType } from "./incidents.types.js";
import { askedBy, latestPeriod, suppliedRange } from "./question.js";

@Resolver()
export class IncidentsResolver {
  constructor(
    private readonly analysis: IncidentAnalysis,
    private readonly directory: AreaDirectory,
    private readonly database: Database,
  ) {}

  @Query(() => IncidentSeriesType, { description: "Count, rate, change and trend of one choice." })
  async incidentSeries(@Arg("input", () => AnalysisInput) input: AnalysisInput, @Ctx() asker: Asker) {
    return this.analysis.series(askedBy(asker, input));
  }

  @Query(() => WardComparisonType, { description: "Every ward side by side; the places of the input are not used." })
  async wardComparison(@Arg("input", () => AnalysisInput) input: AnalysisInput, @Ctx() asker: Asker) {
    return this.analysis.wardComparison(askedBy(asker, input));
  }

  @Query(() => CoverageType, { description: "What is held, for which months, from where." })
  async coverage(@Arg("areaCode", () => ID) areaCode: string) {
    const area = this.directory.require(areaCode);
    const report = await readCoverage(this.database, area, await this.analysis.columnsOf(area));
    return coverageAnswer(report, await readChecksums(this.database));
  }

  @Query(() => DataVersionType, { description: "The version of everything that is counted." })
  async dataVersion() {
    return this.analysis.dataVersion();
  }
}

/** What incidents add to an area. */
@Resolver(() => AreaType)
export class AreaMonthsResolver {
  constructor(private readonly analysis: IncidentAnalysis) {}

  @FieldResolver(() => MonthRangeType, { nullable: true })
  async supplied(@Root() area: Area) {
    const columns = await this.analysis.columnsOf(area);
    return suppliedRange(columns, coverageOf(area, columns, undefined));
  }

  @FieldResolver(() => PeriodType)
  async defaultPeriod(@Root() area: Area): Promise<Period> {
    const columns = await this.analysis.columnsOf(area);
    return latestPeriod(area, columns, coverageOf(area, columns, undefined));
  }
}

/** Writes a period's name wherever one is shown. */
@Resolver(() => PeriodType)
export class PeriodResolver {
  @FieldResolver(() => String)
  name(@Root() period: Period): string {
    return periodName(period);
  }
}
