import {
  appendAudit,
  type AuditRow,
  COMMAND_LINE,
  type Database,
  forgetOldEntries,
  hashOf,
  openDatabase,
  pruneAudit,
  verifyAudit,
} from "@safer-wards/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databasesUnderTest, type TestDatabase } from "../support/databases.js";
import { seededRandom } from "@safer-wards/stats";

const ENTRIES = 60;
const TAMPERINGS = process.env["SOAK"] === "1" ? 1_000 : 100;
const COLUMNS = ["at", "person_id", "roles", "action", "object", "before", "after", "origin", "previous_hash", "hash"];

/** What somebody does who can write the database's file, and has taken the triggers away. */
const TAMPERINGS_OF_AN_ENTRY: readonly ((database: Database, id: number, random: () => number) => Promise<void>)[] = [
  async (database, id, random) => {
    const column = COLUMNS[Math.floor(random() * COLUMNS.length)]!;
    await change(database, `UPDATE audit_entry SET "${column}" = ? WHERE id = ?`, [`forged ${random()}`, id]);
  },
  (database, id) => change(database, "DELETE FROM audit_entry WHERE id = ?", [id]),
  // The end cut off.
  (database, id) => change(database, "DELETE FROM audit_entry WHERE id >= ?", [id]),
  // The beginning cut off.
  (database, id) => change(database, "DELETE FROM audit_entry WHERE id <= ?", [id]),
  // Two entries that change places.
  async (database, id) => {
    const other = id === ENTRIES ? id - 1 : id + 1;
    await change(database, "UPDATE audit_entry SET id = ? WHERE id = ?", [-1, id]);
    await change(database, "UPDATE audit_entry SET id = ? WHERE id = ?", [id, other]);
    await change(database, "UPDATE audit_entry SET id = ? WHERE id = ?", [other, -1]);
  },
  // An entry of one's own at the end, as well hashed as the others.
  async (database) => {
    const [last] = await database.query<AuditRow>("SELECT * FROM audit_entry ORDER BY id DESC LIMIT 1");
    const forged = { ...last!, id: last!.id + 1, previous_hash: last!.hash };
    await database.write((transaction) =>
      transaction.insertRows("audit_entry", Object.keys(forged), [Object.values({ ...forged, hash: hashOf(forged) })]),
    );
  },
  // An entry's text in another's place, with the hashes that were there.
  async (database, id) => {
    const from = (id % ENTRIES) + 1;
    const text = "SELECT object FROM audit_entry WHERE id = ?";
    await change(database, `UPDATE audit_entry SET object = (${text}) WHERE id = ?`, [from, id]);
  },
];

async function change(database: Database, sql: string, parameters: (string | number)[] = []): Promise<void> {
  await database.write((transaction) => transaction.query(sql, parameters));
}

async function write(database: Database, count: number, who: string): Promise<void> {
  for (let number = 0; number < count; number++) {
    await database.write((transaction) =>
      appendAudit(transaction, COMMAND_LINE, { action: "TRIED", object: `${who} ${number}` }, new Date()),
    );
  }
}

describe.each(databasesUnderTest())("the audit on $name", ({ name, open }) => {
  let opened: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    opened = await open();
    database = await openDatabase(opened.url);
    await write(database, ENTRIES, "entry");
  });

  afterAll(async () => {
    await database.close();
    await opened.dispose();
  });

  it("refuses a changed or removed entry, and is whole", async () => {
    await expect(change(database, "UPDATE audit_entry SET action = ?", ["FORGED"])).rejects.toThrow(/append-only/);
    await expect(change(database, "DELETE FROM audit_entry WHERE id = 1")).rejects.toThrow(/append-only/);
    expect(await verifyAudit(database)).toMatchObject({ whole: true, end: { id: ENTRIES } });
  });

  it(`finds each of ${TAMPERINGS} tamperings, also after it was opened anew`, async () => {
    await dropTriggers(database, name);
    await change(database, "CREATE TABLE kept AS SELECT * FROM audit_entry");
    const random = seededRandom(4);
    const unseen: string[] = [];
    for (let number = 0; number < TAMPERINGS; number++) {
      const kind = number % TAMPERINGS_OF_AN_ENTRY.length;
      const id = 1 + Math.floor(random() * ENTRIES);
      await TAMPERINGS_OF_AN_ENTRY[kind]!(database, id, random);
      if (number % 20 === 0) {
        await database.close();
        database = await openDatabase(opened.url);
      }
      if ((await verifyAudit(database)).whole) unseen.push(`kind ${kind} of entry ${id}`);
      await change(database, "DELETE FROM audit_entry");
      await change(database, "INSERT INTO audit_entry SELECT * FROM kept");
    }
    expect(unseen).toEqual([]);
    expect(await verifyAudit(database)).toMatchObject({ whole: true });
  });

  it("names the first broken link", async () => {
    await change(database, "UPDATE audit_entry SET origin = ? WHERE id IN (40, 17)", ["forged"]);
    expect(await verifyAudit(database)).toEqual({ whole: false, entry: 17, fault: "entry 17 is not what was written" });
  });
});

describe.each(databasesUnderTest())("another audit on $name", ({ open }) => {
  let opened: TestDatabase;
  let writers: Database[];

  beforeAll(async () => {
    opened = await open();
    writers = [await openDatabase(opened.url), await openDatabase(opened.url), await openDatabase(opened.url)];
  });

  afterAll(async () => {
    for (const writer of writers) await writer.close();
    await opened.dispose();
  });

  it("stays one chain under three writers at once", async () => {
    await Promise.all(writers.map((writer, number) => write(writer, 30, `writer ${number}`)));
    expect(await verifyAudit(writers[0]!)).toMatchObject({ whole: true, end: { id: 90 } });
  });

  it("loses its oldest entries by the command alone, says so, and stays whole and append-only", async () => {
    const [database] = writers;
    const removed = await pruneAudit(database!, new Date(Date.now() + 1000), COMMAND_LINE, new Date());
    expect(removed).toBe(90);
    expect(await verifyAudit(database!)).toMatchObject({ whole: true, end: { id: 91 } });
    const rows = await database!.query<{ action: string }>("SELECT action FROM audit_entry");
    expect(rows).toEqual([{ action: "AUDIT_PRUNED" }]);
    await expect(change(database!, "DELETE FROM audit_entry WHERE id = 91")).rejects.toThrow(/append-only/);
  });
});

describe.each(databasesUnderTest())("an audit that is kept for a year, on $name", ({ open }) => {
  it("loses whole months that are older by itself, once, and says so", async () => {
    const opened = await open();
    const database = await openDatabase(opened.url);
    for (const day of ["2025-01-31", "2025-02-01", "2025-02-28", "2025-03-01", "2026-02-10"]) {
      const deed = { action: "TRIED", object: day };
      await database.write((transaction) => appendAudit(transaction, COMMAND_LINE, deed, new Date(`${day}T12:00Z`)));
    }
    const now = new Date("2026-03-15T08:00Z");
    expect(await forgetOldEntries(database, null, now)).toBe(0);
    expect(await forgetOldEntries(database, 12, now)).toBe(3);
    expect(await forgetOldEntries(database, 12, new Date("2026-03-31T23:59Z"))).toBe(0);
    expect(await verifyAudit(database)).toMatchObject({ whole: true, end: { id: 6 } });
    const rows = await database.query("SELECT id, action, origin FROM audit_entry ORDER BY id");
    expect(rows).toEqual([
      { id: 4, action: "TRIED", origin: "command" },
      { id: 5, action: "TRIED", origin: "command" },
      { id: 6, action: "AUDIT_PRUNED", origin: "server" },
    ]);
    await database.close();
    await opened.dispose();
  });
});

async function dropTriggers(database: Database, name: string): Promise<void> {
  if (name === "PostgreSQL") return change(database, "DROP TRIGGER audit_entry_no_change ON audit_entry");
  await change(database, "DROP TRIGGER audit_entry_no_update");
  await change(database, "DROP TRIGGER audit_entry_no_delete");
}
