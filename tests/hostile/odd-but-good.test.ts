import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../../apps/server/src/database/index.js";
import { type ImportProgress, type ImportReport, importPaths } from "../../apps/server/src/imports/index.js";
import { loadAreas } from "../../apps/server/src/wards/index.js";
import { databasesUnderTest, type TestDatabase } from "../support/databases.js";
import { streetFile, streetRow } from "./street-file.js";
import { zipFile } from "./zip-file.js";

const PROJECT_DATA = join(import.meta.dirname, "../../data");
const KENT = "2025-01-kent-street.csv";
const BURGLARY = streetRow({ crimeType: "Burglary", crimeId: "a".repeat(64) });
const NUISANCE = streetRow({ crimeType: "Anti-social behaviour", outcome: "" });

describe.each(databasesUnderTest())("on $name", (underTest) => {
  let folder: string;
  let home: TestDatabase;
  let database: Database;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "safer-wards-odd-"));
    home = await underTest.open();
    database = await openDatabase(home.url);
    await loadAreas(database, PROJECT_DATA);
  });
  afterEach(async () => {
    await database.close();
    await home.dispose();
    await rm(folder, { recursive: true, force: true });
  });

  async function put(name: string, bytes: Buffer | string): Promise<string> {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
    return path;
  }

  function take(paths: readonly string[], takeGoodRows = false): Promise<ImportReport> {
    return importPaths(database, { paths, takeGoodRows }, { now: () => new Date("2026-02-01T12:00:00Z") });
  }

  function incidents(): Promise<Record<string, unknown>[]> {
    return database.query("SELECT month, crime_type, ward_code, crime_reference, outcome FROM incident ORDER BY id");
  }

  function ledger(): Promise<Record<string, unknown>[]> {
    return database.query("SELECT * FROM delivery ORDER BY id");
  }

  const rows = [BURGLARY, NUISANCE, streetRow({ lsoaName: '"Sample, Upper 002B"' })];
  const published = streetFile(rows);

  it.each([
    ["with Windows line ends", streetFile(rows, "\r\n")],
    ["with old Macintosh line ends", streetFile(rows, "\r")],
    ["with a byte order mark", `\ufeff${published}`],
    ["with a mark and Windows line ends", `\ufeff${streetFile(rows, "\r\n")}`],
    ["without a line end at its end", published.trimEnd()],
    ["with blank lines behind it", `${published}\n\n`],
    [
      "with quotes round every cell",
      published.replaceAll(/("[^"]*"|[^,\n]+)/g, (cell) => `"${cell.replaceAll('"', "")}"`),
    ],
  ])("a file %s holds the same incidents as one without", async (_, bytes) => {
    const plain = await take([await put(KENT, published)]);
    const expected = await incidents();
    const other = await take([await put(KENT, bytes)]);
    expect(plain.files).toMatchObject([{ status: "taken", revision: 1, taken: 3 }]);
    expect(other.files).toMatchObject([{ status: "revised", revision: 2, taken: 3 }]);
    expect(await incidents()).toEqual(expected);
  });

  it("identical rows of anti-social behaviour are separate incidents", async () => {
    const { files } = await take([await put(KENT, streetFile([NUISANCE, NUISANCE, NUISANCE]))]);
    expect(files).toMatchObject([{ rowsRead: 3, taken: 3 }]);
    expect(await incidents()).toHaveLength(3);
  });

  it("a Crime ID that comes twice stands for two records", async () => {
    await take([await put(KENT, streetFile([BURGLARY, BURGLARY]))]);
    expect(await incidents()).toHaveLength(2);
  });

  it("rows without a place and outside the area are counted and in no ward", async () => {
    const nowhere = streetRow({ longitude: "", latitude: "", location: "No Location" });
    const canterbury = streetRow({ longitude: "1.080000", latitude: "51.280000" });
    const { files } = await take([await put(KENT, streetFile([BURGLARY, nowhere, nowhere, canterbury]))]);
    const counts = { rowsRead: 4, insideArea: 1, withoutPlace: 2, outsideArea: 1, refused: 0 };
    expect(files).toMatchObject([{ status: "taken", taken: 1, ...counts }]);
    expect(await ledger()).toMatchObject([{ rows_read: 4, taken: 1, without_place: 2, outside_area: 1, refused: 0 }]);
  });

  it("the sample of the format is taken as its words say", async () => {
    const { files } = await take([join(PROJECT_DATA, "samples/police-uk-street.csv")]);
    const counts = { rowsRead: 7, insideArea: 5, withoutPlace: 1, outsideArea: 1, refused: 0 };
    expect(files).toMatchObject([{ status: "taken", supplier: "Kent Police", month: "2025-01", ...counts }]);
  });

  it("the ledger remembers the file's fingerprint, when it was fetched and under which licence", async () => {
    const path = await put(KENT, published);
    await utimes(path, new Date(), new Date("2025-03-04T05:06:07Z"));
    await take([path]);
    expect(await ledger()).toMatchObject([
      {
        source: "police-uk-street",
        supplier: "Kent Police",
        month: "2025-01",
        publisher: "data.police.uk",
        licence: "Open Government Licence v3.0",
        file: KENT,
        sha256: createHash("sha256")
          .update(await readFile(path))
          .digest("hex"),
        fetched_at: "2025-03-04T05:06:07.000Z",
        imported_at: "2026-02-01T12:00:00.000Z",
        state: "current",
      },
    ]);
  });

  it("the same file again, under another name too, changes nothing", async () => {
    await take([await put(KENT, published)]);
    const before = [await ledger(), await incidents(), await database.query("SELECT * FROM data_version")];
    const { files } = await take([await put(KENT, published), await put("download.csv", published)]);
    expect(files).toMatchObject([
      { status: "unchanged", revision: 1, taken: 0 },
      { status: "unchanged", revision: 1, taken: 0 },
    ]);
    expect([await ledger(), await incidents(), await database.query("SELECT * FROM data_version")]).toEqual(before);
  });

  it("a changed file replaces its month whole, and the ledger keeps both versions", async () => {
    await take([
      await put(KENT, published),
      await put("2025-02-kent-street.csv", streetFile([streetRow({ month: "2025-02" })])),
    ]);
    await take([await put(KENT, streetFile([NUISANCE]))]);
    expect(await incidents()).toMatchObject([
      { month: "2025-02", crime_type: "SHOPLIFTING" },
      { month: "2025-01", crime_type: "ANTI_SOCIAL_BEHAVIOUR" },
    ]);
    expect(await ledger()).toMatchObject([
      { month: "2025-01", revision: 1, state: "replaced" },
      { month: "2025-02", revision: 1, state: "current" },
      { month: "2025-01", revision: 2, state: "current" },
    ]);
  });

  it("asked for, the good rows of a file are taken and the ledger says how many were not", async () => {
    const path = await put(KENT, streetFile([BURGLARY, streetRow({ crimeType: "Burglry" }), NUISANCE]));
    expect((await take([path])).files).toMatchObject([{ status: "refused", taken: 0, refused: 1 }]);
    expect(await ledger()).toEqual([]);
    expect((await take([path], true)).files).toMatchObject([
      { status: "taken", taken: 2, refused: 1, problemCount: 1 },
    ]);
    expect(await ledger()).toMatchObject([{ rows_read: 3, taken: 2, refused: 1 }]);
  });

  it("of a great many bad rows the first two hundred are told and all are counted", async () => {
    const bad = Array<string>(5000).fill(streetRow({ crimeType: "Burglry" }));
    const { files } = await take([await put(KENT, streetFile(bad))]);
    expect(files).toMatchObject([{ refused: 5000, problemCount: 5000 }]);
    expect(files[0]?.problems).toHaveLength(200);
  });

  it("one bad file does not keep the others out", async () => {
    const february = streetFile([streetRow({ month: "2025-02" })]);
    const paths = [await put(KENT, ""), await put("2025-02-kent-street.csv", february), join(folder, "nowhere.csv")];
    const report = await take(paths);
    expect(report.files).toMatchObject([{ status: "refused" }, { status: "taken", month: "2025-02" }]);
    expect(report.problems).toHaveLength(1);
    expect(report.totals).toMatchObject({ problemCount: 2, files: { taken: 1, refused: 1 } });
  });

  it("a second, different file of a force's month in one import is refused", async () => {
    const first = await put(KENT, published);
    const second = await put("download.csv", streetFile([NUISANCE]));
    const { files } = await take([first, second]);
    expect(files).toMatchObject([{ status: "taken" }, { status: "refused" }]);
    expect(files[1]?.problems).toMatchObject([{ file: second, reason: expect.stringContaining(first) }]);
    expect(await incidents()).toHaveLength(3);
  });

  it("a file that is named is read whatever its force", async () => {
    const sussex = await put("2025-01-sussex-street.csv", streetFile([streetRow({ force: "Sussex Police" })]));
    expect((await take([sussex])).files).toMatchObject([{ status: "taken", supplier: "Sussex Police", taken: 1 }]);
  });

  const archive: [string, string][] = [
    ["2025-01/2025-01-btp-street.csv", streetFile([streetRow({ force: "British Transport Police" })])],
    ["2025-01/2025-01-kent-remarks.csv", "Remark\n"],
    ["2025-01/2025-01-kent-street.csv", published],
    ["2025-01/2025-01-sussex-street.csv", "not even looked into"],
    ["2025-02/2025-02-kent-street.csv", streetFile([streetRow({ month: "2025-02" })])],
    ["2025-02/2025-02-surrey-street.csv", "not even looked into"],
    ["2025-02/2025-02-sussex-street.csv", "not even looked into"],
  ];
  const skipped = { otherForces: { surrey: 1, sussex: 2 }, otherFiles: 1 };
  const takenMonths = [
    { status: "taken", supplier: "British Transport Police", month: "2025-01", taken: 1 },
    { status: "taken", supplier: "Kent Police", month: "2025-01", taken: 3 },
    { status: "taken", supplier: "Kent Police", month: "2025-02", taken: 1 },
  ];

  it("of a folder the area's forces are read, however deep, and the rest is counted", async () => {
    for (const [name, bytes] of archive) await put(join("deep/er", name), bytes);
    const report = await take([folder]);
    expect(report.files).toMatchObject(takenMonths);
    expect(report.skipped).toEqual(skipped);
  });

  it("a folder that links to itself is read once", async () => {
    await put(KENT, published);
    await symlink(folder, join(folder, "again"));
    expect((await take([folder])).files).toHaveLength(1);
  });

  it("of an archive the area's forces are read entry by entry, and the same bytes in a file change nothing", async () => {
    const path = await put("archive.zip", zipFile(archive.map(([name, content]) => ({ name, content }))));
    const report = await take([path]);
    expect(report.files).toMatchObject(takenMonths);
    expect(report.skipped).toEqual(skipped);
    expect(await ledger()).toMatchObject([
      { file: "archive.zip: 2025-01/2025-01-btp-street.csv", fetched_at: "2025-03-01T12:00:00.000Z" },
      { file: "archive.zip: 2025-01/2025-01-kent-street.csv" },
      { file: "archive.zip: 2025-02/2025-02-kent-street.csv" },
    ]);
    expect((await take([await put(KENT, published)])).files).toMatchObject([{ status: "unchanged" }]);
  });

  it("progress goes up to all bytes of all files", async () => {
    for (const [name, bytes] of archive) await put(name, bytes);
    const steps: ImportProgress[] = [];
    await importPaths(database, { paths: [folder], takeGoodRows: false }, { onProgress: (step) => steps.push(step) });
    const done = steps.map((step) => step.bytesDone);
    expect(done).toEqual([...done].sort((left, right) => left - right));
    expect(steps.at(-1)).toMatchObject({ rowsDone: 5, bytesDone: steps[0]?.bytesTotal });
  });
});
