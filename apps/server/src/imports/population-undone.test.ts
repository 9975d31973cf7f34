import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databasesUnderTest, type TestDatabase } from "../../../../tests/support/databases.js";
import { COMMAND_LINE } from "../access/index.js";
import { PROJECT_DIR } from "../config.js";
import { type Database, openDatabase } from "../database/index.js";
import { CannotUndo } from "../incidents/index.js";
import { loadAreas, readAreas, residentsByAge } from "../wards/index.js";
import { importPaths, undoImport } from "./index.js";

const NOW = new Date("2026-02-01T12:00:00Z");

describe.each(databasesUnderTest())("residents by age on $name", ({ open }) => {
  let opened: TestDatabase;
  let database: Database;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "safer-wards-population-"));
    opened = await open();
    database = await openDatabase(opened.url);
    await loadAreas(database, join(PROJECT_DIR, "data"));
  });

  afterAll(async () => {
    await database.close();
    await opened.dispose();
    await rm(folder, { recursive: true, force: true });
  });

  async function take(year: number): Promise<string> {
    const [area] = await readAreas(database);
    const rows = area!.wards.flatMap(({ code }) =>
      [...Array(91).keys()].map((age) => `${year},${code},${age === 90 ? "Aged 90+" : `Age ${age}`},${year - 2000}`),
    );
    const path = join(folder, `${year}.csv`);
    await writeFile(path, ["DATE_NAME,GEOGRAPHY_CODE,C_AGE_NAME,OBS_VALUE", ...rows, ""].join("\n"));
    const report = await importPaths(database, { paths: [path], takeGoodRows: false }, { now: () => NOW });
    expect(report.files).toMatchObject([{ source: "population", status: "taken", problems: [] }]);
    return report.importId;
  }

  const undo = async (id: string) =>
    database.write((transaction) => undoImport(transaction, id, COMMAND_LINE, NOW)).then(({ tables }) => tables);

  async function held() {
    const [area] = await readAreas(database);
    const { isEstimate, referenceDate, bands } = await residentsByAge(database, area!.wards[0]!);
    return { isEstimate, referenceDate, aged12: isEstimate ? null : bands[12]?.residents };
  }

  it("go back to the release before, then to the Census's estimate, each import once and the latest first", async () => {
    const estimate = await held();
    expect(estimate.isEstimate).toBe(true);
    const first = await take(2022);
    const before = await held();
    expect(before).toEqual({ isEstimate: false, referenceDate: "2022-06-30", aged12: 22 });
    const second = await take(2024);
    expect(await held()).toMatchObject({ referenceDate: "2024-06-30", aged12: 24 });
    await expect(undo(first)).rejects.toThrow(CannotUndo);
    expect(await held()).toMatchObject({ aged12: 24 });
    expect(await undo(second)).toEqual(["residents back to those of 2022-06-30"]);
    expect(await held()).toEqual(before);
    expect(await undo(first)).toEqual(["residents back to the Census's estimate"]);
    expect(await held()).toEqual(estimate);
    await expect(undo(first)).rejects.toThrow(CannotUndo);
    const audited = await database.query<{ action: string }>("SELECT action FROM audit_entry ORDER BY id");
    expect(audited.map(({ action }) => action)).toEqual([
      "POPULATION_TAKEN",
      "POPULATION_TAKEN",
      "IMPORT_UNDONE",
      "IMPORT_UNDONE",
    ]);
  });
});
