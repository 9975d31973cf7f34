import type { TableAbout } from "@safer-wards/domain";
import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import { GlossaryText } from "../about/glossary-term.js";
import { meaningOfLabel } from "../about/glossary-words.js";
import { ScrollRegion } from "./scroll-region.js";
import { sortRows } from "./table-columns.js";
import type { Sorting, TableColumn } from "./table-columns.js";
import { TableDownload } from "./table-download.js";
import { Explained, type ExplainedControl } from "./term.js";
import { WORDS } from "./words.js";

interface DataTableProps<Row> {
  readonly caption: string;
  readonly captionHidden?: boolean;
  /** The first column heads its rows. */
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly initialSort?: Sorting;
  /** With it, the table as shown can be downloaded. */
  readonly about?: TableAbout;
  /** Where the server gives the whole of it as CSV. */
  readonly fileAddress?: string;
  /** Key of the row that is chosen in the view. */
  readonly chosenKey?: string | null;
  /** A last row that sorting leaves where it is, such as the whole borough. */
  readonly totalRow?: Row;
}

/** A table whose headings sort it, with right-aligned figures, and a download of exactly what it shows. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, initialSort, about, fileAddress, chosenKey, totalRow } = props;
  const [sorting, setSorting] = useState<Sorting | undefined>(initialSort);
  const sorted = useMemo(() => sortRows(rows, columns, sorting), [rows, columns, sorting]);
  const shown = totalRow === undefined ? sorted : [...sorted, totalRow];
  return (
    <div className="data-table">
      <ScrollRegion label={caption}>
        <table className="govuk-table">
          <caption className={props.captionHidden ? "govuk-visually-hidden" : "govuk-table__caption"}>
            {caption}
          </caption>
          <thead className="govuk-table__head">
            <tr className="govuk-table__row">
              {columns.map((column) => (
                <ColumnHeading key={column.key} column={column} sorting={sorting} onSort={setSorting} />
              ))}
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {shown.map((row) => (
              <TableRow
                key={rowKey(row)}
                row={row}
                columns={columns}
                chosen={chosenKey != null && rowKey(row) === chosenKey}
                total={row === totalRow}
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {fileAddress !== undefined && (
        <p className="table-download">
          <a href={fileAddress} download>
            {WORDS.table.csv}
            <span className="govuk-visually-hidden">: {caption}</span>
          </a>
        </p>
      )}
      {about && <TableDownload about={about} columns={columns} rows={shown} />}
    </div>
  );
}

interface TableRowProps<Row> {
  readonly row: Row;
  readonly columns: readonly TableColumn<Row>[];
  readonly chosen: boolean;
  readonly total: boolean;
}

function TableRow<Row>({ row, columns, chosen, total }: TableRowProps<Row>) {
  const kind = `govuk-table__row${chosen ? " data-table__row--chosen" : ""}${total ? " data-table__row--total" : ""}`;
  return (
    <tr className={kind} aria-current={chosen ? "true" : undefined}>
      {columns.map((column, index) => {
        const content: ReactNode = column.show ? column.show(row) : column.value(row);
        if (index === 0) {
          return (
            <th key={column.key} scope="row" className="govuk-table__header">
              {content}
            </th>
          );
        }
        return (
          <td key={column.key} className={`govuk-table__cell${column.numeric ? " govuk-table__cell--numeric" : ""}`}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}

interface ColumnHeadingProps<Row> {
  readonly column: TableColumn<Row>;
  readonly sorting: Sorting | undefined;
  readonly onSort: (sorting: Sorting) => void;
}

function ColumnHeading<Row>({ column, sorting, onSort }: ColumnHeadingProps<Row>) {
  const current = sorting?.key === column.key ? sorting.direction : undefined;
  const first = column.numeric ? "descending" : "ascending";
  const other = current === "ascending" ? "descending" : "ascending";
  const sortable = column.sortable !== false;
  return (
    <th
      scope="col"
      className={`govuk-table__header${column.numeric ? " govuk-table__header--numeric" : ""}`}
      aria-sort={sortable ? (current ?? "none") : undefined}
    >
      {sortable ? (
        <SortButton
          title={column.title}
          direction={current}
          onSort={() => onSort({ key: column.key, direction: current ? other : first })}
        />
      ) : (
        <GlossaryText>{column.title}</GlossaryText>
      )}
      {column.note && <span className="data-table__note">{column.note}</span>}
    </th>
  );
}

interface SortButtonProps {
  readonly title: string;
  readonly direction: Sorting["direction"] | undefined;
  readonly onSort: () => void;
}

/** Sorts by its column, and explains its word where the glossary has it. */
function SortButton({ title, direction, onSort }: SortButtonProps) {
  const means = meaningOfLabel(title);
  const draw = (control?: ExplainedControl) => (
    <button
      type="button"
      className="sort-button"
      {...control}
      onClick={() => {
        control?.onClick();
        onSort();
      }}
    >
      {title}
      <SortMark direction={direction} />
    </button>
  );
  return means === null ? draw() : <Explained means={means}>{draw}</Explained>;
}

function SortMark({ direction }: { readonly direction: Sorting["direction"] | undefined }) {
  return (
    <svg className="sort-button__mark" viewBox="0 0 10 14" aria-hidden="true" focusable="false">
      <path d="M5 0 9 5H1Z" opacity={direction === "descending" ? 0 : direction ? 1 : 0.35} />
      <path d="M5 14 1 9h8Z" opacity={direction === "ascending" ? 0 : direction ? 1 : 0.35} />
    </svg>
  );
}
