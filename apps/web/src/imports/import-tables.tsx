import { useMutation, useQuery } from "@apollo/client/react";
import { useState } from "react";
import type { FormEvent } from "react";
import type { ImportDeskTablesQuery } from "../gql/graphql.js";
import { Answer } from "../ui/index.js";
import { failureOf } from "../ui/failure.js";
import { textIn } from "../ui/form-text.js";
import { FirstRows } from "./first-rows.js";
import type { Job } from "./import-in-hand.js";
import { CheckImport, ImportDeskTables, ImportSourceList } from "./import-questions.js";
import { RecordOwner } from "./record-owner.js";
import { DESK_WORDS } from "./desk-words.js";

const words = DESK_WORDS.tables;

type Table = ImportDeskTablesQuery["importTables"][number];

interface ImportTablesProps {
  readonly job: Job;
  readonly onCancel: () => void;
}

/** What each table is taken for, and its first rows as they will be read. */
export function ImportTables({ job, onCancel }: ImportTablesProps) {
  const [chosen, setChosen] = useState<Chosen>({});
  const asked = useQuery(ImportDeskTables, {
    variables: { id: job.id, sources: sourcesOf(chosen) },
    fetchPolicy: "network-only",
  });
  // Another choice is read anew, and the form stays meanwhile.
  const data = asked.data ?? asked.previousData;
  return (
    <Answer asked={{ ...asked, data }} what={words.what} height={240}>
      {({ importTables }) => (
        <TablesForm job={job} tables={importTables} chosen={chosen} onChoose={setChosen} onCancel={onCancel} />
      )}
    </Answer>
  );
}

/** Sources that somebody chose, by table. */
type Chosen = Readonly<Record<string, string>>;

function sourcesOf(chosen: Chosen) {
  return Object.entries(chosen).map(([table, source]) => ({ table, source }));
}

interface TablesFormProps extends ImportTablesProps {
  readonly tables: readonly Table[];
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

function TablesForm({ job, tables, chosen, onChoose, onCancel }: TablesFormProps) {
  const [check, { loading }] = useMutation(CheckImport);
  const [objection, setObjection] = useState<string | null>(null);
  const known = useQuery(ImportSourceList).data?.importSources ?? [];
  const readable = tables.filter(({ problem }) => problem === null);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const organisation = textIn(form, "organisation");
    const input = {
      id: job.id,
      version: job.version,
      organisation: organisation === "" ? null : organisation,
      sources: sourcesOf(chosen),
    };
    await check({ variables: { input } }).catch((error: unknown) => setObjection(failureOf(error).sentence));
  };
  const needsOwner = readable.some(({ table, source, needsOrganisation }) => {
    const other = chosen[table];
    if (other === undefined || other === source) return needsOrganisation;
    return known.find(({ id }) => id === other)?.needsOrganisation ?? true;
  });
  return (
    <form onSubmit={(event) => void send(event)}>
      {objection !== null && (
        <p className="state state--failed" role="alert">
          {objection}
        </p>
      )}
      {tables.map((table) => (
        <TablePreview
          key={table.table}
          table={table}
          chosen={chosen[table.table] ?? null}
          onChoose={(source) => onChoose({ ...chosen, [table.table]: source })}
        />
      ))}
      {needsOwner && <RecordOwner initial={job.results.length > 0 ? (job.organisation ?? "") : ""} />}
      <div className="state__actions">
        {readable.length > 0 && (
          <button type="submit" className="govuk-button" disabled={loading}>
            {words.check}
          </button>
        )}
        <button type="button" className="link-button" onClick={onCancel}>
          {DESK_WORDS.desk.cancel}
        </button>
      </div>
    </form>
  );
}

interface TablePreviewProps {
  readonly table: Table;
  /** What somebody takes it for; null where it is left as it was recognised. */
  readonly chosen: string | null;
  readonly onChoose: (source: string) => void;
}

function TablePreview({ table, chosen, onChoose }: TablePreviewProps) {
  const { data } = useQuery(ImportSourceList);
  const id = `source-of-${table.table.replaceAll(/[^A-Za-z0-9]/g, "-")}`;
  return (
    <section className="import-table" aria-label={table.table}>
      <h4 className="import-table__name">{table.table}</h4>
      {table.problem !== null ? (
        <p className="state state--failed">{table.problem}</p>
      ) : (
        <>
          <div className="govuk-form-group">
            <label className="govuk-label" htmlFor={id}>
              {chosen === null ? recognisedWords(table) : words.byChoice}
            </label>
            <select
              id={id}
              className="govuk-select"
              value={chosen ?? table.source}
              onChange={(event) => onChoose(event.target.value)}
            >
              {(data?.importSources ?? [{ id: table.source, name: table.sourceName }]).map((source) => (
                <option key={source.id} value={source.id}>
                  {source.name}
                </option>
              ))}
            </select>
          </div>
          {table.recordedBy !== null && <p className="import-table__owner">{words.recordedBy(table.recordedBy)}</p>}
          <FirstRows table={table} />
        </>
      )}
    </section>
  );
}

function recognisedWords({ isRecognised, source }: Table): string {
  if (!isRecognised) return words.notRecognised;
  return source.endsWith("outlines") ? words.byFeatures : words.byHeader;
}
