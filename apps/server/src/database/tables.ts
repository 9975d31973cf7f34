import type { DataSource } from "typeorm";
import type { Bound } from "./database.js";
import type { Cell } from "./row-checksum.js";

/** A table as both databases have it. */
export interface TableDescription {
  readonly name: string;
  readonly columns: readonly string[];
  /** The columns of its primary key. */
  readonly key: readonly string[];
  /** The column that the database numbers by itself. */
  readonly numbered: string | null;
}

/** Whatever asks and gives rows. */
export interface RowDoor {
  query<Row>(sql: string, parameters?: readonly Bound[]): Promise<Row[]>;
}

/** Every table that an entity describes, in the order of their list. */
export function describeTables(source: DataSource): TableDescription[] {
  return source.entityMetadatas.map((metadata) => ({
    name: metadata.tableName,
    columns: metadata.columns.map((column) => column.databaseName),
    key: metadata.primaryColumns.map((column) => column.databaseName),
    numbered: metadata.columns.find((column) => column.isGenerated)?.databaseName ?? null,
  }));
}

const ROWS_AT_ONCE = 5_000;

/** Every row of a table, a batch at a time, in the order of its key. */
export async function* rowsOf(door: RowDoor, { name, columns, key }: TableDescription): AsyncGenerator<Cell[][]> {
  const list = columns.map((column) => `"${column}"`).join(", ");
  const keys = key.map((column) => `"${column}"`).join(", ");
  const marks = key.map(() => "?").join(", ");
  let after: Cell[] | null = null;
  for (;;) {
    const where: string = after ? `WHERE (${keys}) > (${marks})` : "";
    const found: Record<string, unknown>[] = await door.query<Record<string, unknown>>(
      `SELECT ${list} FROM "${name}" ${where} ORDER BY ${keys} LIMIT ${ROWS_AT_ONCE}`,
      after ?? [],
    );
    if (found.length > 0) yield found.map((row) => columns.map((column) => cellOf(row[column])));
    const last = found.at(-1);
    if (!last || found.length < ROWS_AT_ONCE) return;
    after = key.map((column) => cellOf(last[column]));
  }
}

/** Both databases give texts and numbers; anything else would come back as another thing than it went. */
function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  throw new Error(`A cell holds a ${typeof value}, which cannot be kept in a backup.`);
}
