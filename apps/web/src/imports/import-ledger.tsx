import { monthName } from "@safer-wards/domain";
import { useState } from "react";
import { useArea, useDataVersion } from "../app/area.js";
import { graphql } from "../gql/index.js";
import type { ImportLedgerPartsFragment } from "../gql/graphql.js";
import { dayWords, DataTable, instantWords, numberWords } from "../ui/index.js";
import type { TableColumn } from "../ui/index.js";
import { Fingerprint } from "./fingerprint.js";

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
  { key: "month", title: "Month", value: (row) => row.month, show: (row) => monthName(row.month) },
  { key: "supplier", title: "Supplier", value: (row) => row.supplier },
  {
    key: "file",
    title: "File and fingerprint",
    value: (row) => row.file,
    show: (row) => <Fingerprint file={row.file} sha256={row.sha256} rowsChecksum={row.rowsChecksum ?? null} />,
    csv: [
      { title: "File", value: (row) => row.file },
      { title: "SHA-256", value: (row) => row.sha256 },
      { title: "Checksum of the rows", value: (row) => row.rowsChecksum ?? null },
    ],
  },
  {
    key: "importedAt",
    title: "Taken in",
    value: (row) => row.importedAt,
    show: (row) => <ImportTimes row={row} />,
    csv: [
      { title: "Fetched", value: (row) => row.fetchedAt },
      { title: "Taken in", value: (row) => row.importedAt },
      { title: "Seconds", value: (row) => row.seconds },
    ],
  },
  countColumn("rowsRead", "Rows read"),
  countColumn("taken", "Taken"),
  countColumn("withoutPlace", "Without a place"),
  countColumn("outsideArea", "Outside"),
  countColumn("refused", "Refused"),
  {
    key: "revision",
    title: "Version",
    numeric: true,
    value: (row) => row.revision,
    show: (row) => `${row.revision}, ${row.status}`,
    csv: [
      { title: "Version", value: (row) => row.revision },
      { title: "Status", value: (row) => row.status },
    ],
  },
  {
    key: "change",
    title: "Against the version before",
    value: revisionWords,
    csv: [
      { title: "Rows added", value: (row) => row.added },
      { title: "Rows removed", value: (row) => row.removed },
      { title: "Rows changed", value: (row) => row.changed },
    ],
  },
];

function revisionWords({ added, removed, changed, revision }: ImportRow): string {
  if (added === null || removed === null || changed === null) return revision === 1 ? "the first" : "not known";
  return `${numberWords(added, "reports")} added, ${numberWords(removed, "reports")} removed, ${numberWords(changed, "reports")} changed`;
}

function ImportTimes({ row }: { readonly row: ImportRow }) {
  return (
    <>
      <time dateTime={row.importedAt}>{instantWords(row.importedAt)}</time>
      {row.fetchedAt !== null && <span className="data-table__note">fetched {dayWords(row.fetchedAt)}</span>}
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
        Each row is one {whose}'s month. The fingerprint of a file (SHA-256) tells whether two files are the same to the
        last byte; the checksum of its rows was noted as they were taken in, and finds a row that has changed unasked
        since. A month that was published anew is a new version, and the old row stays.
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
            title: `${heading} for ${area.name}`,
            period: null,
            filters: shown.length < imports.length ? [`The ${shown.length} newest of ${imports.length} files`] : [],
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
          {whole ? `Show the ${FIRST_ROWS} newest` : `Show all ${imports.length} files`}
        </button>
      )}
    </section>
  );
}
