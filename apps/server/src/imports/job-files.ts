import { createWriteStream } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { Transform, type Readable } from "node:stream";
import { InvalidInput } from "../errors.js";
import { MEGABYTE, MOST_BYTES_A_FILE } from "./archive-limits.js";
import type { Problem } from "./problem.js";

/** A file of a job, as it lies on the disk of the server that received it. */
export interface JobFile {
  readonly number: number;
  readonly name: string;
  readonly bytes: number;
}

const MOST_FILES = 200;
const JOB_ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;
const UNWANTED = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff/\\:*?"<>|]/g;
const LONGEST_NAME = 120;

/** The folder of every job's files. Nothing of an import is read or written anywhere else. */
export class JobFiles {
  constructor(private readonly folder: string) {}

  folderOf(jobId: string): string {
    if (!JOB_ID.test(jobId)) throw new InvalidInput("There is no import of this number.", "id");
    return join(resolve(this.folder), jobId);
  }

  pathOf(jobId: string, { number, name }: JobFile): string {
    return join(this.folderOf(jobId), String(number), name);
  }

  async has(jobId: string): Promise<boolean> {
    return stat(this.folderOf(jobId)).then(
      (stats) => stats.isDirectory(),
      () => false,
    );
  }

  /** Streams a file to the disk; a file that does not arrive whole leaves nothing. */
  async receive(jobId: string, number: number, fileName: string, body: Readable): Promise<JobFile> {
    if (number > MOST_FILES)
      throw new InvalidInput(`An import has at most ${MOST_FILES} files; begin another.`, "files");
    const name = safeName(fileName);
    const folder = join(this.folderOf(jobId), String(number));
    await mkdir(folder, { recursive: true });
    const arriving = join(folder, ".arriving");
    const counted = new CountedBytes();
    try {
      await pipeline(body, counted, createWriteStream(arriving));
      await rename(arriving, join(folder, name));
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
    return { number, name, bytes: counted.bytes };
  }

  /** Where the refused rows of a job are written, one JSON a line. */
  refusalsOf(jobId: string): string {
    return join(this.folderOf(jobId), "refused.ndjson");
  }

  async refusals(jobId: string, after: number, limit: number): Promise<Problem[]> {
    const text = await readFile(this.refusalsOf(jobId), "utf8").catch(() => "");
    const lines = text.split("\n").slice(after, after + limit);
    return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Problem);
  }

  /** Removes the files that were brought, and keeps what was refused of them. */
  async removeInputs(jobId: string): Promise<void> {
    const entries = await readdir(this.folderOf(jobId)).catch(() => []);
    for (const entry of entries) {
      if (/^\d+$/.test(entry)) await rm(join(this.folderOf(jobId), entry), { recursive: true, force: true });
    }
  }

  async remove(jobId: string): Promise<void> {
    await rm(this.folderOf(jobId), { recursive: true, force: true });
  }

  /** The jobs that have a folder, for whoever sweeps. */
  async jobIds(): Promise<string[]> {
    return (await readdir(this.folder).catch(() => [])).filter((name) => JOB_ID.test(name));
  }
}

class CountedBytes extends Transform {
  bytes = 0;

  override _transform(chunk: Buffer, _: BufferEncoding, done: (error: Error | null, chunk?: Buffer) => void): void {
    this.bytes += chunk.length;
    if (this.bytes > MOST_BYTES_A_FILE) {
      const most = Math.round(MOST_BYTES_A_FILE / MEGABYTE);
      done(new InvalidInput(`A file may have up to ${most} MB. Import one month at a time.`, "file"));
    } else done(null, chunk);
  }
}

/** The name a file came with, as far as it can be the name of a file and of nothing else. */
export function safeName(fileName: string): string {
  const name = fileName.replaceAll(UNWANTED, "_").replace(/^\.+/, "").slice(-LONGEST_NAME).trim();
  return name === "" ? "unnamed" : name;
}
