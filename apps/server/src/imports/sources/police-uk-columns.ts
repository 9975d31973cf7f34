import { Refusal, WHOLE_ROW } from "../problem.js";
import type { SourceColumn } from "./source.js";

/** A column as data.police.uk publishes it. */
export function published(name: string, meaning = "As published."): SourceColumn {
  return { name, isRequired: true, meaning, example: "" };
}

/** Null where the header is exactly as published. */
export function diagnosePublished(columns: readonly SourceColumn[], header: readonly string[]): Refusal | null {
  const names = columns.map((column) => column.name);
  if (header.length === names.length && names.every((name, index) => header[index] === name)) return null;
  const mend = `Take the file as published; its header is ${names.join(",")}`;
  const missing = names.find((name) => !header.includes(name));
  if (missing !== undefined)
    return new Refusal(missing, header.join(","), `The header lacks the column ${missing}`, mend);
  const index = header.findIndex((name, position) => name !== names[position]);
  return new Refusal(
    header[index] ?? WHOLE_ROW,
    header[index] ?? "",
    "This column stands in another place than it is published in",
    mend,
  );
}

const FILE_NAME = /^(\d{4}-\d{2})-([a-z0-9-]+?)-(outcomes|stop-and-search)\.csv$/i;

/** The force that a published file's name tells, as its slug; null for any other name. */
export function forceInName(fileName: string): string | null {
  return FILE_NAME.exec(fileName)?.[2]?.toLowerCase() ?? null;
}
