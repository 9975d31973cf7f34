import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { databasesUnderTest, type TestDatabase } from "../../../../tests/support/databases.js";
import { compose, type Application } from "../compose.js";
import { PROJECT_DIR } from "../config.js";
import { importPaths, undoImport } from "./index.js";
import { COMMAND_LINE } from "../access/index.js";

const SAMPLE = join(PROJECT_DIR, "data/samples/youth-sessions.csv");
const NOW = new Date("2026-02-01T12:00:00Z");
const SALUS = { slug: "salus", name: "Salus" };
const HEADER =
  "Session number,Date,Start,End,Kind of session,Place,Ward,Staff hours,Contacts,Attendances,Individuals,Keys,Note\n";

describe.each(databasesUnderTest())("sessions of youth work on $name", ({ open }) => {
  let opened: TestDatabase;
  let application: Application;
  let folder: string;

  beforeEach(async () => {
    opened = await open();
    application = await compose({ databaseUrl: opened.url, seedDir: join(PROJECT_DIR, "data") });
    folder = await mkdtemp(join(tmpdir(), "safer-wards-youth-"));
  });

  afterEach(async () => {
    await application.database.close();
    await opened.dispose();
    await rm(folder, { recursive: true, force: true });
  });

  async function take(text: string, organisation = SALUS) {
    return (await importText(text, organisation)).files[0]!;
  }

  async function importText(text: string, organisation = SALUS) {
    const path = join(folder, "sessions.csv");
    await writeFile(path, text);
    const request = { paths: [path], takeGoodRows: false, organisation };
    return importPaths(application.database, request, { now: () => NOW });
  }

  async function held() {
    return application.database.query<{ reference: string; contacts: number; month: string; version: number }>(
      "SELECT reference, contacts, month, version FROM youth_session ORDER BY reference",
    );
  }

  async function keys() {
    const rows = await application.database.query<{ key_hash: string }>(
      "SELECT key_hash FROM youth_session_key ORDER BY key_hash",
    );
    return rows.map(({ key_hash }) => key_hash);
  }

  it("takes the sample in, twice without doubling, and a correction in its place", async () => {
    const text = await readFile(SAMPLE, "utf8");
    expect(await take(text)).toMatchObject({ source: "youth-sessions", status: "taken", problems: [] });
    const first = await held();
    expect(first.map(({ reference, month }) => [reference, month])).toEqual([
      ["S-2025-001", "2025-06"],
      ["S-2025-002", "2025-06"],
      ["S-2025-003", "2025-10"],
    ]);
    expect(await take(`${text}\n`)).toMatchObject({ status: "unchanged" });
    expect(await held()).toEqual(first);
    expect(await take(text.replace("5,14,11,11,2", "5,16,11,11,2"))).toMatchObject({
      status: "revised",
      change: { added: 0, changed: 1 },
    });
    expect(await held()).toEqual(first.map((row, index) => (index === 0 ? { ...row, contacts: 16, version: 2 } : row)));
  });

  it("goes back to what was before when the file is undone, unless a session was corrected since", async () => {
    const text = await readFile(SAMPLE, "utf8");
    const first = await importText(text);
    const before = await held();
    const hashes = await keys();
    const second = await importText(text.replace("5,14,11,11,2", "5,16,11,11,2").replace("a1 a2", "b1 b2"));
    expect(await keys()).not.toEqual(hashes);
    const undo = (id: string) =>
      application.database.write((transaction) => undoImport(transaction, id, COMMAND_LINE, NOW));
    await expect(undo(first.importId)).rejects.toThrow("has been corrected since");
    expect((await undo(second.importId)).tables).toEqual(["0 sessions of youth work removed, 2 as they were before"]);
    expect((await held()).map(({ contacts }) => contacts)).toEqual(before.map(({ contacts }) => contacts));
    expect(await keys()).toEqual(hashes);
    await expect(undo(second.importId)).rejects.toThrow("Nothing of this import is held");
  });

  it("leaves nothing of a file that is undone, and keeps keys as hashes alone", async () => {
    const { importId } = await importText(await readFile(SAMPLE, "utf8"));
    expect(await keys()).toHaveLength(9);
    const [kept] = await application.database.query<{ content: string }>("SELECT content FROM import_reversal");
    expect(kept!.content).not.toMatch(/\ba[1-9]\b/);
    await application.database.write((transaction) => undoImport(transaction, importId, COMMAND_LINE, NOW));
    expect([await held(), await keys()]).toEqual([[], []]);
  });

  it("measures the night on which clocks went back by the hours that passed", async () => {
    await take(await readFile(SAMPLE, "utf8"));
    const [night] = await application.database.query<{ started_at: string; ended_at: string }>(
      "SELECT started_at, ended_at FROM youth_session WHERE reference = 'S-2025-003'",
    );
    expect((Date.parse(night!.ended_at) - Date.parse(night!.started_at)) / 3_600_000).toBe(5);
  });

  it.each([
    ["A-1,2025-06-02,18:00,20:00,Sports,Park,Judd,4,5,5,5,,Spoke with Jordan", "Note", "looks like a name"],
    ["A-1,2025-06-02,18:00,20:00,Sports,Park,Judd,4,5,5,,Jordan Smith,", "Keys", "never a name"],
    ["A-1,2025-06-02,18:00,20:00,Party,Park,Judd,4,5,5,5,,", "Kind of session", "no such kind"],
    ["A-1,2025-03-30,01:30,03:00,Sports,Park,Judd,4,5,5,5,,", "Start", "No clock showed"],
    ["A-1,2025-06-02,18:00,20:00,Sports,Park,Judd,4,many,5,5,,", "Contacts", "whole number"],
    ["A-1,2025-06-02,18:00,20:00,Sports,Park,Judd,4,5,5,11,,", "Individuals", "cannot have been met"],
  ])("refuses %s at %s", async (row, column, reason) => {
    const report = await take(`${HEADER}${row}\n`);
    expect(report.status).toBe("refused");
    expect(report.problems[0]).toMatchObject({ column });
    expect(JSON.stringify(report.problems[0]).toLowerCase()).toContain(reason.toLowerCase());
    expect(await held()).toEqual([]);
  });

  it("refuses an organisation that is no provider, and a column with names", async () => {
    const row = "A-1,2025-06-02,18:00,20:00,Sports,Park,Judd,4,5,5,5,,\n";
    const clarion = await take(HEADER + row, { slug: "clarion", name: "Clarion Housing" });
    expect(clarion.problems[0]!.reason).toContain("Clarion Housing is no provider of youth work here");
    const named = await take(`${HEADER.replace("Note", "First name")}${row}`);
    expect(named.problems[0]!.reason).toContain("names of persons");
  });
});
