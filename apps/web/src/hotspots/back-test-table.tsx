import type { ReactElement } from "react";
import { figureCsvColumns, FigureText, ScrollRegion, type ShownFigure, type TableColumn } from "../ui/index.js";
import { TableDownload } from "../ui/table-download.js";
import type { BackTestAnswer } from "./back-test.js";
import { hotspotTableAbout, type Exported } from "./hotspot-about.js";
import { BACK_TEST_WORDS } from "./table-words.js";

const words = BACK_TEST_WORDS.table;
const measures = BACK_TEST_WORDS.measures;

type Method = BackTestAnswer["rows"][number];
type Row = Method["scores"][number] & { readonly method: string; readonly name: string };

interface BackTestTableProps {
  readonly backTest: BackTestAnswer;
  /** Null while the hexagons that the download is named after are still being asked for. */
  readonly exported: Exported | null;
}

const MEASURES = [
  { key: "hit", title: measures.hit.name, figureOf: (row: Row) => row.hitRate },
  { key: "pai", title: measures.pai.name, figureOf: (row: Row) => row.pai },
  { key: "pei", title: measures.pei.name, figureOf: (row: Row) => row.pei },
] as const;

function rowsOf({ method, name, scores }: Method): Row[] {
  return scores.map((score) => ({ method, name, ...score }));
}

function figureColumn(key: string, title: string, figureOf: (row: Row) => ShownFigure): TableColumn<Row> {
  return { key, title, value: (row) => figureOf(row).value, csv: figureCsvColumns(title, figureOf) };
}

const COLUMNS: readonly TableColumn<Row>[] = [
  { key: "method", title: words.method, value: (row) => row.name },
  { key: "share", title: words.share, value: (row) => row.areaShare * 100 },
  ...MEASURES.map(({ key, title, figureOf }) => figureColumn(key, title, figureOf)),
];

/** Three ways to choose places, at three shares of the area, with their intervals over the months. */
export function BackTestTable({ backTest, exported }: BackTestTableProps): ReactElement {
  return (
    <div className="back-test__table">
      <ScrollRegion label={words.caption}>
        <table className="govuk-table">
          <caption className="govuk-visually-hidden">{words.caption}</caption>
          <thead className="govuk-table__head">
            <tr>
              <th scope="col" className="govuk-table__header">
                {words.area}
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
          about={hotspotTableAbout(exported, "back-test", words.fileTitle)}
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
            {words.perCent(row.areaShare * 100)}
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
