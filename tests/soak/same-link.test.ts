import { expect, it } from "vitest";
import { openDemonstration } from "../contract/contract.js";
import { databasesUnderTest } from "../support/databases.js";
import { openSameLinks } from "../support/same-link.js";

it("1,000 random views answer the same for every role, but for what is withheld from it", async () => {
  const application = await openDemonstration(databasesUnderTest()[0]!);
  const seen = await openSameLinks(application, 1_000);
  await application.close();
  process.stdout.write(`numbers of partners that a councillor was shown or not: ${JSON.stringify(seen)}\n`);
  expect(seen.withheld).toBeGreaterThan(0);
});
