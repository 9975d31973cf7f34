import { csvText } from "@safer-wards/domain";
import type { TableSource } from "./sources/source.js";

/** A source's template: its header and one made-up row. */
export function templateText({ columns }: Pick<TableSource, "columns">): string {
  return csvText(
    columns.map((column) => column.name),
    [columns.map((column) => column.example)],
  );
}
