import { Link } from "@tanstack/react-router";
import { Fragment } from "react";
import { useDataVersion } from "../app/area.js";
import { DataTable, useScreenMedia, WIDE_SCREEN, type TableAbout, type TableColumn } from "../ui/index.js";
import type { Operation } from "./operation-questions.js";
import { LedgerRecordsLink } from "../ui/ledger-record-link.js";
import { oneResult, resultWords } from "./result-words.js";
import { StatusMark } from "./status-mark.js";
import { WORDS } from "./words.js";

const words = WORDS.table;

const COLUMNS: readonly TableColumn<Operation>[] = [
  {
    key: "title",
    title: words.operation,
    value: ({ title }) => title,
    show: ({ id, title, kindName }) => (
      <>
        <Link to="/operations/$operationId" params={{ operationId: id }}>
          {title}
        </Link>
        {title !== kindName && <span className="data-table__note">{kindName}</span>}
      </>
    ),
    csv: [
      { title: words.operation, value: ({ title }) => title },
      { title: words.kind, value: ({ kindName }) => kindName },
    ],
  },
  {
    key: "dates",
    title: words.when,
    value: ({ dates }) => dates.firstDay,
    show: ({ dates }) => dates.words,
    csv: [
      { title: words.firstDay, value: ({ dates }) => dates.firstDay },
      { title: words.lastDay, value: ({ dates }) => dates.lastDay },
      { title: words.precision, value: ({ dates }) => dates.precision.toLowerCase() },
    ],
  },
  {
    key: "status",
    title: words.status,
    value: ({ statusWords }) => statusWords,
    show: (one) => <StatusMark operation={one} />,
  },
  { key: "place", title: words.where, value: ({ place }) => place.words },
  { key: "lead", title: words.lead, value: ({ lead }) => lead.name },
  {
    key: "results",
    title: words.results,
    sortable: false,
    value: resultWords,
    show: ({ results }) =>
      results.length > 0 &&
      results.map((result, index) => (
        <Fragment key={`${result.kind} ${result.detail}`}>
          {index > 0 && ", "}
          <LedgerRecordsLink figureIds={result.figureIds} words={oneResult(result)} />
        </Fragment>
      )),
  },
];

/** A phone has room for two: what and where, when and how it stands. The operation's own page has the rest. */
const NARROW_COLUMNS: readonly TableColumn<Operation>[] = COLUMNS.slice(0, 2).map((column) => ({
  ...column,
  show: (operation) => (
    <>
      {column.show?.(operation)}
      <span className="data-table__note">{column.key === "title" ? operation.place.words : operation.statusWords}</span>
    </>
  ),
}));

/** The operations as a table, the latest first. */
export function OperationTable({ operations }: { readonly operations: readonly Operation[] }) {
  const dataVersion = useDataVersion();
  const columns = useScreenMedia(WIDE_SCREEN) ? COLUMNS : NARROW_COLUMNS;
  return (
    <DataTable
      caption={words.caption}
      captionHidden
      columns={columns}
      rows={operations}
      rowKey={({ id }) => id}
      initialSort={{ key: "dates", direction: "descending" }}
      about={aboutOf(operations, dataVersion.number)}
    />
  );
}

function aboutOf(operations: readonly Operation[], dataVersion: number): TableAbout {
  const isInvented = operations.some(({ origin }) => origin === "DEMONSTRATION");
  return {
    fileName: "operations",
    title: words.fileTitle,
    period: null,
    filters: [],
    sources: [...new Set(operations.map(({ source }) => source))],
    licence: words.licence,
    dataVersion,
    demonstration: isInvented && operations.every(({ origin }) => origin === "DEMONSTRATION"),
    cautions: [...(isInvented ? [words.someInvented] : []), words.caution],
  };
}
