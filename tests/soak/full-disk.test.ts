import { randomBytes, randomUUID } from "node:crypto";
import { chownSync, mkdirSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { describe, expect, inject, it } from "vitest";
import { openDatabase } from "../../apps/server/src/database/index.js";
import { accountForPostgres } from "../support/postgres-cluster.js";
import { mountSmallDisk, type SmallDisk } from "../support/small-disk.js";
import { runCommand } from "../hostile/built-command.js";
import { streetFile, streetRow } from "../hostile/street-file.js";

/** An empty database of PostgreSQL has eight already. */
const MEGABYTES = { SQLite: 8, PostgreSQL: 12 };
/** Of which the rows with their cells and indexes do not find room. */
const ROWS = 45_000;
const SENTENCE = /The disk of the database is full\. Nothing of the file under way was stored/;

interface Home {
  readonly url: string;
  dispose(): Promise<void>;
}

async function sqliteOn({ folder }: SmallDisk): Promise<Home> {
  return { url: `sqlite:${join(folder, "full.sqlite")}`, dispose: async () => undefined };
}

/** Its tables lie on the small disk, its log where the cluster is. */
async function postgresOn({ folder }: SmallDisk, cluster: string): Promise<Home> {
  const name = `full_${randomUUID().replaceAll("-", "")}`;
  const location = join(folder, "tablespace");
  mkdirSync(location);
  const account = accountForPostgres();
  if (account) chownSync(location, account.uid, account.gid);
  const ask = async (...statements: string[]) => {
    const client = new Client({ connectionString: cluster });
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  };
  await ask(`CREATE TABLESPACE ${name} LOCATION '${location}'`, `CREATE DATABASE ${name} TABLESPACE ${name}`);
  const url = new URL(cluster);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    dispose: () => ask(`DROP DATABASE ${name} WITH (FORCE)`, `DROP TABLESPACE ${name}`),
  };
}

const disk = mountSmallDisk(1);
disk?.dispose();
const cluster = inject("postgresUrl");
/** None where no disk can be mounted: SQLite's own limit, in tests/hostile, stands for it there. */
const HOMES = disk
  ? [
      { name: "SQLite", open: sqliteOn } as const,
      ...(cluster === null ? [] : [{ name: "PostgreSQL", open: (on: SmallDisk) => postgresOn(on, cluster) } as const]),
    ]
  : [];

describe.each(HOMES)("on $name, with a disk of so few megabytes that a month has no room", ({ name, open }) => {
  it("an import says that the disk is full, stores no half month, and what was held is read on", async () => {
    const small = mountSmallDisk(MEGABYTES[name])!;
    const folder = await mkdtemp(join(tmpdir(), "safer-wards-full-"));
    const home = await open(small);
    try {
      const [little, much] = ["2025-01", "2025-02"].map((month) => join(folder, `${month}-kent-street.csv`));
      await writeFile(little!, streetFile([streetRow()]));
      const row = (location: string) => streetRow({ month: "2025-02", location });
      const rows = Array.from({ length: ROWS }, () => row(`On or near ${randomBytes(24).toString("hex")}`));
      await writeFile(much!, streetFile(rows));
      expect((await runCommand(home.url, ["import", little!])).exitCode).toBe(0);

      const full = await runCommand(home.url, ["import", much!]);
      expect(full.stdout, full.stderr).toMatch(SENTENCE);
      expect([full.exitCode, full.stderr]).toEqual([1, ""]);

      const database = await openDatabase(home.url);
      const held = await database.query("SELECT month, state FROM delivery");
      const incidents = await database.query<{ month: string }>("SELECT month FROM incident");
      await database.close();
      expect(held).toEqual([{ month: "2025-01", state: "current" }]);
      expect(incidents).toEqual([{ month: "2025-01" }]);
    } finally {
      await home.dispose();
      small.dispose();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
