import { csvText } from "@safer-wards/domain";
import { saveFile } from "./save-file.js";
import { downloadedCells } from "./table-columns.js";
import type { TableColumn } from "./table-columns.js";
import { tableMetadata } from "./table-metadata.js";
import type { TableAbout } from "./table-metadata.js";

interface TableDownloadProps<Row> {
  readonly about: TableAbout;
  readonly columns: readonly TableColumn<Row>[];
  /** In the order in which they are shown. */
  readonly rows: readonly Row[];
}

/** Two buttons: the table as it is shown, and what is needed to understand it later. */
export function TableDownload<Row>({ about, columns, rows }: TableDownloadProps<Row>) {
  const saveTable = () => {
    const cells = downloadedCells(columns, rows);
    saveFile(`${about.fileName}.csv`, csvText(cells.headings, cells.rows), "text/csv");
  };
  const saveMetadata = () => {
    const { headings } = downloadedCells(columns, []);
    const name = `${about.fileName}.csv-metadata.json`;
    saveFile(name, tableMetadata(about, headings, location.href), "application/json");
  };
  return (
    <div className="table-download">
      <button type="button" className="link-button" onClick={saveTable}>
        Download as CSV<span className="govuk-visually-hidden">: {about.title}</span>
      </button>
      <button type="button" className="link-button" onClick={saveMetadata}>
        Source, period and licence as a file<span className="govuk-visually-hidden">: {about.title}</span>
      </button>
    </div>
  );
}
