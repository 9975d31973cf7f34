import { type Database, DEFAULT_ACCESS, makeLogger, makeWebServer, openDatabase } from "@safer-wards/server";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databasesUnderTest, type TestDatabase } from "../support/databases.js";
import { openApplication } from "./contract.js";

describe.each(databasesUnderTest())("the connection to $name", ({ open }) => {
  let opened: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    opened = await open();
    database = await openDatabase(opened.url);
  });

  afterAll(async () => {
    await database.close();
    await opened.dispose();
  });

  it("refuses a search by something that is not there, instead of giving the first row", async () => {
    const settings = database.reader.getRepository("setting");
    await expect(settings.findOneBy({ name: undefined })).rejects.toThrow(/undefined/i);
  });
});

// How PostgreSQL keeps them is for whoever runs it; the cluster of the tests does without.
it("SQLite keeps what was committed through a power cut", async () => {
  const opened = await databasesUnderTest()[0]!.open();
  const database = await openDatabase(opened.url);
  const rows = await database.write((transaction) => transaction.query("PRAGMA synchronous"));
  // 2 is FULL.
  expect(rows).toEqual([{ synchronous: 2 }]);
  await database.close();
  await opened.dispose();
});

it("every answer goes out under the policy that the map and the charts need, and nothing more", async () => {
  const application = await openApplication(databasesUnderTest()[0]!);
  const { app, server } = makeWebServer(makeLogger({ level: "silent" }), application.access);
  app.get("/any", (_request, response) => void response.json({}));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { headers } = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/any`);
  expect(Object.fromEntries(headers)).toMatchObject({
    "content-security-policy": [
      "default-src 'none'",
      "script-src 'self'",
      "worker-src 'self'",
      "style-src 'self'",
      "img-src 'self' data: blob:",
      "connect-src 'self'",
      "font-src 'self'",
      "frame-src 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ].join(";"),
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
  });
  expect(headers.get("x-powered-by")).toBeNull();
  server.close();
  await application.close();
});

it("without any setting, sessions end after half an hour idle and twelve hours, and every address is held to a limit", () => {
  expect(DEFAULT_ACCESS).toMatchObject({ sessionIdleMinutes: 30, sessionHours: 12, trustProxy: false });
  expect(DEFAULT_ACCESS.requestsPerMinute).toBeGreaterThan(0);
  expect(DEFAULT_ACCESS.disclosure).toEqual({
    smallestShown: 5,
    smallestShownOf: { DOMESTIC_ABUSE: 10, EXPLOITATION: 10, PREVENT: 10 },
    blockMonths: 3,
  });
});
