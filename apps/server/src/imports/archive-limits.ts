import { Refusal } from "./problem.js";

export const MEGABYTE = 1024 * 1024;

/** A force's month has been at most 30 MB. */
export const MOST_BYTES_A_FILE = 512 * MEGABYTE;

/** Ten years of all forces stay far below these. */
const MOST_ENTRIES = 50_000;
const MOST_BYTES_IN_ALL = 32 * 1024 * MEGABYTE;
/** Street files shrink to about a sixth; a bomb, to a thousandth. */
const MOST_RATIO = 100;
/** What small files shrink to says nothing. */
const RATIO_COUNTS_FROM_BYTES = MEGABYTE;

const TAKE_PUBLISHED = "Take the archive as data.police.uk publishes it";

export interface ArchiveEntry {
  readonly fileName: string;
  readonly compressedSize: number;
  readonly uncompressedSize: number;
  readonly fileNameLength: number;
  readonly relativeOffsetOfLocalHeader: number;
  readonly externalFileAttributes: number;
  isEncrypted(): boolean;
}

export function refuseEntryCount(count: number): Refusal | null {
  if (count <= MOST_ENTRIES) return null;
  return refuse(`${count} entries`, `The archive has more than ${MOST_ENTRIES.toLocaleString("en-GB")} entries`);
}

/** What an archive's list of contents says that no honest archive would; null when nothing does. */
export function refuseEntries(entries: readonly ArchiveEntry[], archiveBytes: number): Refusal | null {
  const seen = new Set<string>();
  let bytes = 0;
  for (const entry of entries) {
    const refusal = refuseEntry(entry);
    if (refusal) return refusal;
    if (seen.has(entry.fileName)) return refuse(entry.fileName, "The archive holds two files of the same name");
    seen.add(entry.fileName);
    bytes += entry.uncompressedSize;
  }
  if (bytes > MOST_BYTES_IN_ALL || isBomb(bytes, archiveBytes)) {
    return refuse(`${bytes} bytes`, "Unpacked, the archive would be larger than any that is published");
  }
  return refuseOverlaps(entries);
}

const LOCAL_HEADER_BYTES = 30;

/** Entries that share their bytes let a small archive unpack to any size without one of them looking like a bomb. */
function refuseOverlaps(entries: readonly ArchiveEntry[]): Refusal | null {
  const inOrder = [...entries].sort(
    (one, other) => one.relativeOffsetOfLocalHeader - other.relativeOffsetOfLocalHeader,
  );
  let end = 0;
  for (const { fileName, relativeOffsetOfLocalHeader: start, fileNameLength, compressedSize } of inOrder) {
    if (start < end) return refuse(fileName, "This entry lies over another one's bytes");
    end = start + LOCAL_HEADER_BYTES + fileNameLength + compressedSize;
  }
  return null;
}

const FILE_TYPE = 0o170000;
const LINK = 0o120000;
const ORDINARY = 0o100000;

/** A link, a device or a pipe; what a system without such types packs has none. */
function isSpecial({ externalFileAttributes }: ArchiveEntry): boolean {
  const type = (externalFileAttributes >>> 16) & FILE_TYPE;
  return type !== 0 && type !== ORDINARY;
}

function refuseEntry(entry: ArchiveEntry): Refusal | null {
  const name = entry.fileName;
  if (isSpecial(entry)) {
    const isLink = ((entry.externalFileAttributes >>> 16) & FILE_TYPE) === LINK;
    return refuse(name, isLink ? "This entry is a link to another file" : "This entry is not a file");
  }
  if (entry.isEncrypted()) return refuse(name, "This entry is encrypted");
  if (entry.uncompressedSize > MOST_BYTES_A_FILE || isBomb(entry.uncompressedSize, entry.compressedSize)) {
    return refuse(
      name,
      `Unpacked, this entry would be ${megabytes(entry.uncompressedSize)}, far more than such a file has`,
    );
  }
  return null;
}

/** Whether so many bytes out of so few are more than a table of text gives. */
export function isBomb(bytes: number, compressedBytes: number): boolean {
  return bytes > RATIO_COUNTS_FROM_BYTES && bytes > compressedBytes * MOST_RATIO;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / MEGABYTE).toLocaleString("en-GB")} MB`;
}

function refuse(value: string, reason: string): Refusal {
  return new Refusal("archive entry", value, reason, TAKE_PUBLISHED);
}
