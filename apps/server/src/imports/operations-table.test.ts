import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databasesUnderTest, type TestDatabase } from "../../../../tests/support/databases.js";
import { PROJECT_DIR } from "../config.js";
import { type Database, openDatabase } from "../database/index.js";
import { loadAreas } from "../wards/index.js";
import { COMMAND_LINE } from "../access/index.js";
import { importPaths, undoImport } from "./index.js";

const SAMPLE = join(PROJECT_DIR, "data/samples/operations.csv");
const NOW = new Date("2026-02-01T12:00:00Z");
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

  it("goes back to what was before when it is undone, unless somebody has changed an operation since", async () => {
    const folder = await mkdtemp(join(tmpdir(), "safer-wards-operations-"));
    const path = join(folder, "operations.csv");
    const take = async (text: string) => {
      await writeFile(path, text);
      const request = { paths: [path], takeGoodRows: false, organisation: KENT_POLICE };
      return (await importPaths(database, request, { now: () => NOW })).importId;
    };
    const hours = async () => {
      const rows = await database.query<{ officer_hours: number | null; version: number }>(
        "SELECT officer_hours, version FROM operation WHERE id LIKE 'import-kent-police-undone-%' ORDER BY id",
      );
      return rows.map(({ officer_hours, version }) => [officer_hours, version]);
    };
    const undo = async (importId: string) =>
      database.write(async (transaction) => undoImport(transaction, importId, COMMAND_LINE, NOW));
    const header = "Operation number,Title,Kind of operation,First day,Last day,Officer hours\n";
    const first = "UNDONE-1,Evenings,High-visibility patrol,2025-04-03,2025-06-30";
    const other = "UNDONE-2,Mornings,High-visibility patrol,2025-04-03,2025-06-30";
    const early = await take(`${header}${first},10\n`);
    const late = await take(`${header}${first},12\n${other},\n`);
    expect(await hours()).toEqual([
      [12, 2],
      [null, 1],
    ]);
    await expect(undo(early)).rejects.toThrow("“Evenings” has been changed since");
    expect((await undo(late)).tables).toEqual(["1 operations removed, 1 as they were before"]);
    expect(await hours()).toEqual([[10, 3]]);
    await expect(undo(late)).rejects.toThrow("Nothing of this import is held");
    await rm(folder, { recursive: true });
  });
});
