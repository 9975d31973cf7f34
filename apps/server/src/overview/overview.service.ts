import { counted, missing, monthOfNumber, type PlanYear, type Priority } from "@safer-wards/domain";
import type { Database } from "../database/index.js";
import {
  type AnalysisRequest,
  type IncidentAnalysis,
  type IncidentSeries,
  monthNumbers,
  planYearOf,
  type Question,
  readCoverage,
  seriesOf,
  sourceOf,
} from "../incidents/index.js";
import { type PublishedFigures, planYearAnswer, priorityAnswer } from "../plan/index.js";
import { headlineOf, panelSentence } from "./headline.js";

/** Puts together what the overview says. */
export class OverviewService {
  constructor(
    private readonly database: Database,
    private readonly analysis: IncidentAnalysis,
    private readonly published: PublishedFigures,
  ) {}

  async overview(request: AnalysisRequest) {
    const question = await this.analysis.ask(request);
    const year = planYearOf(question.area, request.planYear);
    const all = seriesOf(question, request);
    const panels = await Promise.all(year.priorities.map((priority) => this.panel(request, year, priority)));
    const known = panels.flatMap(({ priority, series }) =>
      series ? [{ name: priority.name, direction: series.change.direction }] : [],
    );
    return {
      id: `overview:${year.id}:${all.id}`,
      headline: headlineOf(all, known, question.period),
      period: question.period,
      planYear: planYearAnswer(year),
      all,
      panels,
      completeness: await this.completeness(question),
      published: await this.published.besideOurs(question.area),
    };
  }

  private async panel(request: AnalysisRequest, year: PlanYear, priority: Priority) {
    const answer = { id: `panel:${year.id}:${priority.id}`, priority: priorityAnswer(year, priority) };
    if (priority.speakers.length === 0) {
      return { ...answer, series: null, sentence: priority.unmeasured ?? "No crime type speaks for this priority." };
    }
    const series: IncidentSeries = await this.analysis.series({ ...request, planYear: year.id, priority: priority.id });
    return { ...answer, id: `${answer.id}:${series.id}`, series, sentence: panelSentence(series) };
  }

  private async completeness(question: Question) {
    const months = monthNumbers(question.period);
    const missingMonths = months.filter((month) => question.coverage(month) === "NOT_SUPPLIED");
    const partly = months.filter((month) => question.coverage(month) === "PARTLY_SUPPLIED").length;
    const supplied = months.length - missingMonths.length;
    return {
      monthsSupplied: supplied,
      monthsAsked: months.length,
      words:
        `${supplied} of ${months.length} months supplied` +
        (partly > 0 ? `, ${partly} of them without every additional force.` : "."),
      missingMonths: missingMonths.map(monthOfNumber),
      withoutPlace: await this.withoutPlace(question, supplied),
    };
  }

  private async withoutPlace(question: Question, supplied: number) {
    const { suppliers } = await readCoverage(this.database, question.area, question.columns);
    const months = new Set(monthNumbers(question.period).map(monthOfNumber));
    const rows = suppliers
      .filter((_, index) => question.selection.supplies[index])
      .flatMap((supplier) => supplier.months.filter((held) => months.has(held.month)))
      .reduce((sum, held) => sum + (held.delivery?.without_place ?? 0), 0);
    const origin = {
      unit: "incidents",
      method: "Rows of the forces' whole files, far beyond this area, that name no place and so are in no ward.",
      source: sourceOf(question),
    } as const;
    return supplied === 0
      ? missing("NOT_SUPPLIED", "No month of the period was supplied.", origin)
      : counted(rows, origin);
  }
}
