import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clearDemonstration, openDatabase } from "@safer-wards/server";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type RunningServer, startBuiltServer } from "../support/server.js";

let server: RunningServer;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "safer-wards-cache-"));
  server = await startBuiltServer({ databaseUrl: `sqlite:${join(folder, "safer-wards.sqlite")}`, dataDir: folder });
});

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

const QUESTION = '{wardComparison(input:{areaCode:"E07000115"}){id borough{count{value}}}}';

async function ask(question: string, headers: Record<string, string> = {}) {
  return fetch(`${server.url}/graphql?query=${encodeURIComponent(question)}`, {
    headers: { "apollo-require-preflight": "true", ...headers },
  });
}

it("answers an equal question with the same tag and bytes, and 304 to who holds them", async () => {
  const first = await ask(QUESTION);
  const second = await ask(QUESTION);
  const tag = first.headers.get("etag") ?? "";
  expect(tag).not.toBe("");
  expect(first.headers.get("cache-control")).toBe("private, no-cache");
  expect(second.headers.get("etag")).toBe(tag);
  expect(await second.text()).toBe(await first.text());
  const third = await ask(QUESTION, { "if-none-match": tag });
  expect(third.status).toBe(304);
  expect(await third.text()).toBe("");
});

it("keeps no answer with an error", async () => {
  const wrong = QUESTION.replace("E07000115", "E09999999");
  await ask(wrong);
  expect((await ask(wrong)).headers.get("cache-control")).toBe("no-store");
});

it("answers no question that any page could send", async () => {
  await ask(QUESTION);
  const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent(QUESTION)}`);
  expect(response.status).toBe(400);
});

// Last: the data change under the running server, as an import by command changes them.
it("forgets an answer when the data change", async () => {
  const before = await ask(QUESTION);
  const database = await openDatabase(`sqlite:${join(folder, "safer-wards.sqlite")}`);
  await clearDemonstration(database, new Date());
  await database.close();
  const after = await ask(QUESTION, { "if-none-match": before.headers.get("etag") ?? "" });
  expect(after.status).toBe(200);
  expect(await after.json()).toMatchObject({ data: { wardComparison: { borough: { count: { value: null } } } } });
});
