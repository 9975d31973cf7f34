import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databasesUnderTest } from "../support/databases.js";
import { answerTo, CONTRACT_DIR, openDemonstration, type OpenApplication, operations } from "./contract.js";

// One answer file serves every database, so an operation that answers differently on one of them fails there.
describe.each(databasesUnderTest())("on $name", (database) => {
  let application: OpenApplication;

  beforeAll(async () => {
    application = await openDemonstration(database);
  });

  afterAll(async () => application.close());

  it.each(operations())("$name answers as it is kept", async ({ name, document, viewer }) => {
    const answer = await answerTo(application, document, viewer);
    await expect(answer).toMatchFileSnapshot(join(CONTRACT_DIR, "answers", `${name}.json`));
  });
});
