import { createHash } from "node:crypto";
import { refuseForeignBytes } from "./first-bytes.js";
import type { CsvInput } from "./input.js";
import { Refusal, UnreadableFile, WHOLE_FILE } from "./problem.js";
import { TableRead, type TableSetting } from "./read-table.js";
import type { DocumentRow, ReadingPlace, TableSource } from "./sources/source.js";
import { unreadableBecause } from "./system-faults.js";

/** A document is read whole; a table is not. */
const MOST_BYTES = 10 * 1024 * 1024;
const BEGINNING = 4_096;

/** Whether a file is GeoJSON, by its beginning. */
export async function isGeoJson(input: CsvInput): Promise<boolean> {
  const start = (await bytesOf(input, BEGINNING, true))
    .toString("utf8")
    .replace(/^\ufeff/, "")
    .trimStart();
  if (!start.startsWith("{")) return false;
  return /\.(geo)?json$/i.test(input.fileName) || /"(FeatureCollection|Feature)"/.test(start);
}

/** A document's text as far as it is read, for whoever looks what it holds. */
export async function documentText(input: CsvInput): Promise<string> {
  return (await bytesOf(input, MOST_BYTES, true)).toString("utf8");
}

/** A document's rows, as its source reads them. Throws {@link UnreadableFile} for what is no such document. */
export async function rowsOfDocument(
  input: CsvInput,
  source: TableSource,
  setting: ReadingPlace,
): Promise<{ readonly rows: readonly DocumentRow<unknown>[]; readonly sha256: string; readonly bytes: number }> {
  const bytes = await bytesOf(input, MOST_BYTES, false);
  if (!/^\s*(\ufeff)?\s*[{[]/.test(bytes.toString("utf8", 0, BEGINNING))) {
    refuseForeignBytes(bytes.subarray(0, BEGINNING));
    const mend = "Export the layer as GeoJSON; a table with a header is another kind of file";
    throw new UnreadableFile(1, new Refusal(WHOLE_FILE, bytes.toString("utf8", 0, 40), "This is not GeoJSON", mend));
  }
  const rows = source.readDocument!(textOf(bytes), setting);
  return { rows, sha256: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.length };
}

/** Reads a file that is one document. Never throws for what the file holds. */
export async function readDocument(input: CsvInput, source: TableSource, setting: TableSetting): Promise<TableRead> {
  const read = new TableRead(input.label, setting.onProblem);
  try {
    const { rows, sha256, bytes } = await rowsOfDocument(input, source, setting);
    for (const { where, read: row } of rows) {
      read.rowsRead += 1;
      if (row instanceof Refusal) {
        read.refused += 1;
        read.problems.add(null, new Refusal(`${where}, ${row.column}`, row.value, row.reason, row.mend));
      } else if ("record" in row) read.records.push(row.record);
      else read[row.left] += 1;
    }
    setting.onProgress(read.rowsRead, bytes);
    read.isReadable = true;
    read.sha256 = sha256;
  } catch (error) {
    const { line, refusal } = unreadableBecause(error as Error, input.fileName);
    read.problems.add(line, refusal);
  }
  return read;
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const mend = "Save the file in UTF-8, as GeoJSON is";
    throw new UnreadableFile(null, new Refusal(WHOLE_FILE, "", "There are bytes in it that are not UTF-8", mend));
  }
}

async function bytesOf(input: CsvInput, most: number, isBeginning: boolean): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of (await input.open()) as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length < most) continue;
    if (isBeginning) break;
    if (length > most) {
      const mend = "Export the outlines of this area alone, or simplify them";
      const reason = `The file is larger than ${most / 1024 / 1024} MB`;
      throw new UnreadableFile(null, new Refusal(WHOLE_FILE, input.fileName, reason, mend));
    }
  }
  return Buffer.concat(chunks).subarray(0, most);
}
