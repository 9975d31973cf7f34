import { isAscii } from "node:buffer";
import type { Readable } from "node:stream";
import { CsvError } from "csv-parse";
import { refuseForeignBytes } from "./first-bytes.js";
import { Refusal, UnreadableFile, WHOLE_ROW } from "./problem.js";
import { RowParser } from "./row-parser.js";

/** Rows of street files are under 500 bytes. */
export const MOST_BYTES_A_ROW = 64 * 1024;

/** What happens with what a file holds, in the order of the file. */
export interface CsvVisitor {
  readonly columns: readonly string[];
  /** Sees every byte. */
  chunk(bytes: Buffer): void;
  /** Gives what is wrong with the first line, if anything. */
  header(cells: readonly string[]): Refusal | null;
  /** A row with as many cells as there are columns. Lines are counted as an editor counts them, from 1. */
  row(cells: readonly string[], line: number): void;
  refused(line: number, refusal: Refusal): void;
}

/**
 * Reads a CSV once, as a stream, row by row, without keeping any. Accepts LF, CRLF and CR, a byte order mark, quotes
 * and lines inside quotes. Throws {@link UnreadableFile} where what follows cannot be trusted.
 */
export async function readCsv(open: () => Promise<Readable>, visitor: CsvVisitor): Promise<void> {
  const rows = new RowReading(visitor);
  const parser = new RowParser((cells) => rows.take(cells), MOST_BYTES_A_ROW);
  try {
    let isFirst = true;
    for await (const chunk of (await open()) as AsyncIterable<Buffer>) {
      if (isFirst) refuseForeignBytes(chunk);
      isFirst = false;
      visitor.chunk(chunk);
      rows.look(chunk);
      await parser.parse(chunk);
    }
    if (isFirst) refuseForeignBytes(Buffer.alloc(0));
    await parser.finish();
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UnreadableFile(rows.nextLine, await refusalOf(error, rows, open, visitor.columns));
  } finally {
    parser.destroy();
  }
}

const DOWNLOAD_AGAIN = "Download the file again";
const NUL = 0;
const QUOTE = 0x22;

/** Knows in which line the next row begins, and what has to be looked for in it. */
class RowReading {
  nextLine = 1;
  private headerSeen = false;
  /** A quote was seen, so that a cell may hold a line end. */
  private mayHoldLines = false;
  /** A byte was seen that no published file has, or that UTF-8 may not have. */
  private mayBeDamaged = false;

  constructor(private readonly visitor: CsvVisitor) {}

  look(chunk: Buffer): void {
    this.mayHoldLines ||= chunk.includes(QUOTE);
    this.mayBeDamaged ||= !isAscii(chunk) || chunk.includes(NUL);
  }

  take(cells: readonly string[]): void {
    const line = this.nextLine;
    this.nextLine += 1 + (this.mayHoldLines ? lineEndsIn(cells) : 0);
    if (cells.length === 1 && cells[0] === "") return;
    if (!this.headerSeen) {
      this.headerSeen = true;
      const refusal = this.visitor.header(cells);
      if (refusal) throw new UnreadableFile(line, refusal);
      return;
    }
    const refusal = this.refusalOf(cells);
    if (refusal) this.visitor.refused(line, refusal);
    else this.visitor.row(cells, line);
  }

  private refusalOf(cells: readonly string[]): Refusal | null {
    const { columns } = this.visitor;
    if (cells.length !== columns.length) return refuseLength(cells, columns);
    if (!this.mayBeDamaged) return null;
    const index = cells.findIndex((cell) => cell.includes("\0") || cell.includes("\ufffd"));
    const cell = cells[index];
    return cell === undefined ? null : refuseDamage(columns[index] ?? WHOLE_ROW, cell);
  }
}

function lineEndsIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) if (/[\r\n]/.test(cell)) count += cell.split(/\r\n|\r|\n/).length - 1;
  return count;
}

function refuseLength(cells: readonly string[], columns: readonly string[]): Refusal {
  const reason = `The row has ${cells.length.toLocaleString("en-GB")} ${cells.length === 1 ? "cell" : "cells"} where the header has ${columns.length}`;
  const mend =
    "Put quotation marks round a cell that holds a comma; if this is the last row, the file was cut off: download it again";
  return new Refusal(WHOLE_ROW, cells.join(","), reason, mend);
}

function refuseDamage(column: string, cell: string): Refusal {
  if (cell.includes("\0")) {
    return new Refusal(column, cell, "There is a NUL byte in this cell, so the file is damaged", DOWNLOAD_AGAIN);
  }
  const mend = "Save the file as CSV in UTF-8, or take it as published";
  return new Refusal(column, cell, "There is a character in this cell that is not UTF-8", mend);
}

async function refusalOf(
  error: CsvError,
  rows: RowReading,
  open: () => Promise<Readable>,
  columns: readonly string[],
): Promise<Refusal> {
  const index = typeof error["column"] === "number" ? error["column"] : -1;
  const value = fromCell(await textOfLine(await open(), rows.nextLine), index);
  const column = columns[index] ?? WHOLE_ROW;
  const endLine = Number(error["lines"]);
  const spansLines = endLine > rows.nextLine;
  switch (error.code) {
    case "CSV_MAX_RECORD_SIZE":
      return spansLines
        ? refuseOpenQuote(column, value)
        : new Refusal(
            column,
            value,
            "The row is longer than 64 kB",
            `Look into this row; ${DOWNLOAD_AGAIN.toLowerCase()}`,
          );
    case "CSV_QUOTE_NOT_CLOSED":
      return refuseOpenQuote(column, value);
    default: {
      const mend = 'Put quotation marks round the whole cell and write each one inside it twice ("")';
      return new Refusal(column, value, "There is a quotation mark in the middle of a cell", mend);
    }
  }
}

function refuseOpenQuote(column: string, value: string): Refusal {
  const mend = "Close it where the cell ends, or take the file as published";
  return new Refusal(column, value, "A quotation mark opens here and is never closed", mend);
}

/** The text of a line from its cell number `index` on, or a little before it where a cell in front holds a comma. */
function fromCell(line: string, index: number): string {
  let start = 0;
  for (let cell = 0; cell < index; cell += 1) start = line.indexOf(",", start) + 1;
  return line.slice(start);
}

const MOST_SHOWN_BYTES = 1024;

/** The beginning of a line, read anew: the parser does not give back what it could not read. */
async function textOfLine(stream: Readable, line: number): Promise<string> {
  let current = 1;
  let found = Buffer.alloc(0);
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let start = 0;
    while (current < line) {
      const end = chunk.indexOf(0x0a, start);
      if (end === -1) break;
      start = end + 1;
      current += 1;
    }
    if (current < line) continue;
    const end = chunk.indexOf(0x0a, start);
    found = Buffer.concat([found, chunk.subarray(start, end === -1 ? undefined : end)]);
    if (end !== -1 || found.length >= MOST_SHOWN_BYTES) break;
  }
  return found.toString("utf8", 0, MOST_SHOWN_BYTES).replace(/\r$/, "");
}
