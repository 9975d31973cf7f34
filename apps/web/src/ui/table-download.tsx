import { csvText, fileMetadata, type TableAbout } from "@safer-wards/domain";
import { saveFile, saveZip } from "./save-file.js";
import { downloadedCells } from "./table-columns.js";
import type { TableColumn } from "./table-columns.js";
import { WORDS } from "./words.js";

interface TableDownloadProps<Row> {
  readonly about: TableAbout;
  readonly columns: readonly TableColumn<Row>[];
  /** In the order in which they are shown. */
  readonly rows: readonly Row[];
}

/** Two buttons: the table as it is shown, and the same with what is needed to understand it later. */
export function TableDownload<Row>({ about, columns, rows }: TableDownloadProps<Row>) {
  const file = `${about.fileName}.csv`;
  const written = () => downloadedCells(columns, rows);
  const saveTable = () => {
    const { headings, rows: cells } = written();
    saveFile(file, csvText(headings, cells), "text/csv");
  };
  const saveBoth = () => {
    const { headings, rows: cells } = written();
    const now = new Date();
    const described = headings.map((title) => ({ title }));
    const metadata = fileMetadata(about, file, described, location.href, now);
    const files = [
      { name: file, text: `\uFEFF${csvText(headings, cells)}` },
      { name: `${file}-metadata.json`, text: metadata },
    ];
    saveZip(`${about.fileName}.zip`, files, now);
  };
  return (
    <div className="table-download">
      <button type="button" className="link-button" onClick={saveTable}>
        {WORDS.table.csv}
        <span className="govuk-visually-hidden">: {about.title}</span>
      </button>
      <button type="button" className="link-button" onClick={saveBoth}>
        {WORDS.table.zip}
        <span className="govuk-visually-hidden">: {about.title}</span>
      </button>
    </div>
  );
}
