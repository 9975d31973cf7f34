import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { appendAudit, type AuditRow, COMMAND_LINE, type Database, openDatabase } from "@safer-wards/server";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, it } from "vitest";
import { BrowserSession } from "../support/browser-session.js";
import { addOneOfEachRole, PASSWORD } from "../support/people.js";
import { type RunningServer, startBuiltServer } from "../support/server.js";

let folder: string;
let databaseUrl: string;
let database: Database;
let server: RunningServer;
let administrator: BrowserSession;
let officer: BrowserSession;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "safer-wards-readings-"));
  databaseUrl = `sqlite:${join(folder, "safer-wards.sqlite")}`;
  await addOneOfEachRole(databaseUrl);
  server = await startBuiltServer({ databaseUrl, dataDir: folder, env: { DEMONSTRATION: "off", LOG_LEVEL: "silent" } });
  database = await openDatabase(databaseUrl);
  [administrator, officer] = [new BrowserSession(server.url), new BrowserSession(server.url)];
  await administrator.signIn("administrator", PASSWORD);
  await officer.signIn("officer", PASSWORD);
});

afterAll(async () => {
  await database.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

async function entries(action: string): Promise<Pick<AuditRow, "object" | "after" | "roles">[]> {
  return database.query("SELECT object, after, roles FROM audit_entry WHERE action = ? ORDER BY id", [action]);
}

async function csv(path: string): Promise<Record<string, string>[]> {
  const response = await administrator.fetch(path);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename=safer-wards-\w+-[\d-]+\.csv$/);
  return parse(await response.text(), { bom: true, columns: true });
}

it("who reads what is not open is noted with what was asked, once a minute, and open data are not", async () => {
  await administrator.ask("{ areas { code } viewer { id } people { id } }");
  await administrator.ask("{ people { name } }");
  await administrator.ask('{ audit(input: {action: "SIGNED_IN"}) { nextBefore } }');
  expect(await entries("READ")).toEqual([
    { object: "Query.people", after: "{}", roles: '["ADMINISTRATOR"]' },
    { object: "Query.audit", after: '{"input":{"action":"SIGNED_IN"}}', roles: '["ADMINISTRATOR"]' },
  ]);
});

it.each(["html", "docx"])(
  "who takes the review along as %s is noted as taking it, and a visitor gets none",
  async (kind) => {
    const route = `GET /exports/plan/:areaCode/:planYear/review.${kind}`;
    const path = `/exports/plan/E07000115/2024-25/review.${kind}`;
    const noted = async () => (await entries("EXPORTED")).filter(({ object }) => object === route);
    const response = await officer.fetch(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-security-policy")).not.toContain("unsafe");
    await response.arrayBuffer();
    const after = '{"areaCode":"E07000115","planYear":"2024-25"}';
    expect(await noted()).toEqual([{ object: route, after, roles: '["OFFICER"]' }]);
    expect((await new BrowserSession(server.url).fetch(path)).status).toBe(401);
    expect(await noted()).toHaveLength(1);
  },
);

it("a refused reader is shown nothing and noted as no reader", async () => {
  const before = { read: await entries("READ"), exported: await entries("EXPORTED") };
  expect((await officer.ask("{ people { id } }")).codes).toEqual(["FORBIDDEN"]);
  for (const file of ["audit", "people", "sessions"]) {
    expect((await officer.fetch(`/files/${file}.csv`)).status).toBe(403);
    expect((await new BrowserSession(server.url).fetch(`/files/${file}.csv`)).status).toBe(401);
  }
  expect({ read: await entries("READ"), exported: await entries("EXPORTED") }).toEqual(before);
});

it("what a page saves and prints is noted, and a visitor cannot fill the audit with it", async () => {
  const note = (kind: string) =>
    `mutation { noteExport(input: {kind: ${kind}, name: "w.csv", page: "/wards?from=1"}) }`;
  expect((await officer.ask(note("FILE"))).data).toEqual({ noteExport: true });
  expect((await officer.ask(note("PRINT"))).data).toEqual({ noteExport: true });
  expect((await new BrowserSession(server.url).ask(note("FILE"))).codes).toEqual(["UNAUTHENTICATED"]);
  expect((await officer.ask(note("FILE").replace("/wards", "https://x.example"))).codes).toEqual(["BAD_USER_INPUT"]);
  const noted = { object: "w.csv", after: '{"page":"/wards?from=1"}', roles: '["OFFICER"]' };
  expect((await entries("EXPORTED")).filter(({ object }) => object === "w.csv")).toEqual([noted]);
  expect(await entries("PRINTED")).toEqual([noted]);
});

it("the audit leaves as a file that holds every entry, its own export too, with hashes that follow one another", async () => {
  for (let number = 0; number < 1_100; number++) {
    const deed = { action: "TRIED", object: `=entry ${number}` };
    await database.write((transaction) => appendAudit(transaction, COMMAND_LINE, deed, new Date()));
  }
  const rows = await csv("/files/audit.csv");
  expect(rows.map(({ entry }) => Number(entry))).toEqual(rows.map((_, index) => rows.length - index));
  for (const [index, row] of rows.entries())
    expect(row["previous hash"]).toBe(rows[index + 1]?.["hash"] ?? "0".repeat(64));
  expect(rows[0]).toMatchObject({ action: "EXPORTED", object: "GET /files/audit.csv" });
  expect(rows.find(({ action }) => action === "TRIED")?.["object"]).toMatch(/^'=entry/);
});

it("the filter of the page holds for the file, and one that cannot be read is told in a sentence", async () => {
  const rows = await csv("/files/audit.csv?action=PRINTED&from=2020-01-01T00:00:00Z");
  expect(rows.map(({ object }) => object)).toEqual(["w.csv"]);
  expect(await csv("/files/audit.csv?to=2020-01-01T00:00:00Z")).toEqual([]);
  const refused = await administrator.fetch("/files/audit.csv?from=yesterday");
  expect(refused.status).toBe(400);
  expect(await refused.json()).toEqual({ error: "from must be an instant such as 2026-03-02T00:00:00Z." });
});

it("people and sessions leave as files without anything to sign in with, formulas made harmless", async () => {
  const given =
    '{signInName: "formula", name: "=1+1", roles: [COUNCILLOR], organisation: "TMBC", password: "a wren in the reeds"}';
  await administrator.ask(`mutation { addPerson(input: ${given}) { id } }`);
  const people = await csv("/files/people.csv");
  expect(people.find((person) => person["signs in as"] === "formula")).toMatchObject({
    name: "'=1+1",
    organisation: "tmbc",
    "organisation name": "Tonbridge and Malling Borough Council",
  });
  const sessions = await csv("/files/sessions.csv");
  expect(sessions.map((session) => session["signs in as"])).toEqual(
    expect.arrayContaining(["administrator", "officer"]),
  );
  expect(JSON.stringify([people, sessions])).not.toMatch(/argon2|s%3A/);
});
