import { monthName } from "@safer-wards/domain";
import type { ReactElement } from "react";
import type { CoverageState } from "../gql/graphql.js";
import { DataTable, type TableAbout, type TableColumn } from "../ui/index.js";
import { trendPoints, type TrendPoint, type TrendTarget } from "./trend-points.js";
import { WORDS } from "./words.js";

interface TrendTableProps {
  readonly caption: string;
  readonly months: readonly string[];
  readonly counts: readonly (number | null)[];
  readonly coverage: readonly CoverageState[];
  readonly signals: readonly { readonly month: string; readonly words: string }[];
  readonly about: TableAbout;
  /** Stands in a column of its own in the months that it is set for. */
  readonly target?: TrendTarget | null;
}

const COLUMNS: readonly TableColumn<TrendPoint>[] = [
  { key: "month", title: WORDS.table.month, value: (point) => point.month, show: (point) => monthName(point.month) },
  {
    key: "count",
    title: WORDS.table.count,
    numeric: true,
    value: (point) => point.count,
    show: (point) => point.count ?? "–",
  },
  { key: "coverage", title: WORDS.table.coverage, value: (point) => WORDS.coverage.states[point.coverage] },
  { key: "signal", title: WORDS.table.signal, value: (point) => point.signal },
];

function targetColumn(target: TrendTarget): TableColumn<TrendPoint> {
  const share = Math.round(target.perMonth * 10) / 10;
  const value = ({ month }: TrendPoint) => (month >= target.firstMonth && month < target.endMonth ? share : null);
  return { key: "target", title: WORDS.table.target, numeric: true, value, show: (point) => value(point) ?? "–" };
}

/** The equal of `TrendChart` as a table, the latest month first. */
export function TrendTable({
  caption,
  months,
  counts,
  coverage,
  signals,
  about,
  target = null,
}: TrendTableProps): ReactElement {
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={target ? [...COLUMNS, targetColumn(target)] : COLUMNS}
      rows={trendPoints(months, counts, coverage, signals)}
      rowKey={(point) => point.month}
      initialSort={{ key: "month", direction: "descending" }}
      about={about}
    />
  );
}
