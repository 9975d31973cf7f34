import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "../../apps/server/src/database/index.js";
import { importPaths } from "../../apps/server/src/imports/index.js";
import { loadAreas } from "../../apps/server/src/wards/index.js";
import { referenceDirectory } from "../support/reference.js";
import { seededRandom } from "@safer-wards/stats";

const FILES = ["2025-01-kent-street.csv", "2025-01-btp-street.csv"];
/** The beginning of a real file: what follows is like it, and five thousand whole ones would take an hour. */
const KEPT_BYTES = 24_000;
const MEGABYTE = 1024 * 1024;

export interface MutationOutcome {
  readonly mutations: number;
  /** What was neither a record nor a sentence. */
  readonly crashes: readonly string[];
  /** Resident memory at the worst moment beyond that at the start, in megabytes. */
  readonly grew: number;
}

/** The beginning of each, by its name. */
export async function beginningsOfRealFiles(): Promise<{ readonly name: string; readonly bytes: Buffer }[]> {
  return Promise.all(FILES.map(async (name) => ({ name, bytes: await readBeginning(name) })));
}

/** Changes one to eight bytes of the beginning of a real file, so many times, and imports each. */
export async function mutateRealFiles(times: number, seed: number): Promise<MutationOutcome> {
  const folder = await mkdtemp(join(tmpdir(), "safer-wards-mutations-"));
  const random = seededRandom(seed);
  const originals = await Promise.all(FILES.map((file) => readBeginning(file)));
  const database = await openDatabase(`sqlite:${join(folder, "mutations.sqlite")}`);
  const crashes: string[] = [];
  let most = 0;
  const before = process.memoryUsage.rss();
  try {
    await loadAreas(database, join(import.meta.dirname, "../../data"));
    for (let time = 0; time < times; time += 1) {
      const at = time % FILES.length;
      const path = join(folder, FILES[at]!);
      await writeFile(path, mutated(originals[at]!, random));
      const fault = await faultOf(() => importPaths(database, { paths: [path], takeGoodRows: time % 3 === 0 }));
      if (fault !== null) crashes.push(`mutation ${time} of seed ${seed}: ${fault}`);
      most = Math.max(most, process.memoryUsage.rss() - before);
    }
  } finally {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
  return { mutations: times, crashes, grew: Math.round(most / MEGABYTE) };
}

async function readBeginning(file: string): Promise<Buffer> {
  const bytes = await readFile(join(referenceDirectory(), "police", file));
  const kept = bytes.subarray(0, KEPT_BYTES);
  return kept.subarray(0, kept.lastIndexOf(0x0a) + 1);
}

/** Overwrites, inserts or removes bytes anywhere. */
export function mutated(original: Buffer, random: () => number): Buffer {
  let bytes = Buffer.from(original);
  for (let change = 0; change < 1 + Math.floor(random() * 8); change += 1) {
    const at = Math.floor(random() * bytes.length);
    const byte = Buffer.from([Math.floor(random() * 256)]);
    const kind = random();
    if (kind < 0.5) bytes[at] = byte[0]!;
    else if (kind < 0.75) bytes = Buffer.concat([bytes.subarray(0, at), byte, bytes.subarray(at)]);
    else bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + Math.floor(random() * 40))]);
  }
  return bytes;
}

/** Null where each file was taken, or refused with a sentence, and its rows add up. */
async function faultOf(take: () => ReturnType<typeof importPaths>): Promise<string | null> {
  try {
    const { files } = await take();
    for (const { status, problems, rowsRead, insideArea, withoutPlace, outsideArea, refused } of files) {
      if (status === "refused" && problems.length === 0) return "refused without a sentence";
      if (insideArea + withoutPlace + outsideArea + refused !== rowsRead) return "rows that do not add up";
    }
    return null;
  } catch (error) {
    return String(error);
  }
}
