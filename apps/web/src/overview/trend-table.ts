import { monthName } from "@safer-wards/domain";
import type { CoverageState } from "../gql/graphql.js";
import type { TableAbout, TableColumn } from "../ui/index.js";

interface TrendSeries {
  readonly id: string;
  readonly title: string;
  readonly attribution: readonly string[];
  readonly months: readonly string[];
  readonly counts: readonly (number | null)[];
  readonly coverage: readonly CoverageState[];
}

export interface MonthRow {
  readonly month: string;
  readonly count: number | null;
  readonly coverage: CoverageState;
}

const COVERAGE_WORDS: Record<CoverageState, string> = {
  SUPPLIED: "supplied",
  PARTLY_SUPPLIED: "partly supplied",
  NOT_SUPPLIED: "not supplied",
};

/** The months of a series, one row each. A month without a count stays without one. */
export function monthRows(series: TrendSeries): MonthRow[] {
  return series.months.map((month, index) => ({
    month,
    count: series.counts[index] ?? null,
    coverage: series.coverage[index] ?? "NOT_SUPPLIED",
  }));
}

export const TREND_COLUMNS: readonly TableColumn<MonthRow>[] = [
  { key: "month", title: "Month", value: (row) => row.month, show: (row) => monthName(row.month) },
  { key: "count", title: "Incidents", numeric: true, value: (row) => row.count, show: (row) => row.count ?? "–" },
  {
    key: "coverage",
    title: "Records",
    value: (row) => row.coverage,
    show: (row) => COVERAGE_WORDS[row.coverage],
    csv: [{ title: "Records", value: (row) => COVERAGE_WORDS[row.coverage] }],
  },
];

interface CountedVersion {
  readonly number: number;
  readonly demonstration: boolean;
}

export function trendAbout(series: TrendSeries, version: CountedVersion): TableAbout {
  const [first, last] = [series.months[0], series.months.at(-1)];
  return {
    fileName: `recorded-incidents-by-month-${first ?? ""}-to-${last ?? ""}`,
    title: series.title,
    period: first !== undefined && last !== undefined ? `${monthName(first)} to ${monthName(last)}` : null,
    filters: [],
    sources: series.attribution,
    licence: "Open Government Licence v3.0",
    dataVersion: version.number,
    demonstration: version.demonstration,
    cautions: ["A month that was not supplied has an empty count. Empty is not zero."],
  };
}
