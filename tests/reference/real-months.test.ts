import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CrimeType, crimeTypeName } from "@safer-wards/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../../apps/server/src/database/index.js";
import { type ImportReport, importPaths } from "../../apps/server/src/imports/index.js";
import { loadAreas } from "../../apps/server/src/wards/index.js";
import { databasesUnderTest, type TestDatabase } from "../support/databases.js";
import { referenceDirectory } from "../support/reference.js";

const PROJECT_DATA = join(import.meta.dirname, "../../data");
const REFERENCE = referenceDirectory();
const KENT_MONTHS = ["2025-01", "2025-02", "2025-03"];
const KENT_FILES = KENT_MONTHS.map((month) => join(REFERENCE, "police", `${month}-kent-street.csv`));
const BTP_FILE = join(REFERENCE, "police/2025-01-btp-street.csv");

describe.each(databasesUnderTest())("on $name", (underTest) => {
  let folder: string;
  let home: TestDatabase;
  let database: Database;
  let first: ImportReport;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "safer-wards-months-"));
    home = await underTest.open();
    database = await openDatabase(home.url);
    await loadAreas(database, PROJECT_DATA);
    first = await take([...KENT_FILES, BTP_FILE]);
  });
  afterAll(async () => {
    await database.close();
    await home.dispose();
    await rm(folder, { recursive: true, force: true });
  });

  function take(paths: readonly string[]): Promise<ImportReport> {
    return importPaths(database, { paths, takeGoodRows: false });
  }

  async function everythingHeld(): Promise<unknown> {
    return [
      await database.query("SELECT * FROM delivery ORDER BY id"),
      await database.query("SELECT * FROM incident ORDER BY id"),
      await database.query("SELECT * FROM data_version"),
    ];
  }

  async function countsByWard(supplier: string): Promise<string[]> {
    const rows = await database.query<{
      month: string;
      ward_code: string;
      crime_type: CrimeType;
      number: number | string;
    }>(
      `SELECT incident.month, ward_code, crime_type, COUNT(*) AS number
         FROM incident JOIN delivery ON delivery.id = delivery_id
        WHERE supplier = ? GROUP BY incident.month, ward_code, crime_type`,
      [supplier],
    );
    return rows
      .map((row) => [row.month, row.ward_code, crimeTypeName(row.crime_type), Number(row.number)].join(","))
      .sort();
  }

  it("the real months have 736, 644, 872 and 12 incidents in the borough", () => {
    expect(first.files).toMatchObject([
      { supplier: "Kent Police", month: "2025-01", rowsRead: 14201, taken: 736, withoutPlace: 187, refused: 0 },
      { supplier: "Kent Police", month: "2025-02", rowsRead: 13305, taken: 644, withoutPlace: 167, refused: 0 },
      { supplier: "Kent Police", month: "2025-03", rowsRead: 15764, taken: 872, withoutPlace: 153, refused: 0 },
      {
        supplier: "British Transport Police",
        month: "2025-01",
        rowsRead: 3304,
        taken: 12,
        withoutPlace: 0,
        refused: 0,
      },
    ]);
    expect(first.problems).toEqual([]);
  });

  it("every row read is in the area, outside it, without a place, or refused", () => {
    for (const { rowsRead, insideArea, outsideArea, withoutPlace, refused } of first.files) {
      expect(insideArea + outsideArea + withoutPlace + refused).toBe(rowsRead);
    }
  });

  it("Kent's incidents fall into the published wards and types", async () => {
    const table = await readFile(join(REFERENCE, "reference/wards/recorded-2025-by-ward-month-type.csv"), "utf8");
    const published = table.split(/\r?\n/).filter((line) => KENT_MONTHS.some((month) => line.startsWith(`${month},`)));
    expect(published.length).toBeGreaterThan(300);
    expect(await countsByWard("Kent Police")).toEqual(published.sort());
  });

  it("importing the same files again changes nothing", async () => {
    const before = await everythingHeld();
    const again = await take([...KENT_FILES, BTP_FILE]);
    expect(again.files.map((file) => file.status)).toEqual(Array(4).fill("unchanged"));
    expect(await everythingHeld()).toEqual(before);
  });

  it("a revised month replaces what was held, shows revision 2, and the first version can come back as revision 3", async () => {
    const [, february = ""] = KENT_FILES;
    const revised = join(folder, "2025-02-kent-street.csv");
    const lines = (await readFile(february, "utf8")).split("\n");
    // Row 1 is in Ashford; without it only what lies outside the borough is one less.
    await writeFile(revised, lines.toSpliced(1, 1).join("\n"));
    expect((await take([revised])).files).toMatchObject([
      { status: "revised", revision: 2, rowsRead: 13304, taken: 644 },
    ]);
    await copyFile(february, revised);
    expect((await take([revised])).files).toMatchObject([
      { status: "revised", revision: 3, rowsRead: 13305, taken: 644 },
    ]);
    const ledger = await database.query(
      "SELECT revision, state, rows_read FROM delivery WHERE supplier = ? AND month = ? ORDER BY revision",
      ["Kent Police", "2025-02"],
    );
    expect(ledger).toEqual([
      { revision: 1, state: "replaced", rows_read: 13305 },
      { revision: 2, state: "replaced", rows_read: 13304 },
      { revision: 3, state: "current", rows_read: 13305 },
    ]);
    expect(await database.query("SELECT COUNT(*) AS number FROM incident")).toMatchObject([
      { number: expect.toSatisfy((number) => Number(number) === 736 + 644 + 872 + 12) },
    ]);
  });
});
