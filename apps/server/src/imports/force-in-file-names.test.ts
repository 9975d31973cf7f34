import { readFileSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databasesUnderTest, type TestDatabase } from "../../../../tests/support/databases.js";
import { zipFile } from "../../../../tests/hostile/zip-file.js";
import { streetFile, streetRow } from "../../../../tests/hostile/street-file.js";
import { PROJECT_DIR } from "../config.js";
import { type Database, openDatabase } from "../database/index.js";
import { openOrganisations } from "../organisations/index.js";
import { loadAreas } from "../wards/index.js";
import { importPaths } from "./index.js";
import { previewOf } from "./table-preview.js";

const NOW = new Date("2026-02-01T12:00:00Z");
const sample = (id: string) => readFileSync(join(PROJECT_DIR, `data/samples/${id}.csv`));

/** As data.police.uk packs a month: a folder with three files of each force. */
const ARCHIVE = zipFile(
  ["kent", "btp", "essex"].flatMap((force) => [
    { name: `2025-05/2025-05-${force}-outcomes.csv`, content: sample("police-uk-outcomes") },
    { name: `2025-05/2025-05-${force}-stop-and-search.csv`, content: sample("police-uk-stop-and-search") },
    ...(force === "kent"
      ? [
          {
            name: "2025-05/2025-05-kent-street.csv",
            content: streetFile([streetRow({ month: "2025-05", force: "Kent Police" })]),
          },
        ]
      : []),
  ]),
);

describe.each(databasesUnderTest())("an archive of police.uk on $name", ({ open }) => {
  let opened: TestDatabase;
  let database: Database;
  let folder: string;
  let archive: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "safer-wards-forces-"));
    archive = join(folder, "archive.zip");
    await writeFile(archive, ARCHIVE);
    opened = await open();
    database = await openDatabase(opened.url);
    await loadAreas(database, join(PROJECT_DIR, "data"));
  });

  afterAll(async () => {
    await database.close();
    await opened.dispose();
    await rm(folder, { recursive: true, force: true });
  });

  const take = async (path: string, organisation: { slug: string; name: string } | null = null) =>
    importPaths(database, { paths: [path], takeGoodRows: false, organisation }, { now: () => NOW });

  it("is shown with who recorded each of its files, and asks for nobody", async () => {
    const tables = await previewOf(database, [archive], {});
    expect(tables.map(({ source, recordedBy, needsOrganisation }) => [source, recordedBy, needsOrganisation])).toEqual([
      ["police-uk-outcomes", "British Transport Police", false],
      ["police-uk-stop-and-search", "British Transport Police", false],
      ["police-uk-outcomes", "Kent Police", false],
      ["police-uk-stop-and-search", "Kent Police", false],
      ["police-uk-street", null, false],
    ]);
  });

  it("is taken whole, each file as its force's, and those of other forces are counted", async () => {
    const report = await take(archive);
    expect(report.files.map(({ source, supplier, status, problems }) => [source, supplier, status, problems])).toEqual([
      ["police-uk-outcomes", "British Transport Police", "taken", []],
      ["police-uk-stop-and-search", "British Transport Police", "taken", []],
      ["police-uk-outcomes", "Kent Police", "taken", []],
      ["police-uk-stop-and-search", "Kent Police", "taken", []],
      ["police-uk-street", "Kent Police", "taken", []],
    ]);
    expect(report.skipped).toEqual({ otherForces: { essex: 2 }, otherFiles: 0 });
  });

  it("gives the force's records to the organisation that the partnership knows it as", async () => {
    const organisations = await openOrganisations(join(PROJECT_DIR, "data"));
    const rows = await database.query<{ organisation: string }>(
      "SELECT DISTINCT organisation FROM delivery WHERE organisation IS NOT NULL ORDER BY organisation",
    );
    expect(rows.map(({ organisation }) => organisation)).toEqual(["british-transport-police", "kent-police"]);
    expect(organisations.require("kent-police").name).toBe("Kent Police");
  });

  it("of a name that bears no known force, whose records they are has to be said", async () => {
    await mkdir(join(folder, "renamed"));
    const renamed = join(folder, "renamed", "outcomes.csv");
    await copyFile(join(PROJECT_DIR, "data/samples/police-uk-outcomes.csv"), renamed);
    const [refused] = (await take(renamed)).files;
    expect(refused?.problems[0]?.reason).toBe("The file does not say whose records these are");
    const kent = { slug: "kent-police", name: "Kent Police" };
    expect((await take(renamed, kent)).files[0]).toMatchObject({ supplier: "Kent Police", problems: [] });
  });
});
