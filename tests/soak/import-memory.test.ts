import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { seededRandom } from "@safer-wards/stats";
import { afterAll, beforeAll, expect, it } from "vitest";
import { outcomeOf, startCommand } from "../hostile/built-command.js";
import { EVERY_DOCUMENT } from "../hostile/every-document.js";
import { EVERY_TABLE } from "../hostile/every-table.js";
import { HOSTILE } from "../hostile/hostile-archives.js";
import { HOSTILE_ARCHIVES } from "../hostile/malformed-archives.js";
import { BAD_CELLS } from "../hostile/malformed-cells.js";
import { BROKEN_ROWS } from "../hostile/malformed-rows.js";
import { malformedTables } from "../hostile/malformed-tables.js";
import { FOREIGN_HEADERS } from "../hostile/malformed-headers.js";
import { FOREIGN_FILES } from "../hostile/malformed-wholes.js";
import { beginningsOfRealFiles, mutated } from "../reference/mutate-real-files.js";
import { databasesUnderTest, type TestDatabase } from "../support/databases.js";
import { SAY_PEAK, peakMegabytes } from "../support/peak-memory.js";

const MOST_MEGABYTES = 300;
const MUTATIONS = 5_000;
const SEED = 20_260_403;

let folder: string;
let home: TestDatabase;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "safer-wards-memory-"));
  home = await databasesUnderTest()[0]!.open();
});
afterAll(async () => {
  await home.dispose();
  await rm(folder, { recursive: true, force: true });
});

async function put(name: string, bytes: Buffer | string): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  return path;
}

/** Takes files in with one run of the command, whose memory is its own, and gives the most that it had. */
async function peakOf(what: string, paths: readonly string[]): Promise<number> {
  const words = ["import", "--take-good-rows", "--organisation", "tmbc", ...paths];
  const { exitCode, stderr } = await outcomeOf(startCommand(home.url, words, SAY_PEAK));
  expect(exitCode, stderr.slice(0, 2_000)).toBe(1);
  const peak = peakMegabytes(stderr);
  process.stdout.write(`${what}: ${paths.length} files, at most ${Math.round(peak)} MB resident\n`);
  // Otherwise nothing was measured.
  expect(peak).toBeGreaterThan(50);
  return peak;
}

it(`${MUTATIONS} byte mutations of real files, all in one process, stay under ${MOST_MEGABYTES} MB`, async () => {
  const random = seededRandom(SEED);
  const originals = await beginningsOfRealFiles();
  const paths: string[] = [];
  for (let time = 0; time < MUTATIONS; time += 1) {
    const { name, bytes } = originals[time % originals.length]!;
    paths.push(await put(`mutations/${time}/${name}`, mutated(bytes, random)));
  }
  expect(await peakOf("byte mutations", paths)).toBeLessThan(MOST_MEGABYTES);
});

it(`every malformed file and hostile archive, all in one process, stays under ${MOST_MEGABYTES} MB`, async () => {
  const street = [...FOREIGN_FILES, ...FOREIGN_HEADERS, ...BROKEN_ROWS, ...BAD_CELLS, ...HOSTILE_ARCHIVES];
  const files: (readonly [name: string, bytes: Buffer | string])[] = [
    ...street.flatMap(({ bytes, name = "2025-01-kent-street.csv" }) =>
      bytes === null ? [] : [[name, bytes] as const],
    ),
    ...EVERY_TABLE.flatMap((table) => malformedTables(table).map(({ bytes }) => ["table.csv", bytes] as const)),
    ...EVERY_DOCUMENT.map(({ bytes }) => ["layer.geojson", bytes] as const),
    ...HOSTILE.map(({ bytes }) => ["archive.zip", bytes] as const),
  ];
  const paths: string[] = [];
  for (const [number, [name, bytes]] of files.entries()) paths.push(await put(`corpus/${number}/${name}`, bytes));
  expect(await peakOf("the malformed corpus", paths)).toBeLessThan(MOST_MEGABYTES);
});
