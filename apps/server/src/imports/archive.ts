import { basename } from "node:path";
import { pipeline, type Readable, Transform } from "node:stream";
import * as zlib from "node:zlib";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { refuseEntries, refuseEntryCount } from "./archive-limits.js";
import type { CsvInput } from "./input.js";
import { Refusal, UnreadableFile, visible } from "./problem.js";

const DOWNLOAD_AGAIN = "Download the archive again";

/** A ZIP whose list of contents has been read and found honest. Nothing of it is ever written to a disk. */
export class Archive {
  private constructor(
    private readonly zip: ZipFile,
    readonly label: string,
    readonly name: string,
    /** Its files, sorted by name; folders are not among them. */
    readonly entries: readonly Entry[],
  ) {}

  /** Throws {@link UnreadableFile} when the archive is damaged or could do harm. */
  static async open(path: string, label: string, name: string): Promise<Archive> {
    const zip = await unlessDamaged(openPromise(path, { autoClose: false, validateEntrySizes: true }));
    try {
      throwAny(refuseEntryCount(zip.entryCount));
      const entries = await unlessDamaged(filesOf(zip));
      throwAny(refuseEntries(entries, zip.fileSize));
      return new Archive(zip, label, name, entries.sort(byName));
    } catch (error) {
      zip.close();
      throw error;
    }
  }

  input(entry: Entry): CsvInput {
    return {
      label: visible(`${this.label}: ${entry.fileName}`),
      name: visible(`${this.name}: ${entry.fileName}`),
      fileName: basename(entry.fileName),
      bytes: entry.uncompressedSize,
      // A ZIP's times have no zone; this gives the same instant on every machine.
      modifiedAt: validDate(entry.getLastModDate({ timezone: "UTC" })),
      open: () => this.read(entry),
    };
  }

  close(): void {
    this.zip.close();
  }

  /** The entry's bytes. Reading fails when they are more than it declares, or not those that were packed. */
  private async read(entry: Entry): Promise<Readable> {
    const stored = await unlessDamaged(this.zip.openReadStreamPromise(entry));
    const checked = new EntryCheck(entry);
    // The outcome reaches the reader by the checked stream.
    pipeline(stored, checked, () => undefined);
    return checked;
  }
}

async function filesOf(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) if (!entry.fileName.endsWith("/")) entries.push(entry);
  return entries;
}

/** Counts and sums what comes out, since an archive can lie about both. */
class EntryCheck extends Transform {
  private bytes = 0;
  private checksum = 0;

  constructor(private readonly entry: Entry) {
    super();
  }

  override _transform(chunk: Buffer, _: BufferEncoding, done: (error: Error | null, chunk?: Buffer) => void): void {
    this.bytes += chunk.length;
    this.checksum = zlib.crc32(chunk, this.checksum);
    if (this.bytes > this.entry.uncompressedSize) done(new Error("there is more in the entry than it declares"));
    else done(null, chunk);
  }

  override _flush(done: (error?: Error | null) => void): void {
    const isWhole = this.bytes === this.entry.uncompressedSize && this.checksum === this.entry.crc32;
    done(isWhole ? null : new Error("its checksum is not that of its contents"));
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    done(error && damaged(error));
  }
}

async function unlessDamaged<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw damaged(error as Error);
  }
}

/** What yauzl says of names that would lead out of a folder. */
const ESCAPING_NAME = /^(?:absolute path|invalid relative path|invalid characters in fileName): (.*)$/s;

function damaged(error: Error): UnreadableFile {
  if (error instanceof UnreadableFile) return error;
  const [, name] = ESCAPING_NAME.exec(error.message) ?? [];
  if (name !== undefined) {
    const reason = "This name leads out of the archive's own folder";
    return new UnreadableFile(
      null,
      new Refusal("archive entry", name, reason, "Do not use this archive; take the one that data.police.uk publishes"),
    );
  }
  if (/encrypt/i.test(error.message)) {
    return new UnreadableFile(
      null,
      new Refusal(
        "archive entry",
        error.message,
        "The archive is encrypted",
        "Unpack it and import the CSV files in it",
      ),
    );
  }
  return new UnreadableFile(
    null,
    new Refusal("archive", error.message, "The archive is damaged or cut off", DOWNLOAD_AGAIN),
  );
}

function throwAny(refusal: Refusal | null): void {
  if (refusal) throw new UnreadableFile(null, refusal);
}

function validDate(date: Date): Date | null {
  return Number.isNaN(date.getTime()) ? null : date;
}

function byName(left: Entry, right: Entry): number {
  return left.fileName < right.fileName ? -1 : left.fileName > right.fileName ? 1 : 0;
}
