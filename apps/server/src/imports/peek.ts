import { readCsv } from "./csv-reader.js";
import type { CsvInput } from "./input.js";

/** The beginning of a table: its header and first rows, and what is wrong with them so far. */
export interface Beginning {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

class EnoughRead extends Error {}

/** Reads the header and up to `mostRows` rows. Throws what {@link readCsv} throws for a file that is no table. */
export async function peekAt(input: CsvInput, mostRows: number): Promise<Beginning> {
  let header: readonly string[] = [];
  const rows: (readonly string[])[] = [];
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
      row: (cells) => {
        if (rows.push([...cells]) >= mostRows) throw new EnoughRead();
      },
      refused: () => undefined,
    });
  } catch (error) {
    if (!(error instanceof EnoughRead)) throw error;
  }
  return { header, rows };
}
