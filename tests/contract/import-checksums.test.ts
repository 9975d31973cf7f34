import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { graphql } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COMMAND_LINE } from "../../apps/server/src/access/index.js";
import { checkImports } from "../../apps/server/src/backup/index.js";
import { importPaths, type ImportRequest } from "../../apps/server/src/imports/index.js";
import { undoImport } from "../../apps/server/src/imports/undo-import.js";
import { streetFile, streetRow } from "../hostile/street-file.js";
import { databasesUnderTest } from "../support/databases.js";
import { askerAs } from "../support/people.js";
import { openApplication, type OpenApplication } from "./contract.js";

const NOW = new Date("2026-05-01T12:00:00Z");
const COUNCIL = { slug: "tmbc", name: "Tonbridge and Malling Borough Council" };
const REPORTS = [
  "Report number,Date,Time,Kind of behaviour,Ward,Longitude,Latitude,Location",
  "A-1,2025-03-01,21:30,Noise nuisance,,0.275,51.195,High Street",
  "A-2,2025-03-02,,Noise nuisance,Judd,,,",
  "A-3,2025-05-02,09:05,Noise nuisance,Judd,,,",
];

describe.each(databasesUnderTest())("on $name", (underTest) => {
  let application: OpenApplication;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "safer-wards-checksums-"));
    application = await openApplication(underTest);
  });
  afterAll(async () => {
    await application.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function take(name: string, lines: string, organisation: ImportRequest["organisation"] = null) {
    await writeFile(join(folder, name), lines);
    const request = { paths: [join(folder, name)], takeGoodRows: false, organisation };
    const report = await importPaths(application.database, request);
    expect(report.files.map(({ status, problems }) => [status, problems])).toEqual([
      [expect.stringMatching(/^(taken|revised)$/), []],
    ]);
    return report;
  }

  const changedImports = async () => {
    const { noted, changed } = await checkImports(application.database, NOW);
    expect(noted, "no month waits for a first check").toBe(0);
    return changed.map(({ supplier, month }) => `${supplier} ${month}`);
  };

  async function shownChecksums(): Promise<(string | null)[]> {
    const { data, errors } = await graphql({
      schema: application.schema,
      source: '{ coverage(areaCode: "E07000115") { imports { rowsChecksum } } }',
      contextValue: askerAs("VISITOR"),
    });
    expect(errors).toBeUndefined();
    const { imports } = data!["coverage"] as { imports: { rowsChecksum: string | null }[] };
    return imports.map(({ rowsChecksum }) => rowsChecksum);
  }

  it("a month is summed up as it is taken in, and a row that changes afterwards is found by the first check", async () => {
    const name = "2025-01-kent-street.csv";
    await take(name, streetFile([streetRow(), streetRow(), streetRow({ longitude: "", latitude: "" })]));
    await take("reports.csv", REPORTS.join("\n"), COUNCIL);
    const change = (sql: string) => application.database.write((transaction) => transaction.query(sql));
    await change("UPDATE incident SET latitude = latitude + 0.000001 WHERE id = (SELECT MIN(id) FROM incident)");
    await change("UPDATE partner_record SET minute_of_week = 7 WHERE reference = 'A-3'");
    expect(await changedImports()).toEqual(["Kent Police 2025-01", "Tonbridge and Malling Borough Council 2025-05"]);
  });

  it("the version that an undo brings back comes to the checksum that it came with", async () => {
    const name = "2025-02-kent-street.csv";
    await take(name, streetFile([streetRow({ month: "2025-02" })]));
    const [first] = await shownChecksums();
    const { importId } = await take(
      name,
      streetFile([streetRow({ month: "2025-02", outcome: "Offender given a caution" })]),
    );
    const [second] = await shownChecksums();
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(second).not.toBe(first);
    await application.database.write((transaction) => undoImport(transaction, importId, COMMAND_LINE, NOW));
    expect(await changedImports()).not.toContain("Kent Police 2025-02");
    await application.database.write((transaction) =>
      transaction.query("DELETE FROM incident WHERE month = '2025-02'"),
    );
    expect(await changedImports()).toContain("Kent Police 2025-02");
  });
});
