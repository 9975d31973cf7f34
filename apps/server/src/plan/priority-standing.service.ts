import {
  changeWords,
  crimeTypeName,
  numberOf,
  type PlanYear,
  type Priority,
  type PriorityId,
  type Viewer,
  yearsBefore,
} from "@safer-wards/domain";
import { rateRatio } from "@safer-wards/stats";
import { InvalidInput } from "../errors.js";
import type { AnalysisRequest, IncidentAnalysis, IncidentSeries } from "../incidents/index.js";
import type { PlanActions, SeenAction } from "./actions.service.js";
import type { FiguresLedger, Ledger } from "./ledger.service.js";
import type { LedgerRecord } from "./plan-record.js";
import type { PlanYears } from "./plan-years.js";
import type { PriorityTargetType } from "./priority-standing.types.js";
import { targetOf } from "./priority-target.js";

export interface LedgerMeasure {
  readonly series: string;
  readonly statement: string;
  readonly now: readonly LedgerRecord[];
  readonly before: readonly LedgerRecord[];
  readonly changes: readonly string[];
}

export interface PriorityStanding {
  readonly year: PlanYear;
  readonly priority: Priority;
  readonly headline: string;
  readonly series: IncidentSeries | null;
  readonly byType: readonly IncidentSeries[];
  readonly target: PriorityTargetType | null;
  readonly measures: readonly LedgerMeasure[];
  readonly actions: readonly SeenAction[];
  readonly ledger: Ledger;
  readonly scope: readonly { word: string; actions: number; isMeasured: boolean; words: string }[];
}

/** How a priority stands. */
export class PriorityStandings {
  constructor(
    private readonly analysis: IncidentAnalysis,
    private readonly years: PlanYears,
    private readonly actions: PlanActions,
    private readonly ledger: FiguresLedger,
  ) {}

  async read(viewer: Viewer, request: AnalysisRequest): Promise<PriorityStanding> {
    const year = this.actions.year(request.areaCode, request.planYear);
    const priority = requirePriority(year, request.priority);
    const all = await this.actions.list(viewer, request.areaCode, year.id, "Query.planPriority");
    const ledger = await this.ledger.read(viewer, request.areaCode, "Query.planPriority");
    const actions = all.filter((action) => action.priority === priority.id);
    // Recorded incidents alone: partner records have their own doors.
    const { areaCode, period } = request;
    const counted = { areaCode, priority: priority.id, planYear: year.id, ...(period && { period }) };
    const series = priority.speakers.length > 0 ? await this.analysis.series(counted) : null;
    const byType = await Promise.all(
      priority.speakers.map(({ crimeType }) => this.analysis.series({ ...counted, crimeTypes: [crimeType] })),
    );
    const measures = measuresOf(ledger.figures.filter((figure) => speaksFor(figure, priority, actions)));
    return {
      year,
      priority,
      headline: headlineOf(priority, series, actions),
      series,
      byType,
      target: await targetOf(this.analysis, this.years, viewer, { areaCode, year, priority }),
      measures,
      actions,
      ledger,
      scope: priority.scope.map((word) => scopeStanding(word, priority, all, ledger.figures)),
    };
  }
}

function requirePriority(year: PlanYear, id: PriorityId | null | undefined): Priority {
  const priority = year.priorities.find((known) => known.id === id);
  if (priority) return priority;
  const known = year.priorities.map((one) => one.id).join(", ");
  throw new InvalidInput(`The plan ${year.id} has no priority "${id ?? ""}". Ask for one of: ${known}.`, "priority");
}

/** A figure that stands under the priority, or belongs to an action that this year's plan puts under it. */
function speaksFor(figure: LedgerRecord, { id }: Priority, actions: readonly SeenAction[]): boolean {
  if (numberOf(figure) === null || figure.section === "ACTIONS" || figure.series.includes("stands-target"))
    return false;
  const key = figure.action?.split("/")[1];
  return actions.some((action) => action.key === key) || (figure.priority === id && key === undefined);
}

/** One measure a series: its latest values beside those of the year before. */
function measuresOf(figures: readonly LedgerRecord[]): LedgerMeasure[] {
  const names = [...new Set(figures.map(({ series }) => series[0] ?? ""))];
  return names.map((series) => {
    const alike = figures.filter((figure) => figure.series.includes(series));
    const latest = alike
      .map(({ period }) => period.endMonth)
      .sort()
      .at(-1);
    const now = alike.filter(({ period }) => period.endMonth === latest);
    const base = now[0] ? yearsBefore(now[0].period, 1).firstMonth : "";
    const before = alike.filter(({ period }) => period.firstMonth === base);
    return { series, statement: now[0]?.statement ?? series, now, before, changes: changesOf(now, before) };
  });
}

function changesOf(now: readonly LedgerRecord[], before: readonly LedgerRecord[]): string[] {
  const pairs = now.flatMap((figure) => before.map((base) => [numberOf(figure), numberOf(base)] as const));
  const words = pairs.flatMap(([count, baseCount]) => {
    if (count === null || baseCount === null) return [];
    const ratio = rateRatio({ count, exposure: 1, baseCount, baseExposure: 1 });
    return ratio ? [{ count, words: changeWords(ratio) }] : [];
  });
  const counts = new Set(words.map(({ count }) => count));
  const told = words.map(({ count, words: change }) =>
    counts.size > 1 ? `If ${count.toLocaleString("en-GB")}: ${change}` : change,
  );
  return [...new Set(told)];
}

function headlineOf({ name }: Priority, series: IncidentSeries | null, actions: readonly SeenAction[]): string {
  const silent = actions.filter(({ status }) => status === "NOT_REPORTED").length;
  const done = actions.length === 1 ? "One action" : `${actions.length} actions`;
  const reported = silent === 0 ? "each with its status" : `${silent} without a status`;
  const counted = series ? `${name}: ${series.change.words}` : `${name} is not in police files`;
  return `${counted}. ${done}, ${reported}.`;
}

function scopeStanding(
  word: string,
  priority: Priority,
  actions: readonly SeenAction[],
  figures: readonly LedgerRecord[],
) {
  const covering = actions.filter(({ covers }) => covers.includes(word));
  const keys = covering.map(({ key }) => key);
  const isCounted = figures.some(
    (figure) => numberOf(figure) !== null && keys.includes(figure.action?.split("/")[1] ?? ""),
  );
  // A type speaks for a word where the plan's own words name it.
  const isTyped = priority.speakers.some(
    ({ crimeType, reason }) => reason === null && crimeTypeName(crimeType).toLowerCase().includes(word),
  );
  const isMeasured = isCounted || isTyped;
  const action =
    covering.length === 0 ? "no action" : covering.length === 1 ? "one action" : `${covering.length} actions`;
  return {
    word,
    actions: covering.length,
    isMeasured,
    words: `${word}: ${action}, ${isMeasured ? "counted" : "no measure"}`,
  };
}
