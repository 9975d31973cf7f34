import type { Cell, TableDescription } from "../database/index.js";
import { BadBackup, linesOf, readSeal } from "./backup-file.js";
import { type Header, readHeader, readLine, type Sums, type TableLine } from "./manifest.js";
import { Summing } from "./sums.js";

export interface BackupContent {
  readonly header: Header;
  readonly sums: Sums;
  readonly sha256: string;
}

export interface BackupVisitor {
  header?(header: Header): Promise<void> | void;
  table?(table: TableLine): Promise<void> | void;
  row?(cells: readonly Cell[], table: TableLine): Promise<void> | void;
}

/** Reads a backup from its first line to its last, and throws {@link BadBackup} where it is not whole. */
export async function readBackup(path: string, visitor: BackupVisitor = {}): Promise<BackupContent> {
  const sha256 = await readSeal(path);
  let header: Header | null = null;
  let sums: Sums | null = null;
  let table: TableLine | null = null;
  for await (const line of linesOf(path)) {
    if (header === null) {
      header = readHeader(line);
      await visitor.header?.(header);
      continue;
    }
    if (sums !== null) throw new BadBackup("It goes on after its last line.");
    const read = readLine(line);
    if (Array.isArray(read)) {
      if (table === null) throw new BadBackup("It has a row before a table.");
      await visitor.row?.(read, table);
    } else if ("table" in read) {
      table = read;
      await visitor.table?.(read);
    } else sums = read;
  }
  if (header === null || sums === null) throw new BadBackup("It ends before its last line.");
  return { header, sums, sha256 };
}

/** The same, and sums up what it holds: a file that was written wrongly is found too. */
export async function verifyBackup(path: string, tables: readonly TableDescription[]): Promise<BackupContent> {
  const summing = new Summing();
  let add: ((cells: readonly Cell[]) => void) | null = null;
  const content = await readBackup(path, {
    table: ({ table: name, columns }) => {
      const numbered = tables.find((table) => table.name === name)?.numbered ?? null;
      add = summing.table({ name, columns, key: [], numbered });
    },
    row: (cells) => add?.(cells),
  });
  const fault = differenceOf(content.sums, summing.sums());
  if (fault) throw new BadBackup(`${path} does not hold what it says it does: ${fault}.`);
  return content;
}

/** The first table or import whose sums differ, in words; null where none does. */
export function differenceOf(wanted: Sums, found: Sums): string | null {
  for (const [kind, name] of [
    ["tables", "table"],
    ["imports", "import"],
  ] as const) {
    for (const key of new Set([...Object.keys(wanted[kind]), ...Object.keys(found[kind])])) {
      const [one, other] = [wanted[kind][key], found[kind][key]];
      if (one?.checksum === other?.checksum) continue;
      return `${name} ${key} should have ${one?.rows ?? 0} rows and has ${other?.rows ?? 0}, or other ones`;
    }
  }
  return null;
}
