import { useMemo, useState, type ReactElement } from "react";
import { DataTable, type TableColumn } from "../ui/index.js";
import { TableDownload } from "../ui/table-download.js";
import { busiestFirst, hexagonRows, type HexagonRow } from "./hexagon-rows.js";
import { hotspotTableAbout, type Exported } from "./hotspot-about.js";
import { qWords } from "./sureness-bands.js";
import { TABLE_WORDS } from "./table-words.js";

const words = TABLE_WORDS.hexagons;

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
        caption={words.caption(Math.min(shown, busy.length), busy.length)}
        columns={columns.map((column) => ({ ...column, sortable: false }))}
        rows={busy.slice(0, shown)}
        rowKey={(row) => row.cell}
      />
      {shown < busy.length && (
        <button type="button" className="link-button" onClick={() => setShown(shown + ROWS_AT_A_TIME)}>
          {words.showMore(Math.min(ROWS_AT_A_TIME, busy.length - shown))}
        </button>
      )}
      <p className="hotspot-tables__note">{words.inFile(rows.length)}</p>
      <TableDownload about={hotspotTableAbout(exported, "hexagons", words.title)} columns={columns} rows={rows} />
    </>
  );
}

const COUNTED_COLUMNS: readonly TableColumn<HexagonRow>[] = [
  { key: "cell", title: words.hexagon, note: words.cell, value: (row) => row.cell },
  { key: "count", title: TABLE_WORDS.incidents, numeric: true, value: (row) => row.count },
];

const SURENESS_COLUMNS: readonly TableColumn<HexagonRow>[] = [
  { key: "z", title: words.z, numeric: true, value: (row) => row.z, show: (row) => row.z?.toFixed(1) ?? words.unknown },
  {
    key: "q",
    title: words.q,
    numeric: true,
    value: (row) => row.q,
    show: (row) => (row.q === null ? words.unknown : qWords(row.q)),
  },
  {
    key: "sureness",
    title: words.sureness,
    value: (row) => row.sureness,
    show: (row) => row.sureness ?? words.unknown,
  },
  {
    key: "hotspot",
    title: words.hotspot,
    value: (row) => row.rank,
    show: (row) => (row.rank === null ? words.noHotspot : TABLE_WORDS.hotspots.named(row.rank, row.hotspot ?? "")),
    csv: [
      { title: words.rank, value: (row) => row.rank },
      { title: words.hotspot, value: (row) => row.hotspot },
    ],
  },
];

function comparedColumns(period: string): TableColumn<HexagonRow>[] {
  return [
    {
      key: "second",
      title: TABLE_WORDS.incidents,
      note: period,
      numeric: true,
      value: (row) => row.secondCount,
      csv: [{ title: words.countIn(period), value: (row) => row.secondCount }],
    },
    {
      key: "difference",
      title: TABLE_WORDS.difference,
      numeric: true,
      value: (row) => row.difference,
      show: (row) => (row.difference === null ? TABLE_WORDS.notSupplied : Number(row.difference.toFixed(1))),
    },
  ];
}
