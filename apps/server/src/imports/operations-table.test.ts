import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databasesUnderTest, type TestDatabase } from "../../../../tests/support/databases.js";
import { PROJECT_DIR } from "../config.js";
import { type Database, openDatabase } from "../database/index.js";
import { loadAreas } from "../wards/index.js";
import { importPaths } from "./index.js";

const SAMPLE = join(PROJECT_DIR, "data/samples/operations.csv");
const KENT_POLICE = { slug: "kent-police", name: "Kent Police" };

describe.each(databasesUnderTest())("a file of operations on $name", ({ open }) => {
  let opened: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    opened = await open();
    database = await openDatabase(opened.url);
    await loadAreas(database, join(PROJECT_DIR, "data"));
  });

  afterAll(async () => {
    await database.close();
    await opened.dispose();
  });

  it("stands in the register, by its organisation's own numbers", async () => {
    const request = { paths: [SAMPLE], takeGoodRows: false, organisation: KENT_POLICE };
    const report = await importPaths(database, request, { now: () => new Date("2026-02-01T12:00:00Z") });
    expect(report.files.map(({ source, status, problems }) => [source, status, problems])).toEqual([
      ["operations", "taken", []],
    ]);
    const rows = await database.query<{ id: string; state: string; officer_hours: number | null }>(
      "SELECT id, state, officer_hours FROM operation WHERE origin = 'IMPORT' ORDER BY first_day",
    );
    expect(rows).toEqual([
      { id: "import-kent-police-sample-op-1", state: "FINISHED", officer_hours: 96 },
      { id: "import-kent-police-sample-op-2", state: "FINISHED", officer_hours: null },
      { id: "import-kent-police-sample-op-3", state: "CANCELLED", officer_hours: null },
    ]);
  });
});
