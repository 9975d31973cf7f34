import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, open, rename, rm, stat } from "node:fs/promises";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { createGunzip, createGzip, type Gzip } from "node:zlib";

/** A backup cannot be read; the message is a sentence for whoever wanted to. */
export class BadBackup extends Error {}

/** Lines are packed so many characters at a time, which spares a turn of the event loop for each. */
const CHARACTERS_AT_ONCE = 256 * 1024;

/** SHA-256 of all bytes before it, in hexadecimal, between two line ends. */
const SEAL_BYTES = 66;

/**
 * Writes lines, packed, into a file that bears its name only when it is whole, and seals it with the checksum of its
 * bytes. Only the owner may read it: it holds everything.
 */
export class BackupWriter {
  private readonly packer: Gzip = createGzip({ chunkSize: CHARACTERS_AT_ONCE });
  private readonly written: Promise<void>;
  private waiting = "";

  private constructor(
    private readonly path: string,
    private readonly handle: FileHandle,
    private readonly hash: Hash,
  ) {
    this.written = this.drain();
    // Whoever writes is told by line() or close().
    this.written.catch(() => undefined);
  }

  static async create(path: string): Promise<BackupWriter> {
    return new BackupWriter(path, await open(unfinished(path), "w", 0o600), createHash("sha256"));
  }

  async line(value: unknown): Promise<void> {
    this.waiting += `${JSON.stringify(value)}\n`;
    if (this.waiting.length >= CHARACTERS_AT_ONCE) await this.pack();
  }

  private async pack(): Promise<void> {
    const text = this.waiting;
    this.waiting = "";
    if (this.packer.write(text)) return;
    await Promise.race([new Promise((resolve) => this.packer.once("drain", resolve)), this.written]);
  }

  /** Gives the checksum of the file's content. */
  async close(): Promise<string> {
    await this.pack();
    this.packer.end();
    await this.written;
    const seal = this.hash.digest("hex");
    await this.handle.write(`\n${seal}\n`);
    await this.handle.sync();
    await this.handle.close();
    await rename(unfinished(this.path), this.path);
    return seal;
  }

  /** Leaves no file behind. */
  async abandon(): Promise<void> {
    this.packer.destroy();
    await this.handle.close().catch(() => undefined);
    await rm(unfinished(this.path), { force: true });
  }

  private async drain(): Promise<void> {
    for await (const chunk of this.packer as AsyncIterable<Buffer>) {
      this.hash.update(chunk);
      await this.handle.writeFile(chunk);
    }
  }
}

function unfinished(path: string): string {
  return `${path}.unfinished`;
}

/** Reads the whole file and gives its checksum. Throws {@link BadBackup} where one of its bytes is not as written. */
export async function readSeal(path: string): Promise<string> {
  const end = (await sizeOf(path)) - SEAL_BYTES;
  if (end <= 0) throw new BadBackup(`${path} is too short to be a backup.`);
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path, { end: end - 1 }) as AsyncIterable<Buffer>) hash.update(chunk);
  const found = hash.digest("hex");
  let seal = "";
  for await (const chunk of createReadStream(path, { start: end, encoding: "latin1" })) seal += String(chunk);
  if (seal === `\n${found}\n`) return found;
  throw new BadBackup(`${path} is damaged: its bytes are not those that were written. Take an earlier backup.`);
}

/** The lines of a file whose seal is whole. */
export async function* linesOf(path: string): AsyncGenerator {
  const packed = createReadStream(path, { end: (await sizeOf(path)) - SEAL_BYTES - 1 });
  const text = packed.pipe(createGunzip());
  packed.on("error", (error) => text.destroy(error));
  try {
    for await (const line of createInterface({ input: text as Readable, crlfDelay: Infinity })) yield JSON.parse(line);
  } finally {
    packed.destroy();
    text.destroy();
  }
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    throw new BadBackup(`${path} cannot be read: there is no such file.`, { cause: error });
  }
}
