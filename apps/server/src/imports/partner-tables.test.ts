import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { databasesUnderTest, type TestDatabase } from "../../../../tests/support/databases.js";
import { PROJECT_DIR } from "../config.js";
import { type Database, openDatabase } from "../database/index.js";
import { undoDeliveries } from "../incidents/index.js";
import { COMMAND_LINE } from "../access/index.js";
import { loadAreas } from "../wards/index.js";
import { importPaths, type ImportRequest } from "./index.js";

const SAMPLES = join(PROJECT_DIR, "data/samples");
const NOW = new Date("2026-02-01T12:00:00Z");
const TMBC = { slug: "tmbc", name: "Tonbridge and Malling Borough Council" };
const HEADER = "Report number,Date,Time,Kind of behaviour,Ward\n";

describe.each(databasesUnderTest())("partner tables on $name", ({ open }) => {
  let opened: TestDatabase;
  let database: Database;
  let folder: string;

  beforeEach(async () => {
    opened = await open();
    database = await openDatabase(opened.url);
    await loadAreas(database, join(PROJECT_DIR, "data"));
    folder = await mkdtemp(join(tmpdir(), "safer-wards-partner-"));
  });

  afterEach(async () => {
    await database.close();
    await opened.dispose();
    await rm(folder, { recursive: true, force: true });
  });

  async function take(name: string, text: string, more: Partial<ImportRequest> = {}) {
    const path = join(folder, name);
    await writeFile(path, text);
    return importPaths(
      database,
      { paths: [path], takeGoodRows: false, organisation: TMBC, ...more },
      { now: () => NOW },
    );
  }

  async function held() {
    return database.query<{ kind: string; ward_code: string; occurred_on: string; occurred_at: string | null }>(
      "SELECT kind, ward_code, occurred_on, occurred_at FROM partner_record ORDER BY occurred_on, reference",
    );
  }

  it("takes every sample in, and knows its source by its header", async () => {
    const paths = (await readdir(SAMPLES)).filter((name) => /council|enforcement|notices/.test(name));
    const report = await importPaths(
      database,
      { paths: paths.map((name) => join(SAMPLES, name)), takeGoodRows: false, organisation: TMBC },
      { now: () => NOW },
    );
    expect(report.files.map(({ source, status, problems }) => [source, status, problems])).toEqual([
      ["council-asb", "taken", []],
      ["enforcement-reports", "taken", []],
      ["notices", "taken", []],
    ]);
    const [council] = report.files;
    expect(council).toMatchObject({ firstDate: "2025-03-28", lastDate: "2025-04-12", withoutPlace: 1, insideArea: 5 });
  });

  it("keeps instants in UTC and civil days, through the change of the clocks", async () => {
    await take(
      "a.csv",
      `${HEADER}A-1,2025-03-30,00:59,Noise nuisance,Judd\nA-2,2025-03-30,02:05,Noise nuisance,Judd\n`,
    );
    expect((await held()).map((row) => row.occurred_at)).toEqual([
      "2025-03-30T00:59:00.000Z",
      "2025-03-30T01:05:00.000Z",
    ]);
  });

  it("replaces whole months, says what changed, and goes back when the import is undone", async () => {
    const first = await take(
      "a.csv",
      `${HEADER}A-1,2025-04-01,,Noise nuisance,Judd\nA-2,2025-05-02,,Noise nuisance,Judd\n`,
    );
    const second = await take(
      "b.csv",
      `${HEADER}A-1,2025-04-01,,Animal nuisance,Judd\nA-3,2025-04-09,,Noise nuisance,Judd\n`,
    );
    expect(second.files[0]).toMatchObject({ status: "revised", change: { added: 1, removed: 0, changed: 1 } });
    expect((await held()).map((row) => row.kind)).toEqual(["ANIMAL_NUISANCE", "NOISE", "NOISE"]);
    const undo = (id: string) => database.write((transaction) => undoDeliveries(transaction, id, COMMAND_LINE, NOW));
    await expect(undo(first.importId)).rejects.toThrow(/revised by a later import/);
    expect(await undo(second.importId)).toMatchObject([{ month: "2025-04", backTo: 1 }]);
    expect((await held()).map((row) => [row.kind, row.occurred_on])).toEqual([
      ["NOISE", "2025-04-01"],
      ["NOISE", "2025-05-02"],
    ]);
    expect(await undo(first.importId)).toMatchObject([
      { month: "2025-05", backTo: null },
      { month: "2025-04", backTo: null },
    ]);
    expect(await held()).toEqual([]);
    await expect(undo(first.importId)).rejects.toThrow(/Nothing of this import is held/);
  });

  it("stores nothing where it is only checked, and says the days it would take", async () => {
    const report = await take("a.csv", `${HEADER}A-1,2025-04-01,,Noise nuisance,Judd\n`, { checkOnly: true });
    expect(report.files[0]).toMatchObject({ status: "checked", taken: 0, firstDate: "2025-04-01" });
    expect(await held()).toEqual([]);
  });

  it("takes nothing of a file with a bad row, or the good rows by choice", async () => {
    const text = `${HEADER}A-1,2025-04-01,,Noise nuisance,Judd\nA-2,2025-04-31,,Noise nuisance,Judd\n`;
    expect((await take("a.csv", text)).files[0]).toMatchObject({ status: "refused", taken: 0, refused: 1 });
    expect(await held()).toEqual([]);
    expect((await take("a.csv", text, { takeGoodRows: true })).files[0]).toMatchObject({ status: "taken", taken: 1 });
  });

  it("takes nothing where nobody says whose records they are", async () => {
    const report = await take("a.csv", `${HEADER}A-1,2025-04-01,,Noise nuisance,Judd\n`, { organisation: null });
    expect(report.files[0]?.problems[0]?.reason).toBe("The file does not say whose records these are");
  });

  it.each([
    ["Caller name", "names of persons"],
    ["DOB", "dates of birth"],
    ["Mobile", "telephone numbers"],
    ["email", "e-mail addresses"],
    ["Postcode", "addresses"],
  ])("refuses a column %s", async (column, what) => {
    const text = `${HEADER.trim()},${column}\nA-1,2025-04-01,,Noise nuisance,Judd,somebody\n`;
    const [file] = (await take("a.csv", text)).files;
    expect(file).toMatchObject({ status: "refused", source: "council-asb" });
    expect(file?.problems[0]?.reason).toBe(`This column looks like ${what}, which are never taken in`);
    expect(JSON.stringify(file)).not.toContain("somebody");
  });

  it.each([
    ["A-1,2025-13-01,,Noise nuisance,Judd", "Date", "There is no such day in the calendar"],
    ["A-1,1/4/25,,Noise nuisance,Judd", "Date", "This is not a date in a declared format"],
    ["A-1,2026-04-01,,Noise nuisance,Judd", "Date", "This day has not come yet"],
    ["A-1,1999-04-01,,Noise nuisance,Judd", "Date", "This day is before the year 2000"],
    ["A-1,2025-03-30,01:30,Noise nuisance,Judd", "Time", "On 2025-03-30 no clock showed this time"],
    ["A-1,2025-04-01,9 pm,Noise nuisance,Judd", "Time", "This is not a time of day"],
    ["A-1,2025-04-01,,Barking,Judd", "Kind of behaviour", "There is no such kind"],
    ["A-1,2025-04-01,,Noise nuisance,Atlantis", "Ward", "There is no ward of this name or code"],
    ["Jo Smith,2025-04-01,,Noise nuisance,Judd", "Report number", "This is not a number of a record"],
  ])("says of the row %s what is wrong", async (row, column, reason) => {
    const [file] = (await take("a.csv", `${HEADER}${row}\n`)).files;
    expect(file?.problems).toMatchObject([{ line: 2, column, reason }]);
  });

  it("keeps to the format of the first date, so that no day becomes a month", async () => {
    const text = `${HEADER}A-1,13/04/2025,,Noise nuisance,Judd\nA-2,2025-04-14,,Noise nuisance,Judd\n`;
    expect((await take("a.csv", text)).files[0]?.problems).toMatchObject([
      { line: 3, reason: "The file writes its dates as DD/MM/YYYY before this row" },
    ]);
  });

  it("refuses what a person can be reached by, and repeats it nowhere", async () => {
    const header = "Report number,Date,Kind of behaviour,Longitude,Latitude,Location\n";
    const rows = ["ring 07700 900123", "to jo@example.org", "near TN9 1QQ"].map(
      (location, index) => `A-${index},2025-04-01,Noise nuisance,0.2752,51.1963,${location}`,
    );
    const [file] = (await take("a.csv", `${header}${rows.join("\n")}\n`)).files;
    expect(file?.problems.map(({ reason }) => reason)).toEqual([
      "There is a telephone number in this cell",
      "There is an e-mail address in this cell",
      "There is a postcode in this cell",
    ]);
    expect(JSON.stringify(file)).not.toMatch(/900123|example\.org|1QQ/);
  });
});
