import type { BeginningRow } from "./peek.js";
import { Refusal, shown } from "./problem.js";
import { plainName } from "./sources/personal-columns.js";
import type { ReadCell } from "./sources/record-words.js";
import type { DocumentRow, RowRead, RowReader } from "./sources/source.js";

/** A row of a preview: what it was read as, with what the file has where that differs. */
export interface RowShown {
  /** Such as `2` for a line, `feature 3`. */
  readonly where: string;
  readonly cells: readonly string[];
  /** Beside each cell, what the file has for it; null where that is the same, or nothing. */
  readonly written: readonly (string | null)[];
  /** Why nothing is stored of it; null where it is. */
  readonly problem: string | null;
}

export interface RowsShown {
  readonly headings: readonly string[];
  readonly rows: readonly RowShown[];
}

const LONGEST_CELL = 80;

/** The first rows of a table, read by the reader that takes them. */
export function readBeginning<Record>(
  header: readonly string[],
  rows: readonly BeginningRow[],
  reader: RowReader<Record>,
  describe: (record: Record) => readonly ReadCell[],
): RowsShown {
  const read = rows.map(({ line, cells }) => {
    const row = cells instanceof Refusal ? cells : reader.read(cells);
    const writtenIn = (names: readonly string[]) => (cells instanceof Refusal ? [] : cellsOf(header, cells, names));
    return rowShown(`${line}`, row, describe, writtenIn);
  });
  return rowsShown(read);
}

/** The first things of a document, as it was read. */
export function readDocumentRows<Record>(
  rows: readonly DocumentRow<Record>[],
  describe: (record: Record) => readonly ReadCell[],
): RowsShown {
  return rowsShown(rows.map(({ where, read }) => rowShown(where, read, describe, () => [])));
}

interface RowDescribed extends RowShown {
  readonly headings: readonly string[];
}

function rowsShown(rows: readonly RowDescribed[]): RowsShown {
  const headings = rows.find((row) => row.headings.length > 0)?.headings ?? [];
  return { headings, rows: rows.map(({ headings: _, ...row }) => row) };
}

function rowShown<Record>(
  where: string,
  read: RowRead<Record>,
  describe: (record: Record) => readonly ReadCell[],
  writtenIn: (columns: readonly string[]) => readonly string[],
): RowDescribed {
  const nothing = { where, headings: [], cells: [], written: [] };
  if (read instanceof Refusal) return { ...nothing, problem: refusedWords(read) };
  if ("left" in read) return { ...nothing, problem: LEFT_WORDS[read.left] };
  const described = describe(read.record);
  return {
    where,
    headings: described.map(({ heading }) => heading),
    cells: described.map(({ value }) => short(value)),
    written: described.map(({ value, columns }) => {
      const text = writtenIn(columns).join(", ");
      return text === "" || text === value ? null : short(text);
    }),
    problem: null,
  };
}

const LEFT_WORDS = {
  withoutPlace: "It says no place, so it is counted and not stored.",
  outsideArea: "It lies outside every installed area, so it is counted and not stored.",
} as const;

function refusedWords({ column, value, reason, mend }: Refusal): string {
  return `Refused: ${column}, ${value === "" ? "nothing there" : `“${shown(value)}”`}: ${reason}. ${mend}.`;
}

function cellsOf(header: readonly string[], cells: readonly string[], names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const cell = cells[header.findIndex((known) => plainName(known) === plainName(name))]?.trim() ?? "";
    return cell === "" ? [] : [cell];
  });
}

export function short(cell: string): string {
  return cell.length > LONGEST_CELL ? `${cell.slice(0, LONGEST_CELL)}…` : cell;
}
