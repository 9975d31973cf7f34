import { existsSync, readFileSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { compose, importInWorker, PROJECT_DIR } from "@safer-wards/server";
import SQLite from "better-sqlite3";
import { parse } from "csv-parse/sync";
import { withServer } from "./built-server.js";
import { ratio, say } from "./timing.js";

const WANTED_ROWS = 600_000;
const REAL_FILES = ["2025-01-kent-street.csv", "2025-02-kent-street.csv", "2025-03-kent-street.csv"];

/** The real months again under other months, until they are enough. */
async function repeatMonths(folder: string, police: string): Promise<{ files: string[]; rows: number }> {
  await mkdir(folder);
  const files: string[] = [];
  let rows = 0;
  for (let number = 0; rows < WANTED_ROWS; number++) {
    const name = REAL_FILES[number % REAL_FILES.length]!;
    const real = name.slice(0, 7);
    const month = `${2011 + Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;
    const text = (await readFile(join(police, name), "utf8")).replaceAll(`,${real},`, `,${month},`);
    const file = join(folder, `${month}-kent-street.csv`);
    await writeFile(file, text);
    files.push(file);
    rows += text.split("\n").length - 2;
  }
  return { files, rows };
}

/** Reading and splitting with csv-parse, and the bare rows into one table by prepared statements, a file a transaction. */
function insertBare(files: readonly string[], database: string): number {
  const started = performance.now();
  const sqlite = new SQLite(database);
  sqlite.pragma("journal_mode = WAL");
  sqlite.pragma("synchronous = FULL");
  sqlite.exec(`CREATE TABLE bare (${Array.from({ length: 12 }, (_, column) => `c${column} TEXT`).join(", ")})`);
  const insert = sqlite.prepare(`INSERT INTO bare VALUES (${Array(12).fill("?").join(", ")})`);
  const takeFile = sqlite.transaction((rows: string[][]) => {
    for (const row of rows) insert.run(row);
  });
  for (const file of files) takeFile(parse(readFileSync(file), { from_line: 2 }));
  sqlite.close();
  return performance.now() - started;
}

const QUESTIONS = [
  '{incidentSeries(input:{areaCode:"E07000115"}){id counts}}',
  '{wardComparison(input:{areaCode:"E07000115"}){id wards{rate{value}}}}',
  '{overview(input:{areaCode:"E07000115"}){id}}',
  '{coverage(areaCode:"E07000115"){id months}}',
];

/** The 95th percentile of questions that are asked one after another until `until` settles. */
async function askUntil(url: string, until: Promise<unknown>): Promise<{ p95: number; asked: number }> {
  let isDone = false;
  void until.finally(() => (isDone = true));
  const times: number[] = [];
  for (let turn = 0; !isDone; turn++) {
    const started = performance.now();
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: QUESTIONS[turn % QUESTIONS.length] }),
    });
    await response.arrayBuffer();
    times.push(performance.now() - started);
    await sleep(20);
  }
  times.sort((left, right) => left - right);
  return { p95: times[Math.floor(times.length * 0.95)] ?? NaN, asked: times.length };
}

/** How long 600,000 real rows take, beside the bare work, and what a reader notices of it. */
export async function measureRealImport(folder: string): Promise<void> {
  const police = join(process.env["REFERENCE_DIR"] ?? join(PROJECT_DIR, "../shared"), "police");
  if (!existsSync(police)) return say("importing 600,000 real rows", "no police files here");
  const { files, rows } = await repeatMonths(join(folder, "real"), police);
  const bare = insertBare(files, join(folder, "bare.sqlite"));
  const databaseUrl = `sqlite:${join(folder, "real.sqlite")}`;
  const seedDir = join(PROJECT_DIR, "data");
  // A year is there already, so that there is something to ask about.
  await (await compose({ databaseUrl, seedDir })).database.close();
  const order = (paths: string[]) => ({ databaseUrl, seedDir, request: { paths, takeGoodRows: false } });
  await importInWorker(order(files.slice(0, 12)), () => undefined);
  await withServer(databaseUrl, folder, async (url) => {
    const idle = await askUntil(url, sleep(5_000));
    const started = performance.now();
    let seen = 0;
    const importing = importInWorker(order(files), () => seen++);
    const busy = await askUntil(url, importing);
    const taking = performance.now() - started;
    const report = await importing;
    if (report.totals.rowsRead !== rows) throw new Error(`read ${report.totals.rowsRead} of ${rows} rows`);
    say(`${rows.toLocaleString("en-GB")} real rows: csv-parse and bare inserts`, `${(bare / 1000).toFixed(1)} s`);
    say("importing them while questions are asked", `${(taking / 1000).toFixed(1)} s`);
    say("importing takes, of the bare work (at most 3)", ratio(taking, bare));
    say("progress told", `${seen} times`);
    say(`95th percentile of ${idle.asked} questions, idle`, `${idle.p95.toFixed(1)} ms`);
    say(`95th percentile of ${busy.asked} questions, importing`, `${busy.p95.toFixed(1)} ms`);
    say("importing, of idle (below 2)", ratio(busy.p95, idle.p95));
  });
}
