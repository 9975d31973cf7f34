import { join } from "node:path";
import { compose, PROJECT_DIR } from "@safer-wards/server";
import { expect, it } from "vitest";
import { binomialTail } from "../support/binomial-tail.js";
import { databasesUnderTest } from "../support/databases.js";
import { OperationsFound } from "../support/operations-found.js";

const SEED_DIR = join(PROJECT_DIR, "data");
const SEEDS = 200;
/** A number so far below what is promised comes by chance less often than this. */
const BY_CHANCE = 0.001;

it(`over ${SEEDS} seeds each of the demonstration's operations is found as often as the statistics promise`, async () => {
  const database = await databasesUnderTest()[0]!.open();
  const application = await compose({ databaseUrl: database.url, seedDir: SEED_DIR });
  const found = await OperationsFound.over(SEEDS, application.directory.areas[0]!, SEED_DIR);
  await application.database.close();
  await database.dispose();

  found.operations.forEach(({ isMade }, index) => {
    const rate = found.promised(index);
    const times = found.verdicts(index).filter((verdict) => verdict === isMade).length;
    const about = `${isMade}: found ${times} times of ${SEEDS}; promised ${(rate * 100).toFixed(1)} %`;
    expect(binomialTail(times, SEEDS, Math.min(rate, 0.9999)).atMost, about).toBeGreaterThan(BY_CHANCE);
  });
});
