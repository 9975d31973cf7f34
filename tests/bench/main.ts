import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { compose, importPaths, type Application, PROJECT_DIR } from "@safer-wards/server";
import SQLite from "better-sqlite3";
import { parse } from "csv-parse";
import { withServer } from "./built-server.js";
import { askDuck, openDuck } from "./duck.js";
import { generateFiles, type Generated } from "./generate.js";
import { measureRealImport } from "./imports.js";
import { measureDensity, measureHexagons, measureHttp } from "./hotspots.js";
import { BY_CELL, BY_CELL_SQL, byWardAndPrioritySql, PRIORITIES_ASKED } from "./questions.js";
import { milliseconds, ratio, say, timed } from "./timing.js";

const ROWS = Number(process.env["BENCH_ROWS"] ?? 1_000_000);
const MONTHS = 36;
const RUNS = 9;

async function readBare(files: readonly string[]): Promise<number> {
  let rows = 0;
  for (const file of files) {
    for await (const _row of createReadStream(file).pipe(parse({ from_line: 2 }))) rows++;
  }
  return rows;
}

async function measureImport(application: Application, generated: Generated): Promise<void> {
  const bareStarted = performance.now();
  const read = await readBare(generated.files);
  const bare = (performance.now() - bareStarted) / 1000;
  const importStarted = performance.now();
  const report = await importPaths(application.database, { paths: generated.files, takeGoodRows: false });
  const taking = (performance.now() - importStarted) / 1000;
  if (read !== generated.rows || report.totals.taken !== generated.rows) {
    throw new Error(`read ${read} and took ${report.totals.taken} of ${generated.rows} rows`);
  }
  say("reading the CSV alone, with csv-parse", `${Math.round(read / bare).toLocaleString("en-GB")} rows/s`);
  say("importing it", `${Math.round(read / taking).toLocaleString("en-GB")} rows/s`);
  say("importing takes, of reading alone", ratio(taking, bare));
}

/** Writes the columns that the questions need as CSV, for DuckDB to load. */
async function writeCsv(databaseFile: string, csv: string): Promise<void> {
  const database = new SQLite(databaseFile, { readonly: true });
  const out = createWriteStream(csv);
  out.write("month,ward_code,crime_type,cell9,cell10\n");
  const rows = database.prepare("SELECT month, ward_code, crime_type, cell9, cell10 FROM incident").raw().iterate();
  for (const row of rows) if (!out.write(`${(row as string[]).join(",")}\n`)) await once(out, "drain");
  out.end();
  await once(out, "finish");
  database.close();
}

function sameCounts(name: string, ...answers: Map<string, number>[]): void {
  const [first, ...others] = answers.map((answer) =>
    JSON.stringify([...answer].filter(([, count]) => count > 0).sort(([left], [right]) => (left < right ? -1 : 1))),
  );
  if (others.some((other) => other !== first)) throw new Error(`${name}: the answers differ`);
}

function asMap(rows: readonly unknown[][]): Map<string, number> {
  return new Map(rows.map((row) => [row.slice(0, -1).join(" "), Number(row.at(-1))]));
}

async function measureQuestions(application: Application, generated: Generated, databaseFile: string, csv: string) {
  const { analysis, directory } = application;
  const [area] = directory.areas;
  if (!area) throw new Error("There is no area to measure.");
  const loading = performance.now();
  const columns = await analysis.columnsOf(area);
  say("reading the columns from the database, once a data version", milliseconds(performance.now() - loading));

  const duck = await openDuck(csv);
  const sqlite = new SQLite(databaseFile, { readonly: true });
  const sqlRows = (sql: string) => sqlite.prepare(sql).raw().all() as unknown[][];
  const trend = { firstMonth: generated.firstMonth, endMonth: generated.endMonth };
  const trendSql = byWardAndPrioritySql(trend.firstMonth, trend.endMonth);

  const first = performance.now();
  await analysis.countsByWardAndPriority({ areaCode: area.code, period: trend }, PRIORITIES_ASKED);
  const cold = performance.now() - first;

  const cells = {
    ours: await timed(RUNS, () => {
      const { crimeTypes, ...period } = BY_CELL;
      return analysis.countsByCell({ areaCode: area.code, period, crimeTypes }, 9);
    }),
    duck: await timed(RUNS, () => askDuck(duck, BY_CELL_SQL)),
    sql: await timed(3, () => sqlRows(BY_CELL_SQL)),
  };
  sameCounts("by cell", cells.ours.result, asMap(cells.duck.result), asMap(cells.sql.result));

  const wards = {
    ours: await timed(RUNS, () =>
      analysis.countsByWardAndPriority({ areaCode: area.code, period: trend }, PRIORITIES_ASKED),
    ),
    duck: await timed(RUNS, () => askDuck(duck, trendSql)),
    sql: await timed(3, () => sqlRows(trendSql)),
  };
  sameCounts("by ward and priority", wards.ours.result, asMap(wards.duck.result), asMap(wards.sql.result));

  for (const [name, { ours, duck: theirs, sql }] of [
    ["twelve months, two types, by cell", cells],
    ["36 months by ward and priority", wards],
  ] as const) {
    say(`${name}: service`, milliseconds(ours.median));
    say(`${name}: DuckDB`, milliseconds(theirs.median));
    say(`${name}: SQL on the SQLite file`, milliseconds(sql.median));
    say(`${name}: service, of DuckDB`, ratio(ours.median, theirs.median));
  }
  say("36 months by ward and priority: service, the first time", milliseconds(cold));
  sqlite.close();
  await measureHexagons(application, area.code, columns, duck, generated.endMonth);
  await measureDensity(application, area.code, generated.endMonth);
  await withServer(`sqlite:${databaseFile}`, dirname(databaseFile), (url) =>
    measureHttp(url, area.code, dirname(databaseFile), duck, generated.endMonth),
  );
  duck.closeSync();
}

const folder = await mkdtemp(join(tmpdir(), "safer-wards-bench-"));
try {
  const databaseFile = join(folder, "safer-wards.sqlite");
  const application = await compose({ databaseUrl: `sqlite:${databaseFile}`, seedDir: join(PROJECT_DIR, "data") });
  const [area] = application.directory.areas;
  if (!area) throw new Error("There is no area to generate incidents for.");
  say("incidents generated", ROWS.toLocaleString("en-GB"));
  const generated = await generateFiles(area, join(folder, "files"), ROWS, MONTHS);
  await measureImport(application, generated);
  const csv = join(folder, "incidents.csv");
  await writeCsv(databaseFile, csv);
  await measureQuestions(application, generated, databaseFile, csv);
  await application.database.close();
  await measureRealImport(folder);
} finally {
  await rm(folder, { recursive: true, force: true });
}
