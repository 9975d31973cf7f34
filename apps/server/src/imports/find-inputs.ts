import { createReadStream } from "node:fs";
import { open, readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Force } from "../wards/index.js";
import { Archive } from "./archive.js";
import { MOST_BYTES_A_FILE } from "./archive-limits.js";
import type { CsvInput } from "./input.js";
import { type Problem, problemAt, Refusal, UnreadableFile, visible, WHOLE_FILE } from "./problem.js";
import { recogniseInput } from "./recognise-input.js";
import { Skipped } from "./skipped.js";
import { unreadableBecause } from "./system-faults.js";

/** What some paths lead to. Close it when everything is read. */
export class FoundInputs {
  readonly inputs: CsvInput[] = [];
  readonly problems: Problem[] = [];
  readonly skipped = new Skipped();
  readonly archives: Archive[] = [];

  get bytes(): number {
    return this.inputs.reduce((sum, input) => sum + input.bytes, 0);
  }

  close(): void {
    for (const archive of this.archives) archive.close();
  }
}

/**
 * The CSV files that `paths` name: a file is read whatever its force; of a folder or an archive, the police files of
 * `forces` and the tables of other sources. What is wrong with a path is among the problems, and the other paths are still read.
 */
export async function findInputs(paths: readonly string[], forces: readonly Force[]): Promise<FoundInputs> {
  const found = new FoundInputs();
  for (const path of paths) {
    try {
      await addPath(found, path, forces);
    } catch (error) {
      const { line, refusal } = unreadableBecause(error as Error, path);
      found.problems.push(problemAt(visible(path), line, refusal));
    }
  }
  return found;
}

async function addPath(found: FoundInputs, path: string, forces: readonly Force[]): Promise<void> {
  const { isDirectory, isFile, size } = await kindOf(path);
  if (isDirectory) return addFolder(found, path, forces);
  if (!isFile)
    throw refuse(WHOLE_FILE, path, "This is neither a file nor a folder", "Name a CSV, a ZIP archive or a folder");
  if (await isArchive(path)) return addArchive(found, path, forces);
  if (size > MOST_BYTES_A_FILE) {
    throw refuse(
      WHOLE_FILE,
      `${size} bytes`,
      "The file is larger than any month of a force",
      "Import one month of one force at a time",
    );
  }
  found.inputs.push(await fileInput(path));
}

async function addFolder(found: FoundInputs, path: string, forces: readonly Force[]): Promise<void> {
  const before = found.inputs.length;
  const names = await readdir(path, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort()) await addWanted(found, file, forces, () => fileInput(file));
  if (found.inputs.length === before) throw nothingIn("folder", path, forces);
}

async function addArchive(found: FoundInputs, path: string, forces: readonly Force[]): Promise<void> {
  const archive = await Archive.open(path, path, basename(path));
  found.archives.push(archive);
  const before = found.inputs.length;
  for (const entry of archive.entries) {
    await addWanted(found, entry.fileName, forces, async () => archive.input(entry));
  }
  if (found.inputs.length > before) return;
  if (archive.entries.some((entry) => entry.fileName === "[Content_Types].xml")) {
    throw refuse(
      WHOLE_FILE,
      basename(path),
      "This is an Excel workbook",
      "Save it as CSV (UTF-8, commas), or take the file as published",
    );
  }
  throw nothingIn("archive", path, forces);
}

/** A police file by its name, or a table of another source by its header. */
async function addWanted(
  found: FoundInputs,
  path: string,
  forces: readonly Force[],
  input: () => Promise<CsvInput>,
): Promise<void> {
  const isNamedSo = found.skipped.wants(path, forces);
  if (isNamedSo === false) return;
  const opened = isNamedSo || TABLE_FILE.test(path) ? await input() : null;
  if (opened && (isNamedSo || (await isTable(opened)))) found.inputs.push(opened);
  else found.skipped.addOther();
}

const TABLE_FILE = /\.(csv|geojson|json)$/i;

async function isTable(input: CsvInput): Promise<boolean> {
  try {
    return (await recogniseInput(input)) !== null;
  } catch {
    // What cannot be read is counted among the files that were not looked into.
    return false;
  }
}

function nothingIn(kind: "folder" | "archive", path: string, forces: readonly Force[]): UnreadableFile {
  const names = forces.map((force) => force.name).join(" or ");
  const example = `2025-01-${forces[0]?.slug ?? "force"}-street.csv`;
  const mend = `Name a ${kind} with files such as ${example}; to read another force's file, name the file itself`;
  return refuse(`whole ${kind}`, basename(path), `There is no street file of ${names} in this ${kind}`, mend);
}

async function fileInput(path: string): Promise<CsvInput> {
  const { size, mtime } = await stat(path);
  return {
    label: visible(path),
    name: visible(basename(path)),
    fileName: basename(path),
    bytes: size,
    modifiedAt: mtime,
    open: async () => createReadStream(path, { highWaterMark: 256 * 1024 }),
  };
}

async function kindOf(path: string): Promise<{ isDirectory: boolean; isFile: boolean; size: number }> {
  const stats = await stat(path);
  return { isDirectory: stats.isDirectory(), isFile: stats.isFile(), size: stats.size };
}

/** Whether a file begins as a ZIP does, whatever its name says. */
async function isArchive(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && ["PK\u0003\u0004", "PK\u0005\u0006"].includes(buffer.toString("latin1"));
  } finally {
    await file.close();
  }
}

function refuse(column: string, value: string, reason: string, mend: string): UnreadableFile {
  return new UnreadableFile(null, new Refusal(column, value, reason, mend));
}
