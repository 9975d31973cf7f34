import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_DIR } from "@safer-wards/server";
import { parse, validate } from "graphql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { databasesUnderTest } from "../support/databases.js";
import { workedQueriesOf } from "../support/worked-queries.js";
import { answerTo, openDemonstration, type OpenApplication } from "./contract.js";

let application: OpenApplication;

beforeAll(async () => {
  application = await openDemonstration(databasesUnderTest()[0]!);
});

afterAll(async () => application.close());

// The page under /api reads the same file, so what is shown there is what is run here.
const worked = workedQueriesOf(readFileSync(join(PROJECT_DIR, "docs/api.md"), "utf8"));

it("there are some, each under a heading of its own", () => {
  expect(worked.length).toBeGreaterThanOrEqual(8);
  expect(new Set(worked.map(({ heading }) => heading)).size).toBe(worked.length);
});

it.each(worked)("answers as docs/api.md says: $heading", async ({ query }) => {
  expect(validate(application.schema, parse(query))).toEqual([]);
  const { data, errors } = JSON.parse(await answerTo(application, query)) as { data: object; errors?: unknown };
  expect(errors).toBeUndefined();
  for (const value of Object.values(data)) {
    expect(value).not.toBeNull();
    expect(value).not.toEqual([]);
  }
});
