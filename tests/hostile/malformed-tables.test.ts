import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Application, compose } from "../../apps/server/src/compose.js";
import type { Database } from "../../apps/server/src/database/index.js";
import { type ImportReport, importPaths, sentenceOf } from "../../apps/server/src/imports/index.js";
import { databasesUnderTest, type TestDatabase } from "../support/databases.js";
import { malformedTables } from "./malformed-tables.js";
import { EVERY_TABLE } from "./every-table.js";

const NOW = new Date("2026-02-01T12:00:00Z");
const TMBC = { slug: "tmbc", name: "Tonbridge and Malling Borough Council" };
const FILES = EVERY_TABLE.flatMap((table) =>
  malformedTables(table).map((file) => ({ ...file, source: table.source.id })),
);

describe.each(databasesUnderTest())("on $name", (underTest) => {
  let folder: string;
  let home: TestDatabase;
  let application: Application;
  let database: Database;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "safer-wards-malformed-tables-"));
    home = await underTest.open();
    application = await compose({ databaseUrl: home.url, seedDir: join(import.meta.dirname, "../../data") });
    database = application.database;
  });
  afterAll(async () => {
    await database.close();
    await home.dispose();
    await rm(folder, { recursive: true, force: true });
  });

  async function take(bytes: Buffer | string, source: string, takeGoodRows = false): Promise<ImportReport> {
    const path = join(folder, "table.csv");
    await writeFile(path, bytes);
    const request = { paths: [path], takeGoodRows, organisation: TMBC, sources: { "table.csv": source } };
    return importPaths(database, request, { now: () => NOW });
  }

  async function everythingHeld(): Promise<unknown> {
    return [
      await database.query("SELECT id, state FROM delivery ORDER BY id"),
      await database.query("SELECT id FROM partner_record ORDER BY id"),
      await database.query("SELECT * FROM data_version"),
    ];
  }

  it.each(
    EVERY_TABLE.filter(({ source }) => source.id !== "population").map((table) => [table.source.id, table] as const),
  )("a good table of %s is taken", async (id, table) => {
    const report = await take(table.good(), id);
    expect(report.files.flatMap(({ problems }) => problems)).toEqual([]);
    expect(report.files[0]).toMatchObject({ status: "taken", rowsRead: 3 });
  });

  it("each malformed table gets its sentence, and what was held stays", async () => {
    const before = await everythingHeld();
    const wrong: string[] = [];
    for (const file of FILES) {
      const report = await take(file.bytes, file.source);
      const [problem] = report.files.flatMap(({ problems }) => problems);
      const isRight =
        report.totals.taken === 0 &&
        problem !== undefined &&
        problem.line === file.line &&
        file.reason.test(problem.reason) &&
        (typeof file.column === "string" ? problem.column === file.column : file.column.test(problem.column));
      if (!isRight) wrong.push(`${file.title}: ${problem ? sentenceOf(problem) : "no problem"}`);
    }
    expect(wrong).toEqual([]);
    expect(await everythingHeld()).toEqual(before);
  });

  it("whatever stands in cells is a record or a sentence, and never a crash", async () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom("", "2025-04-03", "12:00", "Judd", "0.2752", "51.1963", "=1"),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...EVERY_TABLE),
        fc.array(fc.array(cell, { maxLength: 14 }), { maxLength: 6 }),
        async (table, rows) => {
          const lines = rows.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(","));
          const report = await take(table.text([table.row({}, 900), ...lines]), table.source.id, true);
          const [file] = report.files;
          const { rowsRead, insideArea, withoutPlace, outsideArea, refused } = file!;
          expect(insideArea + withoutPlace + outsideArea + refused).toBe(rowsRead);
          expect(file!.problemCount).toBeGreaterThanOrEqual(refused);
        },
      ),
      { numRuns: 150, seed: 20_260_201 },
    );
  });
});
