import {
  canonicalRow,
  type Cell,
  IMPORT_COLUMN,
  RowChecksum,
  type RowDoor,
  rowsOf,
  type TableDescription,
} from "../database/index.js";
import type { Sum, Sums } from "./manifest.js";

/** Not kept: everybody signs in again, and no key to a session lies in a file. */
export const LEFT_OUT = new Set(["session"]);

/** Sums up rows by table and by import. */
export class Summing {
  private readonly tables = new Map<string, RowChecksum>();
  private readonly imports = new Map<string, RowChecksum>();

  table({ name, columns, numbered }: TableDescription): (cells: readonly Cell[]) => void {
    const sum = new RowChecksum();
    this.tables.set(name, sum);
    const ofImport = columns.indexOf(IMPORT_COLUMN);
    const rowOf = canonicalRow<Cell>({ columns, numbered }, columns);
    return (cells) => {
      sum.add(name, cells);
      if (ofImport !== -1) this.import(String(cells[ofImport])).add(name, rowOf(cells));
    };
  }

  sums(): Sums {
    return { tables: written(this.tables), imports: written(this.imports) };
  }

  private import(id: string): RowChecksum {
    let sum = this.imports.get(id);
    if (!sum) this.imports.set(id, (sum = new RowChecksum()));
    return sum;
  }
}

function written(sums: ReadonlyMap<string, RowChecksum>): Record<string, Sum> {
  return Object.fromEntries([...sums].map(([name, sum]) => [name, { rows: sum.rows, checksum: sum.hex() }]));
}

/** Reads every table and sums it up; `onRow` is given each row meanwhile. */
export async function sumUp(
  door: RowDoor,
  tables: readonly TableDescription[],
  onTable: (table: TableDescription) => Promise<void> = async () => undefined,
  onRow: (cells: readonly Cell[]) => Promise<void> | void = () => undefined,
): Promise<Sums> {
  const summing = new Summing();
  for (const table of tables.filter(({ name }) => !LEFT_OUT.has(name))) {
    await onTable(table);
    const add = summing.table(table);
    for await (const rows of rowsOf(door, table)) {
      for (const cells of rows) {
        add(cells);
        await onRow(cells);
      }
    }
  }
  return summing.sums();
}
