import { Refusal, WHOLE_ROW } from "../problem.js";
import { plainName, refusePersonalColumn } from "./personal-columns.js";
import type { SourceColumn } from "./source.js";

/** Where each of a template's columns stands in a file; -1 where the file does not have it. */
export type ColumnPlaces = ReadonlyMap<string, number>;

/** Names that a template's column may also have, in lower case. */
export type OtherNames = Readonly<Record<string, readonly string[]>>;

/**
 * Finds a template's columns in a header, in whatever order, and refuses what is none of them: first what looks like
 * personal data, then what nobody asked for.
 */
export function findColumns(columns: readonly SourceColumn[], header: readonly string[]): ColumnPlaces | Refusal {
  for (const name of header) {
    const refusal = columns.some((column) => isNamed(column, name)) ? null : refusePersonalColumn(name);
    if (refusal) return refusal;
  }
  const shape = refuseShape(header, columns);
  if (shape) return shape;
  const places = new Map(columns.map((column) => [column.name, header.findIndex((name) => isNamed(column, name))]));
  const missing = columns.filter(({ name, isRequired }) => isRequired && places.get(name) === -1);
  if (missing.length > 0) {
    const names = missing.map(({ name }) => name).join(", ");
    const reason = `The header lacks ${missing.length === 1 ? "the column" : "the columns"} ${names}`;
    return new Refusal(missing[0]!.name, header.join(","), reason, writeHeader(columns));
  }
  return refuseOthers(columns, header) ?? places;
}

/** How far a header is that of a template: the share of its required columns that are there. */
export function likeness(columns: readonly SourceColumn[], header: readonly string[]): number {
  const required = columns.filter((column) => column.isRequired);
  return required.filter((column) => header.some((name) => isNamed(column, name))).length / required.length;
}

function isNamed(column: SourceColumn, name: string): boolean {
  return plainName(column.name) === plainName(name);
}

function refuseShape(header: readonly string[], columns: readonly SourceColumn[]): Refusal | null {
  const line = header.join(",");
  if (header.length > 1) return null;
  for (const [mark, words] of [
    [";", "semicolons"],
    ["\t", "tabs"],
    ["|", "vertical bars"],
  ] as const) {
    if (line.split(mark).length > 2) {
      const mend = "Save the file with commas between the cells";
      return new Refusal(WHOLE_ROW, line, `The cells are separated by ${words} and not by commas`, mend);
    }
  }
  return new Refusal(WHOLE_ROW, line, "This line is not the header of the template", writeHeader(columns));
}

function refuseOthers(columns: readonly SourceColumn[], header: readonly string[]): Refusal | null {
  for (const [index, name] of header.entries()) {
    const column = columns.find((known) => isNamed(known, name));
    if (!column) {
      const mend = `Remove the column, or give it the name of one of the template's: ${columns.map((known) => known.name).join(", ")}`;
      return new Refusal(name === "" ? `column ${index + 1}` : name, name, "The template has no such column", mend);
    }
    if (header.findIndex((other) => isNamed(column, other)) !== index) {
      return new Refusal(name, name, "This column stands twice in the header", "Remove one of the two");
    }
  }
  return null;
}

function writeHeader(columns: readonly SourceColumn[]): string {
  return `Write the header as in the template: ${columns.map((column) => column.name).join(",")}`;
}
