import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Client } from "pg";
import { databasesUnderTest } from "../support/databases.js";

describe.each(databasesUnderTest())("a test database on $name", ({ name, open }) => {
  it("is a test's own, and gone after it", async () => {
    const [one, other] = await Promise.all([open(), open()]);
    expect(one.url).not.toBe(other.url);
    await other.dispose();
    await one.dispose();
    await expect(isThere(name, one.url)).resolves.toBe(false);
  });
});

it("PostgreSQL orders text as people do, so that no query can rest on SQLite's order of bytes", async () => {
  for (const { open } of databasesUnderTest().filter(({ name }) => name === "PostgreSQL")) {
    const database = await open();
    const client = new Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query<{ word: string }>("SELECT * FROM (VALUES ('Z'), ('a')) AS w(word) ORDER BY 1");
    await client.end();
    await database.dispose();
    expect(rows.map(({ word }) => word)).toEqual(["a", "Z"]);
  }
});

async function isThere(name: string, url: string): Promise<boolean> {
  if (name === "SQLite") return existsSync(url.slice("sqlite:".length));
  const client = new Client({ connectionString: url });
  return client.connect().then(
    () => client.end().then(() => true),
    () => false,
  );
}
