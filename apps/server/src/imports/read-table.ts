import { createHash } from "node:crypto";
import { readCsv } from "./csv-reader.js";
import type { CsvInput } from "./input.js";
import { type Problem, ProblemList, Refusal, UnreadableFile, WHOLE_FILE } from "./problem.js";
import type { ReadingPlace, RowReader, TableSource } from "./sources/source.js";
import { unreadableBecause } from "./system-faults.js";

export interface TableSetting extends ReadingPlace {
  readonly onProgress: (rows: number, bytes: number) => void;
  readonly onProblem?: (problem: Problem) => void;
}

/** A table's records, read from one file and not yet stored. */
export class TableRead {
  rowsRead = 0;
  withoutPlace = 0;
  outsideArea = 0;
  refused = 0;
  sha256: string | null = null;
  firstDate: string | null = null;
  lastDate: string | null = null;
  /** Whether the file could be read to its end, and holds rows. */
  isReadable = false;
  readonly records: unknown[] = [];
  readonly problems: ProblemList;

  constructor(file: string, onProblem?: (problem: Problem) => void) {
    this.problems = new ProblemList(file, onProblem);
  }
}

/** Reads one file of a source as a stream, once. Never throws for what the file holds. */
export async function readTable(input: CsvInput, source: TableSource, setting: TableSetting): Promise<TableRead> {
  const read = new TableRead(input.label, setting.onProblem);
  const hash = createHash("sha256");
  let bytes = 0;
  let columns: readonly string[] = source.columns.map((column) => column.name);
  let rows: RowReader<unknown> | null = null;
  const refuse = (line: number, refusal: Refusal) => {
    read.refused += 1;
    read.problems.add(line, refusal);
  };
  try {
    await readCsv(() => input.open(), {
      get columns() {
        return columns;
      },
      chunk: (chunk) => {
        hash.update(chunk);
        setting.onProgress(read.rowsRead, (bytes += chunk.length));
      },
      header: (cells) => {
        const reader = source.readerFor(cells, setting);
        if (reader instanceof Refusal) return reader;
        columns = [...cells];
        rows = reader;
        return null;
      },
      row: (cells, line) => {
        read.rowsRead += 1;
        const refusal = takeRow(read, rows!, cells);
        if (refusal) refuse(line, refusal);
      },
      refused: (line, refusal) => {
        read.rowsRead += 1;
        refuse(line, refusal);
      },
    });
    if (read.rowsRead === 0) throw fileWithoutRows();
    read.isReadable = true;
  } catch (error) {
    const { line, refusal } = unreadableBecause(error as Error, input.fileName);
    read.problems.add(line, refusal);
  }
  read.sha256 = read.isReadable ? hash.digest("hex") : null;
  return read;
}

function takeRow(read: TableRead, rows: RowReader<unknown>, cells: readonly string[]): Refusal | null {
  const row = rows.read(cells);
  if (row instanceof Refusal) return row;
  const { date } = row;
  if (date !== null) {
    if (read.firstDate === null || date < read.firstDate) read.firstDate = date;
    if (read.lastDate === null || date > read.lastDate) read.lastDate = date;
  }
  if ("record" in row) read.records.push(row.record);
  else read[row.left] += 1;
  return null;
}

function fileWithoutRows(): UnreadableFile {
  const mend = "Put rows under the header; what is held stays as it is";
  return new UnreadableFile(1, new Refusal(WHOLE_FILE, "", "There is no row after the header", mend));
}
