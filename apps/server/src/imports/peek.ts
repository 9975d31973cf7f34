import { readCsv } from "./csv-reader.js";
import type { CsvInput } from "./input.js";
import { Refusal } from "./problem.js";

/** A row at the beginning of a table, or why it is none. */
export interface BeginningRow {
  readonly line: number;
  readonly cells: readonly string[] | Refusal;
}

/** The beginning of a table: its header and first rows. */
export interface Beginning {
  readonly header: readonly string[];
  readonly rows: readonly BeginningRow[];
}

class EnoughRead extends Error {}

/** Reads the header and up to `mostRows` rows. Throws what {@link readCsv} throws for a file that is no table. */
export async function peekAt(input: CsvInput, mostRows: number): Promise<Beginning> {
  let header: readonly string[] = [];
  const rows: BeginningRow[] = [];
  const add = (row: BeginningRow) => {
    if (rows.push(row) >= mostRows) throw new EnoughRead();
  };
  try {
    await readCsv(() => input.open(), {
      get columns() {
        return header;
      },
      chunk: () => undefined,
      header: (cells) => {
        header = [...cells];
        if (mostRows === 0) throw new EnoughRead();
        return null;
      },
      row: (cells, line) => add({ line, cells: [...cells] }),
      refused: (line, cells) => add({ line, cells }),
    });
  } catch (error) {
    if (!(error instanceof EnoughRead)) throw error;
  }
  return { header, rows };
}
