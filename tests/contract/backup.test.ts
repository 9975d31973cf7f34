import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  BadBackup,
  checkImports,
  makeBackup,
  restoreBackup,
  sumUp,
  verifyBackup,
} from "../../apps/server/src/backup/index.js";
import { appendAudit, COMMAND_LINE, verifyAudit } from "../../apps/server/src/access/index.js";
import { type Database, openDatabase } from "../../apps/server/src/database/index.js";
import { databasesUnderTest, type TestDatabase } from "../support/databases.js";
import { seededRandom } from "@safer-wards/stats";
import { openDemonstration, type OpenApplication } from "./contract.js";

const NOW = new Date("2026-05-01T12:00:00Z");
const FLIPS = 60;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "safer-wards-backup-"));
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

/** What a database holds, but for what a restore adds itself. */
async function sumsOf(database: Database) {
  const { tables, imports } = await database.snapshot((door) => sumUp(door, database.tables));
  return {
    tables: { ...tables, audit_entry: null, data_version: null, setting: null },
    imports,
  };
}

describe.each(databasesUnderTest())("on $name", (underTest) => {
  let application: OpenApplication;
  let backup: string;

  beforeAll(async () => {
    application = await openDemonstration(underTest);
    await application.database.write((transaction) =>
      appendAudit(transaction, COMMAND_LINE, { action: "TESTED", after: { with: "“quotes”, \n and ünïcode" } }, NOW),
    );
    backup = join(folder, `${underTest.name}.backup`);
    await makeBackup(application.database, backup, NOW);
  });
  afterAll(async () => application.close());

  async function intoEmpty<T>(work: (home: TestDatabase) => Promise<T>, other = underTest): Promise<T> {
    const home = await other.open();
    try {
      return await work(home);
    } finally {
      await home.dispose();
    }
  }

  async function opened<T>(url: string, work: (database: Database) => Promise<T>): Promise<T> {
    const database = await openDatabase(url);
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  }

  it.each(databasesUnderTest())("a backup restored into $name holds the very same, and its audit is whole", (other) =>
    intoEmpty(async ({ url }) => {
      await restoreBackup(url, backup, false, NOW);
      await opened(url, async (database) => {
        expect(await sumsOf(database)).toEqual(await sumsOf(application.database));
        expect(await verifyAudit(database)).toMatchObject({ whole: true });
        const [last] = await database.query<{ action: string }>(
          "SELECT action FROM audit_entry ORDER BY id DESC LIMIT 1",
        );
        expect(last).toEqual({ action: "DATA_RESTORED" });
        // The database numbers on from what was restored.
        const { columns, numbered } = database.tables.find(({ name }) => name === "incident")!;
        const list = columns.filter((column) => column !== numbered).join(", ");
        await database.write((transaction) =>
          transaction.query(`INSERT INTO incident (${list}) SELECT ${list} FROM incident LIMIT 1`),
        );
      });
    }, other),
  );

  it("a database that holds something is not overwritten unless that is asked for", () =>
    intoEmpty(async ({ url }) => {
      await restoreBackup(url, backup, false, NOW);
      await expect(restoreBackup(url, backup, false, NOW)).rejects.toThrow(/not empty.*--replace/);
      await opened(url, async (database) => {
        const before = await database.query<{ number: number }>("SELECT number FROM data_version");
        await restoreBackup(url, backup, true, NOW);
        const after = await database.query<{ number: number }>("SELECT number FROM data_version");
        expect(after[0]!.number).toBeGreaterThan(before[0]!.number);
        expect(await sumsOf(database)).toEqual(await sumsOf(application.database));
      });
    }));

  it("a server that runs writes on while a backup is made, and what it holds is of one moment", () =>
    intoEmpty(async ({ url }) => {
      const { database } = application;
      const write = (name: string, value: string) =>
        database.write((transaction) =>
          transaction.query(
            "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            [name, value],
          ),
        );
      const load = { goesOn: true };
      const writer = (async () => {
        // Each pair is written in two transactions, the second never before the first.
        for (let turn = 0; load.goesOn; turn += 1) {
          // SQLite answers at once: without this nothing else would have its turn.
          await new Promise((resolve) => setTimeout(resolve, 2));
          await write("first", String(turn));
          await write("second", String(turn));
        }
      })();
      const path = join(folder, `${underTest.name}-busy.backup`);
      const report = await makeBackup(database, path, NOW);
      load.goesOn = false;
      await writer;
      expect((await verifyBackup(path, database.tables)).sums).toEqual({
        tables: report.tables,
        imports: report.imports,
      });
      await restoreBackup(url, path, false, NOW);
      await opened(url, async (restored) => {
        const [first, second] = await restored.query<{ value: string }>(
          "SELECT value FROM setting WHERE name IN ('first', 'second') ORDER BY name",
        );
        const behind = Number(first?.value ?? -1) - Number(second?.value ?? -1);
        expect([0, 1]).toContain(behind);
      });
    }));

  it("a byte that is not as it was written is found, wherever it lies", async () => {
    const bytes = await readFile(backup);
    const random = seededRandom(5);
    const copy = join(folder, `${underTest.name}-flipped.backup`);
    for (let flip = 0; flip < FLIPS; flip += 1) {
      const flipped = Buffer.from(bytes);
      const at = Math.floor(random() * bytes.length);
      flipped[at]! ^= 1 << Math.floor(random() * 8);
      await writeFile(copy, flipped);
      await expect(verifyBackup(copy, application.database.tables), `byte ${at}`).rejects.toThrow(BadBackup);
    }
  });

  it("a cut file, another file and a later version's are refused in a sentence, and nothing is changed", () =>
    intoEmpty(async ({ url }) => {
      const bytes = await readFile(backup);
      const bad = join(folder, `${underTest.name}-bad.backup`);
      await writeFile(bad, bytes.subarray(0, bytes.length - 10));
      await expect(restoreBackup(url, bad, false, NOW)).rejects.toThrow(/damaged/);
      await writeFile(bad, "short");
      await expect(restoreBackup(url, bad, false, NOW)).rejects.toThrow(/too short/);
      await expect(restoreBackup(url, join(folder, "absent"), false, NOW)).rejects.toThrow(/no such file/);
      await opened(url, async (database) => {
        expect(await database.query("SELECT 1 AS one FROM delivery LIMIT 1")).toEqual([]);
      });
    }));

  it("a row that changes unasked is found, and told by its import", async () => {
    const { database } = application;
    expect(await checkImports(database, NOW)).toMatchObject({ noted: 0, changed: [] });
    const [row] = await database.query<{ id: number; delivery_id: number; location: string }>(
      "SELECT id, delivery_id, location FROM incident ORDER BY id LIMIT 1",
    );
    const change = (location: string) =>
      database.write((transaction) =>
        transaction.query("UPDATE incident SET location = ? WHERE id = ?", [location, row!.id]),
      );
    await change(`${row!.location}.`);
    expect((await checkImports(database, NOW)).changed.map(({ id }) => id)).toEqual([row!.delivery_id]);
    await change(row!.location);
    expect((await checkImports(database, NOW)).changed).toEqual([]);
  });

  it("only its owner may read it", async () => {
    expect((await stat(backup)).mode & 0o777).toBe(0o600);
  });
});
