import { monthName } from "@safer-wards/domain";
import type { ReactElement } from "react";
import type { CoverageState } from "../gql/graphql.js";
import { DataTable, type TableAbout, type TableColumn } from "../ui/index.js";
import { trendPoints, type TrendPoint } from "./trend-points.js";

interface TrendTableProps {
  readonly caption: string;
  readonly months: readonly string[];
  readonly counts: readonly (number | null)[];
  readonly coverage: readonly CoverageState[];
  readonly signals: readonly { readonly month: string; readonly words: string }[];
  readonly about: TableAbout;
}

const COVERAGE_WORDS: Record<CoverageState, string> = {
  SUPPLIED: "supplied",
  PARTLY_SUPPLIED: "partly supplied",
  NOT_SUPPLIED: "not supplied",
};

const COLUMNS: readonly TableColumn<TrendPoint>[] = [
  { key: "month", title: "Month", value: (point) => point.month, show: (point) => monthName(point.month) },
  {
    key: "count",
    title: "Incidents",
    numeric: true,
    value: (point) => point.count,
    show: (point) => point.count ?? "–",
  },
  { key: "coverage", title: "Records", value: (point) => COVERAGE_WORDS[point.coverage] },
  { key: "signal", title: "Stands out", value: (point) => point.signal },
];

/** The equal of `TrendChart` as a table, the latest month first. */
export function TrendTable({ caption, months, counts, coverage, signals, about }: TrendTableProps): ReactElement {
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={COLUMNS}
      rows={trendPoints(months, counts, coverage, signals)}
      rowKey={(point) => point.month}
      initialSort={{ key: "month", direction: "descending" }}
      about={about}
    />
  );
}
