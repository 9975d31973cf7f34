import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { databasesUnderTest, type TestDatabase } from "../../../../tests/support/databases.js";
import { COMMAND_LINE } from "../access/index.js";
import { PROJECT_DIR } from "../config.js";
import { type Database, openDatabase } from "../database/index.js";
import { loadAreas } from "../wards/index.js";
import { importPaths, undoImport } from "./index.js";

const NOW = new Date("2026-02-01T12:00:00Z");
const KENT_POLICE = { slug: "kent-police", name: "Kent Police" };

describe.each(databasesUnderTest())("visits of patrols on $name", ({ open }) => {
  let opened: TestDatabase;
  let database: Database;
  let folder: string;

  beforeEach(async () => {
    opened = await open();
    database = await openDatabase(opened.url);
    await loadAreas(database, join(PROJECT_DIR, "data"));
    folder = await mkdtemp(join(tmpdir(), "safer-wards-visits-"));
  });

  afterEach(async () => {
    await database.close();
    await opened.dispose();
    await rm(folder, { recursive: true, force: true });
  });

  const sample = (name: string) => readFile(join(PROJECT_DIR, "data/samples", name), "utf8");

  async function take(text: string) {
    const path = join(folder, "visits.csv");
    await writeFile(path, text);
    const request = { paths: [path], takeGoodRows: false, organisation: KENT_POLICE };
    const { files, importId } = await importPaths(database, request, { now: () => NOW });
    return { ...files[0]!, importId };
  }

  async function held() {
    return database.query<{ arrived_at: string; left_at: string; results: string }>(
      "SELECT arrived_at, left_at, results FROM patrol_visit ORDER BY arrived_at",
    );
  }

  const undo = (importId: string) =>
    database.write((transaction) => undoImport(transaction, importId, COMMAND_LINE, NOW));

  it("are taken once, replaced by a correction, and taken back", async () => {
    const text = await sample("patrol-visits.csv");
    const first = await take(text);
    expect(first).toMatchObject({ source: "patrol-visits", status: "taken", problems: [] });
    const before = await held();
    expect(before).toEqual([
      {
        arrived_at: "2025-04-03T20:30:00.000Z",
        left_at: "2025-04-03T20:46:00.000Z",
        results: '{"PEOPLE_ENGAGED":6,"WARNINGS":1}',
      },
      { arrived_at: "2025-04-03T22:52:00.000Z", left_at: "2025-04-03T23:10:00.000Z", results: "{}" },
    ]);
    expect(await take(`${text}\n`)).toMatchObject({ status: "unchanged" });
    expect(await held()).toEqual(before);
    const second = await take(text.replace(",6,1,", ",7,1,"));
    expect(second).toMatchObject({ status: "revised", change: { added: 0, changed: 1 } });
    await expect(undo(first.importId)).rejects.toThrow("A later import has changed a visit");
    expect((await undo(second.importId)).tables).toEqual(["0 visits removed, 1 as they were before"]);
    expect(await held()).toEqual(before);
    await undo(first.importId);
    expect(await held()).toEqual([]);
  });

  it("are made of a track's stays, once, and nothing of the way between is kept", async () => {
    const text = await sample("patrol-track.csv");
    const first = await take(text);
    expect(first).toMatchObject({ source: "patrol-track", status: "taken", problems: [], change: { added: 1 } });
    const stay = { arrived_at: "2025-04-03T20:30:15.000Z", left_at: "2025-04-03T20:35:15.000Z", results: "{}" };
    expect(await held()).toEqual([stay]);
    expect(await take(`${text}\n`)).toMatchObject({ status: "unchanged" });
    const longer = await take(
      text.replace("V12,2025-04-03,20:38:00Z", "V12,2025-04-03,20:37:00Z,2,car,0.2738,51.1962\n$&"),
    );
    expect(longer).toMatchObject({ status: "revised" });
    expect(await held()).toEqual([{ ...stay, left_at: "2025-04-03T20:37:00.000Z" }]);
    await undo(longer.importId);
    await undo(first.importId);
    expect(await held()).toEqual([]);
  });

  it("last through the hour that comes twice in October", async () => {
    const header = (await sample("patrol-visits.csv")).split("\n")[0]!;
    await take(`${header}\nA-1,2025-10-26,01:50,01:10,2,foot,0.2738,51.1962,,,,\n`);
    expect(await held()).toMatchObject([
      { arrived_at: "2025-10-26T00:50:00.000Z", left_at: "2025-10-26T01:10:00.000Z" },
    ]);
  });
});
