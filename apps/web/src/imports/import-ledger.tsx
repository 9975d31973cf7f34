import { monthName } from "@safer-wards/domain";
import { useState } from "react";
import { useArea, useDataVersion } from "../app/area.js";
import { graphql } from "../gql/index.js";
import type { ImportLedgerPartsFragment } from "../gql/graphql.js";
import { dayWords, DataTable, instantWords, numberWords } from "../ui/index.js";
import type { TableColumn } from "../ui/index.js";
import { Fingerprint } from "./fingerprint.js";
import { WORDS } from "./words.js";

const words = WORDS.ledger;

export const ImportLedgerParts = graphql(`
  fragment ImportLedgerParts on ImportRecord {
    id
    sourceName
    supplier
    publisher
    month
    file
    sha256
    rowsChecksum
    fetchedAt
    importedAt
    revision
    status
    added
    removed
    changed
    rowsRead
    taken
    withoutPlace
    outsideArea
    refused
    seconds
  }
`);

type ImportRow = ImportLedgerPartsFragment;

const FIRST_ROWS = 12;

function countColumn(key: "rowsRead" | "taken" | "withoutPlace" | "outsideArea" | "refused", title: string) {
  const value = (row: ImportRow) => row[key];
  return { key, title, numeric: true, value, show: (row: ImportRow) => row[key].toLocaleString("en-GB") };
}

const COLUMNS: readonly TableColumn<ImportRow>[] = [
  { key: "month", title: words.columns.month, value: (row) => row.month, show: (row) => monthName(row.month) },
  { key: "supplier", title: words.columns.supplier, value: (row) => row.supplier },
  {
    key: "file",
    title: words.columns.fileAndSum,
    value: (row) => row.file,
    show: (row) => <Fingerprint file={row.file} sha256={row.sha256} rowsChecksum={row.rowsChecksum ?? null} />,
    csv: [
      { title: words.columns.file, value: (row) => row.file },
      { title: words.columns.sha256, value: (row) => row.sha256 },
      { title: words.columns.rowsChecksum, value: (row) => row.rowsChecksum ?? null },
    ],
  },
  {
    key: "importedAt",
    title: words.columns.takenIn,
    value: (row) => row.importedAt,
    show: (row) => <ImportTimes row={row} />,
    csv: [
      { title: words.columns.fetched, value: (row) => row.fetchedAt },
      { title: words.columns.takenIn, value: (row) => row.importedAt },
      { title: words.columns.seconds, value: (row) => row.seconds },
    ],
  },
  countColumn("rowsRead", words.columns.rowsRead),
  countColumn("taken", words.columns.taken),
  countColumn("withoutPlace", words.columns.withoutPlace),
  countColumn("outsideArea", words.columns.outside),
  countColumn("refused", words.columns.refused),
  {
    key: "revision",
    title: words.columns.version,
    numeric: true,
    value: (row) => row.revision,
    show: (row) => words.version(row.revision, row.status),
    csv: [
      { title: words.columns.version, value: (row) => row.revision },
      { title: words.columns.status, value: (row) => row.status },
    ],
  },
  {
    key: "change",
    title: words.columns.change,
    value: revisionWords,
    csv: [
      { title: words.columns.added, value: (row) => row.added },
      { title: words.columns.removed, value: (row) => row.removed },
      { title: words.columns.changed, value: (row) => row.changed },
    ],
  },
];

function revisionWords({ added, removed, changed, revision }: ImportRow): string {
  if (added === null || removed === null || changed === null) return revision === 1 ? words.first : words.notKnown;
  return words.changes(numberWords(added, "reports"), numberWords(removed, "reports"), numberWords(changed, "reports"));
}

function ImportTimes({ row }: { readonly row: ImportRow }) {
  return (
    <>
      <time dateTime={row.importedAt}>{instantWords(row.importedAt)}</time>
      {row.fetchedAt !== null && <span className="data-table__note">{words.fetched(dayWords(row.fetchedAt))}</span>}
    </>
  );
}

interface ImportLedgerProps {
  readonly imports: readonly ImportRow[];
  readonly heading: string;
  /** Whose month a row is. */
  readonly whose: "force" | "partner";
  readonly licence: string;
}

/** Every file that was taken in, newest first, with what became of its rows. */
export function ImportLedger({ imports, heading, whose, licence }: ImportLedgerProps) {
  const [whole, setWhole] = useState(false);
  const area = useArea();
  const version = useDataVersion();
  const shown = whole ? imports : imports.slice(0, FIRST_ROWS);
  return (
    <section className="page-section" aria-labelledby={`ledger-of-${whose}`}>
      <h2 id={`ledger-of-${whose}`} className="govuk-heading-m">
        {heading}
      </h2>
      <p className="govuk-body page-text">
        {words.lead[whose]} {words.about}
      </p>
      <div className="ledger">
        <DataTable
          caption={heading}
          captionHidden
          columns={COLUMNS}
          rows={shown}
          rowKey={(row) => row.id}
          about={{
            fileName: whose === "force" ? "imports" : "partner-imports",
            title: words.title(heading, area.name),
            period: null,
            filters: shown.length < imports.length ? [words.newestOf(shown.length, imports.length)] : [],
            sources: [...new Set(imports.map((row) => `${row.sourceName}, ${row.publisher}`))],
            licence,
            dataVersion: version.number,
            demonstration: version.demonstration,
            cautions: [],
          }}
        />
      </div>
      {imports.length > FIRST_ROWS && (
        <button type="button" className="link-button" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? words.showNewest(FIRST_ROWS) : words.showAll(imports.length)}
        </button>
      )}
    </section>
  );
}
