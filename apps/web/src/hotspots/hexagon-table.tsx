import { useMemo, useState, type ReactElement } from "react";
import { DataTable, type TableColumn } from "../ui/index.js";
import { TableDownload } from "../ui/table-download.js";
import { busiestFirst, hexagonRows, type HexagonRow } from "./hexagon-rows.js";
import { hotspotTableAbout, type Exported } from "./hotspot-about.js";
import { qWords } from "./sureness-bands.js";

/** Rows that are shown at a time: thousands at once would make the page slow, and nobody reads them. */
const ROWS_AT_A_TIME = 25;

/** The hexagons of the map as a table, the busiest first; the download holds all of them. */
export function HexagonTable({ exported }: { readonly exported: Exported }): ReactElement {
  const { grid, against, hotspots } = exported;
  const [shown, setShown] = useState(ROWS_AT_A_TIME);
  const rows = useMemo(() => hexagonRows(grid, against, hotspots), [grid, against, hotspots]);
  const busy = useMemo(() => busiestFirst(rows), [rows]);
  const compared = against ? comparedColumns(against.period.name) : [];
  const columns = [...COUNTED_COLUMNS, ...compared, ...SURENESS_COLUMNS];
  return (
    <>
      <DataTable
        key={against ? "compared" : "alone"}
        caption={`The busiest ${Math.min(shown, busy.length)} of ${busy.length} hexagons with incidents`}
        columns={columns.map((column) => ({ ...column, sortable: false }))}
        rows={busy.slice(0, shown)}
        rowKey={(row) => row.cell}
      />
      {shown < busy.length && (
        <button type="button" className="link-button" onClick={() => setShown(shown + ROWS_AT_A_TIME)}>
          Show {Math.min(ROWS_AT_A_TIME, busy.length - shown)} more
        </button>
      )}
      <p className="hotspot-tables__note">The download holds all {rows.length.toLocaleString("en-GB")} hexagons.</p>
      <TableDownload about={hotspotTableAbout(exported, "hexagons", "Hexagons")} columns={columns} rows={rows} />
    </>
  );
}

const COUNTED_COLUMNS: readonly TableColumn<HexagonRow>[] = [
  { key: "cell", title: "Hexagon", note: "H3 cell", value: (row) => row.cell },
  { key: "count", title: "Incidents", numeric: true, value: (row) => row.count },
];

const SURENESS_COLUMNS: readonly TableColumn<HexagonRow>[] = [
  { key: "z", title: "z", numeric: true, value: (row) => row.z, show: (row) => row.z?.toFixed(1) ?? "undefined" },
  {
    key: "q",
    title: "q",
    numeric: true,
    value: (row) => row.q,
    show: (row) => (row.q === null ? "undefined" : qWords(row.q)),
  },
  { key: "sureness", title: "How sure", value: (row) => row.sureness, show: (row) => row.sureness ?? "undefined" },
  {
    key: "hotspot",
    title: "Hotspot",
    value: (row) => row.rank,
    show: (row) => (row.rank === null ? "none" : `${row.rank} ${row.hotspot}`),
    csv: [
      { title: "Rank of its hotspot", value: (row) => row.rank },
      { title: "Hotspot", value: (row) => row.hotspot },
    ],
  },
];

function comparedColumns(period: string): TableColumn<HexagonRow>[] {
  return [
    {
      key: "second",
      title: "Incidents",
      note: period,
      numeric: true,
      value: (row) => row.secondCount,
      csv: [{ title: `Incidents, ${period}`, value: (row) => row.secondCount }],
    },
    {
      key: "difference",
      title: "Difference",
      numeric: true,
      value: (row) => row.difference,
      show: (row) => (row.difference === null ? "not supplied" : Number(row.difference.toFixed(1))),
    },
  ];
}
