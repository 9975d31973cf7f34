import type { ReactElement } from "react";
import { figureCsvColumns, FigureText, ScrollRegion, type ShownFigure, type TableColumn } from "../ui/index.js";
import { TableDownload } from "../ui/table-download.js";
import type { BackTestAnswer } from "./back-test.js";
import { hotspotTableAbout, type Exported } from "./hotspot-about.js";

type Method = BackTestAnswer["rows"][number];
type Row = Method["scores"][number] & { readonly method: string; readonly name: string };

interface BackTestTableProps {
  readonly backTest: BackTestAnswer;
  /** Null while the hexagons that the download is named after are still being asked for. */
  readonly exported: Exported | null;
}

const MEASURES = [
  { key: "hit", title: "Share caught", figureOf: (row: Row) => row.hitRate },
  { key: "pai", title: "Times its share", figureOf: (row: Row) => row.pai },
  { key: "pei", title: "Of the best possible", figureOf: (row: Row) => row.pei },
] as const;

function rowsOf({ method, name, scores }: Method): Row[] {
  return scores.map((score) => ({ method, name, ...score }));
}

function figureColumn(key: string, title: string, figureOf: (row: Row) => ShownFigure): TableColumn<Row> {
  return { key, title, value: (row) => figureOf(row).value, csv: figureCsvColumns(title, figureOf) };
}

const COLUMNS: readonly TableColumn<Row>[] = [
  { key: "method", title: "Places chosen by", value: (row) => row.name },
  { key: "share", title: "Share of the area marked, per cent", value: (row) => row.areaShare * 100 },
  ...MEASURES.map(({ key, title, figureOf }) => figureColumn(key, title, figureOf)),
];

/** Three ways to choose places, at three shares of the area, with their intervals over the months. */
export function BackTestTable({ backTest, exported }: BackTestTableProps): ReactElement {
  const caption = "Three ways to choose places, with 95 % intervals over the months";
  return (
    <div className="back-test__table">
      <ScrollRegion label={caption}>
        <table className="govuk-table">
          <caption className="govuk-visually-hidden">{caption}</caption>
          <thead className="govuk-table__head">
            <tr>
              <th scope="col" className="govuk-table__header">
                Area marked
              </th>
              {MEASURES.map(({ key, title }) => (
                <th key={key} scope="col" className="govuk-table__header govuk-table__header--numeric">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          {backTest.rows.map((method) => (
            <MethodRows key={method.method} method={method} />
          ))}
        </table>
      </ScrollRegion>
      {exported && (
        <TableDownload
          about={hotspotTableAbout(exported, "back-test", "Back-test of hotspots")}
          columns={COLUMNS}
          rows={backTest.rows.flatMap(rowsOf)}
        />
      )}
    </div>
  );
}

function MethodRows({ method }: { readonly method: Method }): ReactElement {
  return (
    <tbody className="govuk-table__body">
      <tr>
        <th scope="rowgroup" colSpan={MEASURES.length + 1} className="govuk-table__header back-test__method">
          {method.name}
        </th>
      </tr>
      {rowsOf(method).map((row) => (
        <tr key={row.areaShare}>
          <th scope="row" className="govuk-table__header">
            {row.areaShare * 100}&nbsp;%
          </th>
          {MEASURES.map(({ key, figureOf }) => (
            <td key={key} className="govuk-table__cell govuk-table__cell--numeric">
              <FigureText figure={figureOf(row)} withUnit={figureOf(row).unit === "per cent"} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
