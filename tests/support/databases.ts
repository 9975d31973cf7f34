import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { inject } from "vitest";

/** An empty database of a test's own. */
export interface TestDatabase {
  /** As `DATABASE_URL` takes it. */
  readonly url: string;
  /** Removes it; close every connection first. */
  dispose(): Promise<void>;
}

export interface DatabaseUnderTest {
  readonly name: "SQLite" | "PostgreSQL";
  readonly open: () => Promise<TestDatabase>;
}

/**
 * The databases a test loops over: `describe.each(databasesUnderTest())("on $name", ({ open }) => …)`. PostgreSQL is
 * among them where the machine has its server programs; the run says so where it has not.
 */
export function databasesUnderTest(): DatabaseUnderTest[] {
  const cluster = inject("postgresUrl");
  const sqlite: DatabaseUnderTest = { name: "SQLite", open: openSqlite };
  return cluster === null ? [sqlite] : [sqlite, { name: "PostgreSQL", open: () => openPostgres(cluster) }];
}

async function openSqlite(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), "safer-wards-sqlite-"));
  return {
    url: `sqlite:${join(folder, "safer-wards.sqlite")}`,
    dispose: () => rm(folder, { recursive: true, force: true }),
  };
}

async function openPostgres(cluster: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await onCluster(cluster, `CREATE DATABASE ${name}`);
  const url = new URL(cluster);
  url.pathname = `/${name}`;
  return { url: url.href, dispose: () => onCluster(cluster, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function onCluster(cluster: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: cluster });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
