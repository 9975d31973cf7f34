import { Link } from "@tanstack/react-router";
import { graphql } from "../gql/index.js";
import type { AuditTablePartsFragment } from "../gql/graphql.js";
import { DataTable, instantWords } from "../ui/index.js";
import type { TableColumn } from "../ui/index.js";
import { actionWords, objectWords } from "./action-words.js";
import { auditInput } from "./audit-search.js";
import type { AuditSearch } from "./audit-search.js";
import { roleWords } from "./role-words.js";
import { AUDIT_WORDS } from "./audit-words.js";

const words = AUDIT_WORDS.table;

export const AuditTableParts = graphql(`
  fragment AuditTableParts on AuditEntry {
    id
    at
    action
    personId
    personName
    roles
    object
    before
    after
    origin
  }
`);

type Entry = AuditTablePartsFragment;

const COLUMNS: readonly TableColumn<Entry>[] = [
  { key: "id", title: words.entry, value: ({ id }) => Number(id) },
  {
    key: "at",
    title: words.when,
    value: ({ at }) => at,
    show: ({ at }) => <time dateTime={at}>{instantWords(at)}</time>,
  },
  {
    key: "action",
    title: words.action,
    value: ({ action }) => action,
    show: ({ action }) => actionWords(action),
  },
  {
    key: "who",
    title: words.who,
    value: ({ personName }) => personName ?? null,
    show: (entry) => <Doer entry={entry} />,
  },
  {
    key: "object",
    title: words.object,
    value: ({ object }) => object ?? null,
    show: ({ object }) => objectWords(object),
  },
  {
    key: "change",
    title: words.change,
    sortable: false,
    value: ({ after }) => after ?? null,
    show: (entry) => <Change entry={entry} />,
  },
  { key: "origin", title: words.origin, value: ({ origin }) => origin ?? null },
];

const DOERS_WITHOUT_NAME: Readonly<Record<string, string>> = words.doers;

function Doer({ entry }: { readonly entry: Entry }) {
  if (entry.personId == null) return DOERS_WITHOUT_NAME[entry.origin ?? ""] ?? words.visitor;
  return (
    <>
      <Link to="/audit" search={(before) => ({ ...before, person: entry.personId ?? "" })}>
        {entry.personName ?? entry.personId}
      </Link>
      <span className="data-table__note">{roleWords(entry.roles)}</span>
    </>
  );
}

function Change({ entry }: { readonly entry: Entry }) {
  if (entry.before == null && entry.after == null) return null;
  return (
    <span className="audit-change">
      {entry.before != null && <code>{entry.before}</code>}
      {entry.before != null && entry.after != null && ` ${words.became} `}
      {entry.after != null && <code>{entry.after}</code>}
    </span>
  );
}

/** The entries that are shown, and a file of all that are as asked, however many are shown. */
export function AuditTable({ entries, search }: { readonly entries: readonly Entry[]; readonly search: AuditSearch }) {
  const question = new URLSearchParams(auditInput(search)).toString();
  return (
    <DataTable
      caption={words.caption(entries.length)}
      columns={COLUMNS}
      rows={entries}
      rowKey={({ id }) => id}
      fileAddress={`/files/audit.csv${question && `?${question}`}`}
    />
  );
}
