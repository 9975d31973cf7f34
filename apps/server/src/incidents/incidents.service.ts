import { createHash } from "node:crypto";
import {
  crimeTypesOf,
  monthOfNumber,
  type Month,
  type Period,
  periodLength,
  PRIORITIES,
  type PriorityId,
} from "@safer-wards/domain";
import { individualsChart, type IndividualsChartRule } from "@safer-wards/stats";
import { ckmeans } from "simple-statistics";
import { authorise } from "../access/index.js";
import type { Database } from "../database/index.js";
import { InvalidInput } from "../errors.js";
import type { AddedPlaces, Area, AreaDirectory, Ward } from "../wards/index.js";
import { attributionOf, type CountFigures, countsByMonth, figuresOf, monthNumbers, titleOf } from "./answers.js";
import { type Completeness, completenessOf } from "./completeness.js";
import { countByCell, MonthlyTable, selectionOf } from "./counting.js";
import type { ColumnStore } from "./column-store.js";
import type { CoverageState } from "./coverage.js";
import { DEMONSTRATION } from "./month-delivery.js";
import { selectKnownArtefacts } from "./known-artefacts.queries.js";
import { leaveOut } from "./left-out.js";
import { hasCurrentDelivery, selectDataVersion } from "./incidents.queries.js";
import type { PartnerColumns, PartnerRows } from "./partner-columns.js";
import { outlineAsked } from "./outline-asked.js";
import { questionWithin } from "./question-within.js";
import { type AnalysisRequest, asksForPartners, type Question, trendPeriod, understand } from "./question.js";

export interface ControlChart {
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
  readonly signals: readonly { month: Month; words: string }[];
  readonly caution: string | null;
}

export interface IncidentSeries extends CountFigures {
  readonly id: string;
  readonly title: string;
  readonly period: Period;
  readonly months: readonly Month[];
  readonly counts: readonly (number | null)[];
  readonly coverage: readonly CoverageState[];
  readonly chart: ControlChart | null;
  readonly attribution: readonly string[];
}

export interface WardFigures extends CountFigures {
  readonly ward: Ward;
}

export interface WardComparison {
  readonly id: string;
  readonly title: string;
  readonly period: Period;
  readonly wards: readonly WardFigures[];
  readonly borough: CountFigures;
  readonly rateBreaks: readonly number[];
  readonly countBreaks: readonly number[];
  readonly caution: string;
  readonly attribution: readonly string[];
}

const DEMONSTRATION_NOTICE =
  "These are demonstration data, generated to show how Safer Wards works. They are not records of real incidents.";

const RULE_WORDS: Record<IndividualsChartRule, string> = {
  "beyond-limits": "beyond the limits of what chance from month to month would give",
  "seven-on-a-side": "the seventh month or later in a row on one side of the average",
  "seven-rising-or-falling": "the seventh month in a row that rose or fell",
  "two-of-three-beyond-two-sigma": "two of three months far from the average",
};

/** Answers questions about recorded incidents from the columns. */
export class IncidentAnalysis {
  constructor(
    private readonly database: Database,
    private readonly directory: AreaDirectory,
    private readonly columns: ColumnStore,
    private readonly partners: PartnerColumns,
    private readonly added: Pick<AddedPlaces, "outline" | "outlines">,
  ) {}

  /** The version of what is counted; it grows with every import. */
  async dataVersion() {
    const { number, changed_at } = await selectDataVersion(this.database);
    const demonstration = await hasCurrentDelivery(this.database, DEMONSTRATION);
    return {
      id: "data-version",
      number,
      changedAt: changed_at,
      demonstration,
      demonstrationNotice: demonstration ? DEMONSTRATION_NOTICE : null,
    };
  }

  /** `rows` matters for partner records alone: those with a ward and no point cannot be laid on a map. */
  async ask(request: AnalysisRequest, rows: PartnerRows = "EVERY"): Promise<Question> {
    const { code } = this.directory.require(request.areaCode);
    const columns = asksForPartners(request)
      ? await this.partnerColumns(request, code, rows)
      : await this.columns.columnsOf(code);
    // Only now: reading columns takes up other outlines.
    const area = this.directory.require(code);
    const outline = await outlineAsked(this.added, area, request.placeIds);
    const question = outline
      ? questionWithin(understand({ ...request, placeIds: null }, area, columns), outline)
      : understand(request, area, columns);
    const isThinned = request.leaveOutArtefacts && !asksForPartners(request);
    return isThinned ? leaveOut(question, await selectKnownArtefacts(this.database, area.code)) : question;
  }

  /** Only for an officer who is known to be asking; and then the answer is kept for nobody else. */
  private async partnerColumns({ asker, ...asked }: AnalysisRequest, areaCode: string, rows: PartnerRows) {
    if (!asker) throw new InvalidInput("Partner records cannot be asked for here. Leave sources out.", "sources");
    asker.answersOneViewer();
    authorise(asker.viewer, "Query.partnerRecords");
    await asker.noteReading("Query.partnerRecords", asked);
    return this.partners.columnsOf(areaCode, rows);
  }

  async columnsOf(area: Area) {
    return this.columns.columnsOf(area.code);
  }

  async completeness(question: Question): Promise<Completeness> {
    return completenessOf(this.database, question);
  }

  async series(request: AnalysisRequest): Promise<IncidentSeries> {
    return seriesOf(await this.ask(request), request);
  }

  /** Incidents of the question in each H3 cell that has any. */
  async countsByCell(request: AnalysisRequest, resolution: 9 | 10): Promise<Map<string, number>> {
    const { columns, period, selection } = await this.ask(request);
    const cells = resolution === 9 ? columns.cells9 : columns.cells10;
    const counts = new Map<string, number>();
    countByCell(columns, resolution, period, selection).forEach((count, index) => {
      if (count > 0) counts.set(cells[index]!, count);
    });
    return counts;
  }

  /** Incidents by month, ward and priority, each under `<month> <ward code> <priority>`; months not supplied are left out. */
  async countsByWardAndPriority(
    request: AnalysisRequest,
    priorities: readonly PriorityId[],
  ): Promise<Map<string, number>> {
    const { columns, period, selection, coverage, wards } = await this.ask(request);
    const table = MonthlyTable.of(columns, selection.supplies);
    const asked = priorities.map((id) => ({
      id,
      ...selectionOf(columns, { crimeTypes: crimeTypesOf(PRIORITIES[id]) }),
    }));
    const masks = wards.map((ward) => ({ ward, ...selectionOf(columns, { wardCodes: [ward.code] }) }));
    const counts = new Map<string, number>();
    for (const month of monthNumbers(period)) {
      if (coverage(month) === "NOT_SUPPLIED") continue;
      const name = monthOfNumber(month);
      for (const { ward, wards: mask } of masks) {
        for (const { id, types } of asked) counts.set(`${name} ${ward.code} ${id}`, table.count(month, mask, types));
      }
    }
    return counts;
  }

  async wardComparison(request: AnalysisRequest): Promise<WardComparison> {
    const question = await this.ask({ ...request, placeIds: null });
    const wards = question.area.wards.map((ward, index): WardFigures => {
      const mask = new Uint8Array(question.area.wards.length);
      mask[index] = 1;
      return { ward, ...figuresOf({ ...question, place: ward.name }, [ward], mask) };
    });
    const everywhere = { ...question, place: question.area.name };
    const all = new Uint8Array(question.area.wards.length).fill(1);
    return {
      id: answerId("comparison", question, request),
      title: titleOf(everywhere),
      period: question.period,
      wards,
      borough: figuresOf(everywhere, question.area.wards, all),
      rateBreaks: classBreaks(wards.map((ward) => ward.rate.value)),
      countBreaks: classBreaks(wards.map((ward) => ward.count.value)),
      caution:
        "A rate divides by the people who live in a ward. Town centres, stations and shops bring in many more, so " +
        "their rates read high for the people at risk there.",
      attribution: attributionOf(question),
    };
  }
}

/** The trend, count, rate and change of a question. */
export function seriesOf(question: Question, request: AnalysisRequest): IncidentSeries {
  const trend = trendPeriod(question.period);
  const months = monthNumbers(trend);
  const counts = countsByMonth(question, trend);
  return {
    id: answerId("series", question, request),
    title: titleOf(question),
    period: question.period,
    months: months.map(monthOfNumber),
    counts,
    coverage: months.map(question.coverage),
    ...figuresOf(question, question.wards, question.selection.wards),
    chart: chartOf(months, counts),
    attribution: attributionOf(question),
  };
}

/** What the months vary within when nothing changes; null with fewer than two of them. */
export function chartOf(months: readonly number[], counts: readonly (number | null)[]): ControlChart | null {
  if (counts.filter((count) => count !== null).length < 2) return null;
  const chart = individualsChart(counts);
  if (!chart) return null;
  return {
    centre: chart.centre,
    lower: Math.max(0, chart.lower),
    upper: chart.upper,
    signals: chart.signals.map(({ index, rule }) => ({
      month: monthOfNumber(months[index] ?? 0),
      words: RULE_WORDS[rule],
    })),
    caution: chart.tooShort ? "Fewer than twelve months: the limits are still too uncertain to act on." : null,
  };
}

const FEWEST_CLASSES = 4;
const MOST_CLASSES = 5;

/** Upper bounds of natural-break classes, for the fill of a map; fewer where there are fewer different values. */
export function classBreaks(values: readonly (number | null)[]): number[] {
  const known = values.filter((value): value is number => value !== null);
  const different = new Set(known).size;
  if (different === 0) return [];
  const classes = Math.min(different, known.length >= 10 ? MOST_CLASSES : FEWEST_CLASSES);
  return ckmeans(known, classes).map((cluster) => cluster.at(-1) ?? 0);
}

/** The same for the same question at the same data version, whatever the order in which its parts were named. */
export function answerId(kind: string, question: Question, request: AnalysisRequest): string {
  const { period, selection, columns } = question;
  const parts = [
    kind,
    question.area.code,
    String(columns.version),
    `${period.firstMonth}+${periodLength(period)}`,
    request.priority && !request.crimeTypes?.length ? `${request.planYear ?? ""}${request.priority}` : "",
    selection.wards.join(""),
    selection.types.join(""),
    ...(request.leaveOutArtefacts ? ["without artefacts"] : []),
    ...(question.within ? [question.within.key] : []),
    // Masks of different columns look alike; an answer of partner records must never pass for one of open data.
    asksForPartners(request) ? columns.supplies.map((supply) => supply.id).join(",") : "",
    selection.supplies.join(""),
  ];
  return `${kind}:${createHash("sha256").update(parts.join("|")).digest("base64url").slice(0, 22)}`;
}
