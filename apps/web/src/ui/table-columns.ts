import type { ReactNode } from "react";
import type { CellValue } from "@safer-wards/domain";
import type { ShownFigure } from "./figure-text.js";
import { MISSING_MARKS } from "./figure-text.js";
import { WORDS } from "./words.js";

const words = WORDS.table;

/** One column of the download; a shown column may need several, such as a value with its interval. */
export interface CsvColumn<Row> {
  readonly title: string;
  readonly value: (row: Row) => CellValue;
}

export interface TableColumn<Row> {
  readonly key: string;
  readonly title: string;
  /** Unit or note under the heading. */
  readonly note?: string;
  /** Right-aligned with tabular figures. */
  readonly numeric?: boolean;
  /** What the column sorts by; null sorts last in both directions. */
  readonly value: (row: Row) => CellValue;
  /** What a cell shows; the value itself when left out. */
  readonly show?: (row: Row) => ReactNode;
  /** What the download holds; title and value when left out. */
  readonly csv?: readonly CsvColumn<Row>[];
  /** Whether a heading sorts; it does unless this is false. */
  readonly sortable?: boolean;
}

export interface Sorting {
  readonly key: string;
  readonly direction: "ascending" | "descending";
}

/** The columns of a download that carry a figure whole: value, interval, unit and why it is missing. */
export function figureCsvColumns<Row>(title: string, figure: (row: Row) => ShownFigure): CsvColumn<Row>[] {
  return [
    { title, value: (row) => figure(row).value },
    { title: words.lower(title), value: (row) => figure(row).lower ?? null },
    { title: words.upper(title), value: (row) => figure(row).upper ?? null },
    { title: words.unit(title), value: (row) => figure(row).unit },
    { title: words.missing(title), value: (row) => missingReason(figure(row)) },
  ];
}

function missingReason(figure: ShownFigure): string | null {
  if (figure.value !== null) return null;
  return figure.missingBecause ?? MISSING_MARKS[figure.missing ?? "UNDEFINED"];
}

/** Headings and rows of the download, in the order in which the table shows its rows. */
export function downloadedCells<Row>(columns: readonly TableColumn<Row>[], rows: readonly Row[]) {
  const written = columns.flatMap((column) => column.csv ?? [{ title: column.title, value: column.value }]);
  return {
    headings: written.map((column) => column.title),
    rows: rows.map((row) => written.map((column) => column.value(row))),
  };
}

function compareCells(first: string | number, second: string | number): number {
  if (typeof first === "number" && typeof second === "number") return first - second;
  return String(first).localeCompare(String(second), "en-GB", { numeric: true });
}

/** The rows in a new order. Rows without a value stand last in both directions. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  sorting: Sorting | undefined,
): readonly Row[] {
  const column = columns.find((candidate) => candidate.key === sorting?.key);
  if (!column || !sorting) return rows;
  const sign = sorting.direction === "ascending" ? 1 : -1;
  return [...rows].sort((first, second) => {
    const a = column.value(first);
    const b = column.value(second);
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * compareCells(a, b);
  });
}
