import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSchema } from "graphql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { BrowserSession } from "../support/browser-session.js";
import { addPeople, PASSWORD } from "../support/people.js";
import { RandomDocuments } from "../support/random-documents.js";
import { seededRandom } from "@safer-wards/stats";
import { type RunningServer, startBuiltServer } from "../support/server.js";

/** A sample with every change; all of them with `npm run soak`. */
const DOCUMENTS = process.env["SOAK"] === "1" ? 20_000 : 600;
const AT_ONCE = 4;

let server: RunningServer;
let folder: string;
/** Of somebody who may ask everything; a visitor's documents end at most doors. */
let cookie: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "safer-wards-random-"));
  const databaseUrl = `sqlite:${join(folder, "safer-wards.sqlite")}`;
  await addPeople(databaseUrl, [
    { signInName: "everything", roles: ["OFFICER", "ADMINISTRATOR"], organisation: "kent-police" },
  ]);
  server = await startBuiltServer({
    databaseUrl,
    dataDir: folder,
    // The documents come from one address, faster than any person asks.
    env: { REQUESTS_PER_MINUTE: "0" },
  });
  const session = new BrowserSession(server.url);
  await session.signIn("everything", PASSWORD);
  cookie = session.cookieHeader();
});

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

it(
  `answers ${DOCUMENTS} random documents, half of them mutated, without a server error`,
  async () => {
    const schema = buildSchema(
      readFileSync(join(import.meta.dirname, "../../packages/contract/schema.graphql"), "utf8"),
    );
    const documents = new RandomDocuments(schema, seededRandom(20_251_123));
    const failed: { status: number; document: string; text: string }[] = [];
    const seen = new Map<number, number>();
    for (let sent = 0; sent < DOCUMENTS; sent += AT_ONCE) {
      const batch = Array.from({ length: AT_ONCE }, (_, index) => {
        const document = documents.next();
        return index % 2 === 0 ? document : documents.mutated(document);
      });
      await Promise.all(
        batch.map(async (document, index) => {
          const response = await fetch(`${server.url}/graphql`, {
            method: "POST",
            headers: { "content-type": "application/json", ...(index >= AT_ONCE / 2 && { cookie }) },
            body: JSON.stringify({ query: document }),
          });
          const text = await response.text();
          seen.set(response.status, (seen.get(response.status) ?? 0) + 1);
          if (response.status >= 500 || text.includes("INTERNAL_SERVER_ERROR")) {
            failed.push({ status: response.status, document, text: text.slice(0, 300) });
          }
        }),
      );
    }
    expect(failed.slice(0, 3)).toEqual([]);
    // Both kinds of answer were met, so the documents are neither all right nor all wrong.
    expect(seen.get(200)).toBeGreaterThan(DOCUMENTS / 10);
    expect(seen.get(400)).toBeGreaterThan(DOCUMENTS / 10);
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
    expect(server.output()).not.toMatch(/unhandled/i);
  },
  process.env["SOAK"] === "1" ? 3_600_000 : 300_000,
);
