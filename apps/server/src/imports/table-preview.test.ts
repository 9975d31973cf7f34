import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databasesUnderTest, type TestDatabase } from "../../../../tests/support/databases.js";
import { PROJECT_DIR } from "../config.js";
import { type Database, openDatabase } from "../database/index.js";
import { loadAreas } from "../wards/index.js";
import { importPaths } from "./index.js";
import { TABLE_SOURCES } from "./sources/index.js";
import { previewOf, type TablePreview } from "./table-preview.js";

const NOW = new Date("2026-02-01T12:00:00Z");
const HEADER = "Report number,Date,Time,Kind of behaviour,Longitude,Latitude,Easting,Northing,Ward,Location";

/** Outlines of wards have no sample but those that are held: more than a preview shows. */
const SAMPLES = ["police-uk-street", ...TABLE_SOURCES.map(({ id }) => id)].filter((id) => id !== "ward-outlines");

// A preview asks the database for areas alone, in one query.
const [SQLITE] = databasesUnderTest();

describe("the first rows of a file", () => {
  let opened: TestDatabase;
  let database: Database;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "safer-wards-preview-"));
    opened = await SQLITE!.open();
    database = await openDatabase(opened.url);
    await loadAreas(database, join(PROJECT_DIR, "data"));
  });

  afterAll(async () => {
    await database.close();
    await opened.dispose();
    await rm(folder, { recursive: true, force: true });
  });

  async function preview(name: string, text: string, sources = {}): Promise<TablePreview> {
    const path = join(folder, name);
    await writeFile(path, text);
    return (await previewOf(database, [path], sources, NOW))[0]!;
  }

  const told = ({ readHeadings, readRows }: TablePreview, index = 0) =>
    Object.fromEntries(readHeadings.map((heading, at) => [heading, readRows[index]!.cells[at]]));

  it.each(SAMPLES)("of the sample of %s are read by the same code that takes them", async (id) => {
    const name = id === "outlines" ? `${id}.geojson` : `${id}.csv`;
    const text = await readFile(join(PROJECT_DIR, "data/samples", name), "utf8");
    const { readHeadings, readRows, headerProblem, problem } = await preview(name, text);
    expect([headerProblem, problem]).toEqual([null, null]);
    const { files } = await importPaths(
      database,
      {
        paths: [join(folder, name)],
        takeGoodRows: false,
        checkOnly: true,
        organisation: { slug: "tmbc", name: "Tonbridge and Malling Borough Council" },
      },
      { now: () => NOW },
    );
    // Every sample is shorter than a preview.
    expect(readRows).toHaveLength(files[0]!.rowsRead);
    expect(readRows.filter(({ problem: left }) => left === null)).toHaveLength(files[0]!.insideArea);
    for (const row of readRows) {
      expect(row.cells).toHaveLength(row.problem === null ? readHeadings.length : 0);
      expect(row.written).toHaveLength(row.cells.length);
    }
    expect(readRows.some(({ cells }) => cells.length > 0)).toBe(true);
    expect(readHeadings.some((heading) => /Ward|Place|Name/.test(heading))).toBe(true);
  });

  it("of outlines of wards are the wards with their square kilometres, now and until now", async () => {
    const held = await readFile(join(PROJECT_DIR, "data/areas/E07000115/wards.geojson"), "utf8");
    const shown = await preview("held.geojson", held);
    expect(shown).toMatchObject({ source: "ward-outlines", isRecognised: true, problem: null });
    expect(shown.readRows).toHaveLength(10);
    expect(told(shown)).toMatchObject({ "Coordinate system": "WGS84, degrees", Code: expect.stringMatching(/^E05/) });
    expect(told(shown)["Area in km²"]).toBe(told(shown)["In km² until now"]);
    const { features } = JSON.parse(held) as { features: unknown[] };
    const some = JSON.stringify({ type: "FeatureCollection", features: features.slice(2) });
    expect((await preview("some.geojson", some)).problem).toMatch(/2 of the 19 wards .* are not in the file/);
  });

  it("say the time with the clock it was kept by, the ward of the point, and what the file has beside", async () => {
    const rows = [
      "A-1,03/04/2025,21:30,noise nuisance,,,559000,146000,,High Street",
      "A-2,26/10/2025,01:30,Noise nuisance,,,,,E05015045,",
      "A-3,31/12/2025,,Noise nuisance,,,,,Judd,Station Road",
    ];
    const table = await preview("asb.csv", [HEADER, ...rows, ""].join("\n"));
    expect(told(table)).toMatchObject({
      "Report number": "A-1",
      When: "Thu 3 April 2025, 21:30 BST",
      "Kind of behaviour": "Noise nuisance",
      Ward: "Cage Green & Angel",
      Location: "High Street",
    });
    expect(told(table)["Longitude, latitude"]).toMatch(/^0\.27\d+, 51\.19\d+$/);
    expect(table.readRows[0]!.written).toEqual([
      null,
      "03/04/2025, 21:30",
      "noise nuisance",
      null,
      "559000, 146000",
      null,
    ]);
    // Of the hour that came twice in October, the first.
    expect(told(table, 1)).toMatchObject({
      When: "Sun 26 October 2025, 01:30 BST",
      Ward: "Judd",
      "Longitude, latitude": "the ward alone",
    });
    expect(table.readRows[1]!.written[3]).toBe("E05015045");
    expect(told(table, 2)).toMatchObject({
      When: "Wed 31 December 2025, no time given",
      Location: "not kept without a point",
    });
  });

  it("say of each row why nothing is stored of it", async () => {
    const rows = [
      "A-1,2025-04-31,,Noise nuisance,,,,,Judd,",
      "A-2,2025-04-03,,Noise nuisance,,,,,,",
      "A-3,2025-04-03,,Noise nuisance,1.5,51.2,,,,",
      "A-4,2025-04-03",
      "A-5,2025-04-05,,Noise nuisance,,,,,Judd,",
    ];
    const { readRows } = await preview("asb.csv", [HEADER, ...rows, ""].join("\n"));
    expect(readRows.map(({ where }) => where)).toEqual(["2", "3", "4", "5", "6"]);
    expect(readRows.map(({ problem }) => problem ?? "stored")).toEqual([
      expect.stringMatching(/^Refused: Date, “2025-04-31”: There is no such day in the calendar\. /),
      expect.stringMatching(/no place, so it is counted and not stored/),
      expect.stringMatching(/outside every installed area/),
      expect.stringMatching(/^Refused: whole row/),
      "stored",
    ]);
  });

  it("are read as another kind once somebody chooses it, and say what its header lacks", async () => {
    const text = `${HEADER}\nA-1,2025-04-03,,Noise nuisance,,,,,Judd,\n`;
    const { source, readRows, headerProblem, rows } = await preview("asb.csv", text, { "asb.csv": "notices" });
    expect([source, readRows]).toEqual(["notices", []]);
    expect(headerProblem).toMatch(/column/);
    expect(rows).toHaveLength(1);
  });

  it("are not shown once more where a column looks like personal data", async () => {
    const text = `${HEADER},Surname\nA-1,2025-04-03,,Noise nuisance,,,,,Judd,,Smith\n`;
    const table = await preview("asb.csv", text);
    expect(table.headerProblem).toMatch(/^\S.*: This column looks like names of persons/);
    expect(JSON.stringify(table)).not.toContain("Smith");
  });
});
