import {
  figureValueWords,
  type Finding,
  findingsIn,
  periodLength,
  SECTION_WORDS,
  valueWords,
  yearsBefore,
} from "@safer-wards/domain";
import type { IncidentAnalysis, IncidentSeries } from "../incidents/index.js";
import type { Area } from "../wards/index.js";
import { readFiguresFile } from "./plan.seed.js";
import type { FiguresFile } from "./plan-files.js";

type Figure = FiguresFile["figures"][number];
type Beside = FiguresFile["beside"][number];

/** The totals a partnership's plan publishes, beside the nearest count of ours and never in place of it. */
export class PublishedFigures {
  private readonly read = new Map<string, Promise<FiguresFile>>();

  constructor(
    private readonly seedDir: string,
    private readonly analysis: IncidentAnalysis,
  ) {}

  async besideOurs(area: Area) {
    const { document, figures, beside } = await this.of(area.code);
    const findings = findingsIn(figures, area.planYears[0]?.startYear ?? 0);
    return Promise.all(
      beside.map(async (entry) => {
        const { id, statement, series, period, crimeTypes, whyDifferent } = entry;
        const ours = await this.analysis.series({ areaCode: area.code, period, crimeTypes });
        return {
          id: `published:${area.code}:${id}`,
          statement: `${statement}, April ${period.firstMonth.slice(0, 4)} to March ${period.endMonth.slice(0, 4)}`,
          value: valueOf(entry, figures),
          records: recordsOf(entry, figures),
          ours: ours.count,
          oursWords: wordsOf(ours),
          whyDifferent,
          source: `${document.assertedBy}, ${document.title}; ${sectionsOf(series, figures)}`,
          conflict: conflictOf(findings.find((finding) => finding.id === series)),
        };
      }),
    );
  }

  private async of(areaCode: string): Promise<FiguresFile> {
    let file = this.read.get(areaCode);
    if (!file) this.read.set(areaCode, (file = readFiguresFile(this.seedDir, areaCode)));
    return file;
  }
}

/** `6,932, after 7,621 the year before (9 % fewer)`; values that differ stand side by side. */
function valueOf({ series, period }: Beside, figures: readonly Figure[]): string {
  const alike = figures.filter((figure) => figure.series.includes(series));
  const inPeriod = (months: { readonly firstMonth: string }, kind: Figure["value"]["kind"]) => [
    ...new Set(
      alike
        .filter(({ value, period: own }) => value.kind === kind && own.firstMonth === months.firstMonth)
        .map(({ value }) => valueWords(value)),
    ),
  ];
  const now = inPeriod(period, "NUMBER").join(" or ");
  const before = inPeriod(yearsBefore(period, 1), "NUMBER").join(" or ");
  const change = inPeriod(period, "CHANGE").join(" or ");
  if (now === "") return `${change} than the year before`;
  return `${now}${before === "" ? "" : `, after ${before} the year before`}${change === "" ? "" : ` (${change})`}`;
}

function recordsOf({ series, period }: Beside, figures: readonly Figure[]) {
  const alike = figures.filter((figure) => figure.series.includes(series));
  return alike
    .filter((figure) => figure.period.firstMonth === period.firstMonth)
    .map((figure) => ({
      figureId: figure.id,
      words: `${figureValueWords(figure)}, ${SECTION_WORDS[figure.section]}`,
    }));
}

/** `table of the review and text of the review`. */
function sectionsOf(series: string, figures: readonly Figure[]): string {
  const alike = figures.filter((figure) => figure.series.includes(series));
  return [...new Set(alike.map(({ section }) => SECTION_WORDS[section]))].join(" and ");
}

function conflictOf(finding: Finding | undefined): string | null {
  return finding ? finding.reasons.map(({ words }) => words).join(" ") : null;
}

function wordsOf({ count, change, coverage, period }: IncidentSeries): string | null {
  if (count.value === null) return null;
  const asked = coverage.slice(-periodLength(period));
  const supplied = asked.filter((state) => state !== "NOT_SUPPLIED").length;
  const where = supplied < asked.length ? ` in the ${supplied} of ${asked.length} months supplied` : "";
  return `${count.value.toLocaleString("en-GB")} recorded${where}: ${change.words}`;
}
