import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Database, openDatabase } from "../../apps/server/src/database/index.js";
import { importPaths, sentenceOf } from "../../apps/server/src/imports/index.js";
import { loadAreas } from "../../apps/server/src/wards/index.js";
import { HOSTILE } from "./hostile-archives.js";

let around: string;
let folder: string;
let database: Database;

beforeAll(async () => {
  around = await mkdtemp(join(tmpdir(), "safer-wards-zips-"));
  folder = join(around, "deep/inside");
  await mkdir(folder, { recursive: true });
  database = await openDatabase(`sqlite:${join(around, "database/safer-wards.sqlite")}`);
  await loadAreas(database, join(import.meta.dirname, "../../data"));
});
afterAll(async () => {
  await database.close();
  await rm(around, { recursive: true, force: true });
});

/** Every file but the database's own. */
async function filesAround(): Promise<string[]> {
  const names = await readdir(around, { recursive: true });
  return names.filter((name) => !name.startsWith("database")).sort();
}

/** How long each was looked at, in milliseconds: by the clock, and of the processor's time. */
const times: { readonly title: string; readonly milliseconds: number; readonly worked: number }[] = [];
afterAll(() => {
  if (process.env["SOAK"] !== "1") return;
  const slowest = times.toSorted((one, other) => other.milliseconds - one.milliseconds).slice(0, 5);
  const lines = slowest.map(
    ({ title, milliseconds, worked }) => `  ${Math.round(milliseconds)} ms, ${Math.round(worked)} of work: ${title}`,
  );
  process.stdout.write(`${times.length} hostile archives; the slowest:\n${lines.join("\n")}\n`);
});

it("there are at least sixty of them", () => {
  expect(HOSTILE.length).toBeGreaterThanOrEqual(60);
  expect(new Set(HOSTILE.map(({ title }) => title)).size).toBe(HOSTILE.length);
});

it.each(HOSTILE)("$title is refused within a second, and nothing is written", async ({ title, bytes }) => {
  const path = join(folder, "archive.zip");
  await writeFile(path, bytes);
  const before = await filesAround();
  const started = performance.now();
  const workedBefore = process.cpuUsage();
  const report = await importPaths(database, { paths: [path], takeGoodRows: true });
  const milliseconds = performance.now() - started;
  const { user, system } = process.cpuUsage(workedBefore);
  const worked = (user + system) / 1_000;
  times.push({ title, milliseconds, worked });
  // On a machine that does much else the clock tells of the others.
  expect(Math.min(milliseconds, worked)).toBeLessThan(1_000);
  const problems = [...report.problems, ...report.files.flatMap((file) => file.problems)];
  expect(problems).not.toEqual([]);
  expect(sentenceOf(problems[0]!)).toMatch(/\. .+\.$/);
  expect(report.totals.taken).toBe(0);
  expect(await filesAround()).toEqual(before);
  expect(await database.query("SELECT id FROM delivery")).toEqual([]);
});
