import type { PlanYear, Priority } from "@safer-wards/domain";
import {
  type AnalysisRequest,
  type IncidentAnalysis,
  type IncidentSeries,
  planYearOf,
  seriesOf,
} from "../incidents/index.js";
import { type PublishedFigures, planYearAnswer, priorityAnswer } from "../plan/index.js";
import { headlineOf, panelSentence } from "./headline.js";

/** Puts together what the overview says. */
export class OverviewService {
  constructor(
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
      completeness: await this.analysis.completeness(question),
      published: await this.published.besideOurs(question.area),
    };
  }

  private async panel(request: AnalysisRequest, year: PlanYear, priority: Priority) {
    const answer = { id: `panel:${year.id}:${priority.id}`, priority: priorityAnswer(year, priority) };
    if (priority.speakers.length === 0) {
      return { ...answer, series: null, sentence: priority.unmeasured ?? "No crime type speaks for this priority." };
    }
    const asked = request.crimeTypes ?? [];
    if (asked.length > 0 && !priority.speakers.some(({ crimeType }) => asked.includes(crimeType))) {
      return { ...answer, series: null, sentence: "None of the crime types chosen speaks for this priority." };
    }
    const series: IncidentSeries = await this.analysis.series({ ...request, planYear: year.id, priority: priority.id });
    return { ...answer, id: `${answer.id}:${series.id}`, series, sentence: panelSentence(series) };
  }
}
