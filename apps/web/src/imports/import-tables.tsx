import { useMutation, useQuery } from "@apollo/client/react";
import { useState } from "react";
import type { FormEvent } from "react";
import type { ImportDeskTablesQuery } from "../gql/graphql.js";
import { Answer, ScrollRegion } from "../ui/index.js";
import { failureOf } from "../ui/failure.js";
import { textIn } from "../ui/form-text.js";
import type { Job } from "./import-in-hand.js";
import { CheckImport, ImportDeskTables, ImportSourceList } from "./import-questions.js";
import { RecordOwner } from "./record-owner.js";

type Table = ImportDeskTablesQuery["importTables"][number];

interface ImportTablesProps {
  readonly job: Job;
  readonly onCancel: () => void;
}

/** What each table is taken for, and its first rows as they will be read. */
export function ImportTables({ job, onCancel }: ImportTablesProps) {
  const asked = useQuery(ImportDeskTables, { variables: { id: job.id }, fetchPolicy: "network-only" });
  return (
    <Answer asked={asked} what="the first rows" height={240}>
      {({ importTables }) => <TablesForm job={job} tables={importTables} onCancel={onCancel} />}
    </Answer>
  );
}

function TablesForm({ job, tables, onCancel }: ImportTablesProps & { readonly tables: readonly Table[] }) {
  const [check, { loading }] = useMutation(CheckImport);
  const [objection, setObjection] = useState<string | null>(null);
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const known = useQuery(ImportSourceList).data?.importSources ?? [];
  const readable = tables.filter(({ problem }) => problem === null);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const sources = Object.entries(chosen).map(([table, source]) => ({ table, source }));
    const organisation = textIn(form, "organisation");
    const input = {
      id: job.id,
      version: job.version,
      organisation: organisation === "" ? null : organisation,
      sources,
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
          chosen={chosen[table.table] ?? table.source}
          onChoose={(source) => setChosen((before) => ({ ...before, [table.table]: source }))}
        />
      ))}
      {needsOwner && <RecordOwner initial={job.results.length > 0 ? (job.organisation ?? "") : ""} />}
      <div className="state__actions">
        {readable.length > 0 && (
          <button type="submit" className="govuk-button" disabled={loading}>
            Check every row
          </button>
        )}
        <button type="button" className="link-button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}

interface TablePreviewProps {
  readonly table: Table;
  readonly chosen: string;
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
              {recognisedWords(table)}
            </label>
            <select id={id} className="govuk-select" value={chosen} onChange={(event) => onChoose(event.target.value)}>
              {(data?.importSources ?? [{ id: table.source, name: table.sourceName }]).map((source) => (
                <option key={source.id} value={source.id}>
                  {source.name}
                </option>
              ))}
            </select>
          </div>
          {table.recordedBy !== null && chosen === table.source && (
            <p className="import-table__owner">Recorded by {table.recordedBy}, as the name of the file says.</p>
          )}
          <FirstRows table={table} />
        </>
      )}
    </section>
  );
}

function recognisedWords({ isRecognised, source }: Table): string {
  if (!isRecognised) return "Not recognised. What is it?";
  return source === "outlines" ? "Recognised by its features as" : "Recognised by its header as";
}

function FirstRows({ table }: { readonly table: Table }) {
  const caption = `The first rows of ${table.table}`;
  return (
    <ScrollRegion label={caption}>
      <table className="govuk-table first-rows">
        <caption className="govuk-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {table.header.map((name, index) => (
              <th key={index} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, line) => (
            <tr key={line}>
              {row.map((cell, index) => (
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
