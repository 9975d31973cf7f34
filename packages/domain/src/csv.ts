/** What a cell of a table holds. Null is an empty cell, never zero. */
export type CellValue = string | number | null;

/** Spreadsheets run text that begins like this as a formula, whoever wrote it. */
const RUNS_AS_FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;

/** One cell: text that a spreadsheet would run is made harmless by an apostrophe; numbers are left alone. */
export function csvCell(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
  const text = RUNS_AS_FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as RFC 4180 writes it, with its heading row; without, where it goes on from an earlier piece. */
export function csvText(headings: readonly string[] | null, rows: readonly (readonly CellValue[])[]): string {
  return [...(headings ? [headings] : []), ...rows].map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}
