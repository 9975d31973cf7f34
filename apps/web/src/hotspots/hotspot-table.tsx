import { useMemo, type ReactElement } from "react";
import { DataTable, figureCsvColumns, FigureText, type TableColumn } from "../ui/index.js";
import { differenceWords } from "./difference.js";
import { countIn } from "./hexagon-rows.js";
import { hotspotTableAbout, type Exported } from "./hotspot-about.js";
import { cellOf, type Grid, type Hotspot } from "./hotspot-questions.js";
import { qWords } from "./sureness-bands.js";
import { TABLE_WORDS } from "./table-words.js";
import { TREND_CLASSES } from "./trend-classes.js";
import { TrendMark } from "./trend-mark.js";

const words = TABLE_WORDS.hotspots;

interface Row extends Hotspot {
  /** Its incidents in the period that is compared with. */
  readonly secondCount: number | null;
  /** First less second, by month where the periods have unlike many. */
  readonly difference: number | null;
}

interface HotspotTableProps {
  readonly exported: Exported;
  readonly chosen: Hotspot | undefined;
  readonly onChoose: (hotspot: Hotspot) => void;
}

/** The hotspots of the map and the list as a table, to sort and to take along. */
export function HotspotTable({ exported, chosen, onChoose }: HotspotTableProps): ReactElement {
  const { hotspots, grid, against } = exported;
  const rows = useMemo(() => rowsOf(hotspots, grid, against), [hotspots, grid, against]);
  const columns = [...hotspotColumns(onChoose), ...(against ? comparedColumns(grid, against) : [])];
  return (
    <DataTable
      key={against ? "compared" : "alone"}
      caption={words.caption(grid.period.name)}
      columns={columns}
      rows={rows}
      rowKey={cellOf}
      initialSort={{ key: "rank", direction: "ascending" }}
      chosenKey={chosen ? cellOf(chosen) : null}
      about={hotspotTableAbout(exported, "hotspots", words.title)}
    />
  );
}

function rowsOf(hotspots: readonly Hotspot[], grid: Grid, against: Grid | null): Row[] {
  const indexOf = new Map(grid.cells.map((cell, index) => [cell, index]));
  return hotspots.map((hotspot): Row => {
    const secondCount = countIn(hotspot, against, indexOf);
    const count = hotspot.count.value ?? 0;
    return { ...hotspot, secondCount, difference: against && differenceIn(count, secondCount ?? 0, grid, against) };
  });
}

function isByMonth(grid: Grid, against: Grid): boolean {
  return grid.monthsUsed !== against.monthsUsed;
}

function differenceIn(count: number, secondCount: number, grid: Grid, against: Grid): number | null {
  if (grid.monthsUsed === 0 || against.monthsUsed === 0) return null;
  return isByMonth(grid, against) ? count / grid.monthsUsed - secondCount / against.monthsUsed : count - secondCount;
}

function hotspotColumns(onChoose: (hotspot: Hotspot) => void): TableColumn<Row>[] {
  return [
    {
      key: "rank",
      title: words.hotspot,
      value: (row) => row.rank,
      show: (row) => (
        <button type="button" className="link-button hotspot-table__name" onClick={() => onChoose(row)}>
          {words.named(row.rank, row.name)}
        </button>
      ),
      csv: [
        { title: words.rank, value: (row) => row.rank },
        { title: words.hotspot, value: (row) => row.name },
        { title: words.wards, value: (row) => row.wards.map(({ name }) => name).join("; ") },
        { title: words.longitude, value: (row) => row.centre.longitude },
        { title: words.latitude, value: (row) => row.centre.latitude },
      ],
    },
    {
      key: "count",
      title: TABLE_WORDS.incidents,
      numeric: true,
      value: (row) => row.count.value,
      show: (row) => <FigureText figure={row.count} withInterval={false} />,
      csv: figureCsvColumns(words.count, (row) => row.count),
    },
    {
      key: "share",
      title: words.share,
      note: words.shareNote,
      numeric: true,
      value: (row) => row.share.value,
      show: (row) => <FigureText figure={row.share} />,
      csv: figureCsvColumns(words.shareInFile, (row) => row.share),
    },
    {
      key: "density",
      title: words.density,
      note: words.densityNote,
      numeric: true,
      value: (row) => row.densityRatio.value,
      show: (row) => <FigureText figure={row.densityRatio} />,
      csv: [
        ...figureCsvColumns<Row>(words.densityInFile, (row) => row.densityRatio),
        { title: words.area, value: (row) => row.areaKm2.value },
      ],
    },
    {
      key: "trend",
      title: words.trend,
      value: (row) => TREND_CLASSES[row.trend].word,
      show: (row) => <TrendMark trend={row.trend} />,
    },
    {
      key: "sureness",
      title: words.q,
      note: words.qNote,
      numeric: true,
      value: (row) => row.smallestQ,
      show: (row) => qWords(row.smallestQ),
      csv: [
        { title: words.smallestQ, value: (row) => row.smallestQ },
        { title: words.strongestZ, value: (row) => row.strongestZ },
        { title: words.sureness, value: (row) => row.sureness },
        { title: words.hexagons, value: (row) => row.cells.join("; ") },
      ],
    },
  ];
}

function comparedColumns(grid: Grid, against: Grid): TableColumn<Row>[] {
  const unit = isByMonth(grid, against) ? "incidents per month" : "incidents";
  return [
    {
      key: "second",
      title: TABLE_WORDS.incidents,
      note: against.period.name,
      numeric: true,
      value: (row) => row.secondCount,
      csv: [{ title: words.countIn(against.period.name), value: (row) => row.secondCount }],
    },
    {
      key: "difference",
      title: TABLE_WORDS.difference,
      note: unit,
      numeric: true,
      value: (row) => row.difference,
      show: (row) =>
        row.difference === null
          ? TABLE_WORDS.notSupplied
          : differenceWords(row.difference, { isByMonth: isByMonth(grid, against), unit }),
      csv: [{ title: words.differenceIn(unit), value: (row) => row.difference }],
    },
  ];
}
