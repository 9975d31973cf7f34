import { afterAll, beforeAll, expect, it } from "vitest";
import { databasesUnderTest } from "../support/databases.js";
import { openSameLinks } from "../support/same-link.js";
import { openDemonstration, type OpenApplication } from "./contract.js";

let application: OpenApplication;

beforeAll(async () => {
  application = await openDemonstration(databasesUnderTest()[0]!);
});

afterAll(async () => application.close());

it("12 random views answer the same for every role, but for what is withheld from it", async () => {
  const { shown, withheld } = await openSameLinks(application, 12);
  expect(shown).toBeGreaterThan(100);
  expect(withheld).toBeGreaterThan(0);
});
