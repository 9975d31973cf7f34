import { useMemo, type ReactElement } from "react";
import { DataTable, figureCsvColumns, FigureText, type TableColumn } from "../ui/index.js";
import { differenceWords } from "./difference.js";
import { countIn } from "./hexagon-rows.js";
import { hotspotTableAbout, type Exported } from "./hotspot-about.js";
import { cellOf, type Grid, type Hotspot } from "./hotspot-questions.js";
import { qWords } from "./sureness-bands.js";
import { TREND_CLASSES } from "./trend-classes.js";
import { TrendMark } from "./trend-mark.js";

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
      caption={`Hotspots, ${grid.period.name}`}
      columns={columns}
      rows={rows}
      rowKey={cellOf}
      initialSort={{ key: "rank", direction: "ascending" }}
      chosenKey={chosen ? cellOf(chosen) : null}
      about={hotspotTableAbout(exported, "hotspots", "Hotspots")}
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
      title: "Hotspot",
      value: (row) => row.rank,
      show: (row) => (
        <button type="button" className="link-button hotspot-table__name" onClick={() => onChoose(row)}>
          {row.rank} {row.name}
        </button>
      ),
      csv: [
        { title: "Rank", value: (row) => row.rank },
        { title: "Hotspot", value: (row) => row.name },
        { title: "Wards", value: (row) => row.wards.map(({ name }) => name).join("; ") },
        { title: "Longitude", value: (row) => row.centre.longitude },
        { title: "Latitude", value: (row) => row.centre.latitude },
      ],
    },
    {
      key: "count",
      title: "Incidents",
      numeric: true,
      value: (row) => row.count.value,
      show: (row) => <FigureText figure={row.count} withInterval={false} />,
      csv: figureCsvColumns("Recorded incidents", (row) => row.count),
    },
    {
      key: "share",
      title: "Share of all",
      note: "per cent (95 % interval)",
      numeric: true,
      value: (row) => row.share.value,
      show: (row) => <FigureText figure={row.share} />,
      csv: figureCsvColumns("Share of all incidents", (row) => row.share),
    },
    {
      key: "density",
      title: "Times the average",
      note: "incidents per km² (95 % interval)",
      numeric: true,
      value: (row) => row.densityRatio.value,
      show: (row) => <FigureText figure={row.densityRatio} />,
      csv: [
        ...figureCsvColumns<Row>("Incidents per km² over the area's", (row) => row.densityRatio),
        { title: "Area, km²", value: (row) => row.areaKm2.value },
      ],
    },
    {
      key: "trend",
      title: "Trend",
      value: (row) => TREND_CLASSES[row.trend].word,
      show: (row) => <TrendMark trend={row.trend} />,
    },
    {
      key: "sureness",
      title: "q",
      note: "share of false alarms",
      numeric: true,
      value: (row) => row.smallestQ,
      show: (row) => qWords(row.smallestQ),
      csv: [
        { title: "Smallest q", value: (row) => row.smallestQ },
        { title: "Strongest z", value: (row) => row.strongestZ },
        { title: "How sure", value: (row) => row.sureness },
        { title: "Hexagons", value: (row) => row.cells.join("; ") },
      ],
    },
  ];
}

function comparedColumns(grid: Grid, against: Grid): TableColumn<Row>[] {
  const unit = isByMonth(grid, against) ? "incidents per month" : "incidents";
  return [
    {
      key: "second",
      title: "Incidents",
      note: against.period.name,
      numeric: true,
      value: (row) => row.secondCount,
      csv: [{ title: `Recorded incidents, ${against.period.name}`, value: (row) => row.secondCount }],
    },
    {
      key: "difference",
      title: "Difference",
      note: unit,
      numeric: true,
      value: (row) => row.difference,
      show: (row) =>
        row.difference === null
          ? "not supplied"
          : differenceWords(row.difference, { isByMonth: isByMonth(grid, against), unit }),
      csv: [{ title: `Difference, ${unit}`, value: (row) => row.difference }],
    },
  ];
}
