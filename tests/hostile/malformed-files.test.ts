import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../../apps/server/src/database/index.js";
import { type ImportReport, importPaths, type Problem, sentenceOf } from "../../apps/server/src/imports/index.js";
import { loadAreas } from "../../apps/server/src/wards/index.js";
import { databasesUnderTest, type TestDatabase } from "../support/databases.js";
import { HOSTILE_ARCHIVES } from "./malformed-archives.js";
import { BAD_CELLS } from "./malformed-cells.js";
import type { MalformedFile } from "./malformed-file.js";
import { BROKEN_ROWS } from "./malformed-rows.js";
import { FOREIGN_HEADERS } from "./malformed-headers.js";
import { FOREIGN_FILES } from "./malformed-wholes.js";
import { streetFile, streetRow } from "./street-file.js";

const SEED = join(import.meta.dirname, "../../data");
const MALFORMED = [...FOREIGN_FILES, ...FOREIGN_HEADERS, ...BROKEN_ROWS, ...BAD_CELLS, ...HOSTILE_ARCHIVES];

describe.each(databasesUnderTest())("on $name", (underTest) => {
  let folder: string;
  let home: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "safer-wards-malformed-"));
    home = await underTest.open();
    database = await openDatabase(home.url);
    await loadAreas(database, SEED);
    await importFile(streetFile([streetRow(), streetRow()]), "2025-01-kent-street.csv");
  });
  afterAll(async () => {
    await database.close();
    await home.dispose();
    await rm(folder, { recursive: true, force: true });
  });

  async function importFile(bytes: Buffer | string | null, name: string, takeGoodRows = false): Promise<ImportReport> {
    const path = join(folder, name);
    await rm(path, { force: true });
    if (bytes !== null) await writeFile(path, bytes);
    return importPaths(database, { paths: [path], takeGoodRows });
  }

  async function everythingHeld(): Promise<unknown> {
    return [
      await database.query("SELECT * FROM delivery ORDER BY id"),
      await database.query("SELECT * FROM incident ORDER BY id"),
      await database.query("SELECT * FROM data_version"),
    ];
  }

  it.each(titled(MALFORMED))("%s is refused with a sentence, and what was held stays", async (_, malformed) => {
    const before = await everythingHeld();
    const report = await importFile(malformed.bytes, malformed.name ?? "2025-01-kent-street.csv");
    expect(firstProblem(report)).toEqual(expectedProblem(malformed, folder));
    expect(report.totals.taken).toBe(0);
    expect(await everythingHeld()).toEqual(before);
  });

  it.each(titled(MALFORMED.filter(({ line }) => line === null || line === 1)))(
    "%s is refused even when the good rows are asked for",
    async (_, malformed) => {
      const before = await everythingHeld();
      const report = await importFile(malformed.bytes, malformed.name ?? "2025-01-kent-street.csv", true);
      expect(report.totals.problemCount).toBeGreaterThan(0);
      expect(await everythingHeld()).toEqual(before);
    },
  );

  it("a file of which every row is refused is not taken, even when the good rows are asked for", async () => {
    const before = await everythingHeld();
    const report = await importFile(streetFile([streetRow({ crimeType: "" })]), "2025-01-kent-street.csv", true);
    expect(report.files).toMatchObject([{ status: "refused", rowsRead: 1, refused: 1 }]);
    expect(await everythingHeld()).toEqual(before);
  });
});

it("a problem reads as a sentence with file, line, column, value, reason and mend", () => {
  const problem = {
    file: "a.csv",
    line: 3,
    column: "Month",
    value: "2025-13",
    reason: "This is not a month",
    mend: "Mend it",
  };
  expect(sentenceOf(problem)).toBe('a.csv, line 3, Month, "2025-13": This is not a month. Mend it.');
  expect(sentenceOf({ ...problem, line: null, value: "" })).toBe(
    "a.csv, Month, nothing there: This is not a month. Mend it.",
  );
});

function titled(files: readonly MalformedFile[]): [string, MalformedFile][] {
  return files.map((file) => [file.title, file]);
}

function firstProblem({ files, problems }: ImportReport): Problem | undefined {
  return files[0]?.problems[0] ?? problems[0];
}

function exactly(text: string): RegExp {
  return new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);
}

function expectedProblem({ name = "2025-01-kent-street.csv", ...malformed }: MalformedFile, folder: string): unknown {
  const { line, column, value, reason, mend } = malformed;
  return {
    file: expect.stringMatching(`^${join(folder, name)}`),
    line,
    column,
    value: expect.stringMatching(typeof value === "string" ? exactly(value) : value),
    reason: expect.stringMatching(reason),
    mend: expect.stringMatching(mend),
  };
}
