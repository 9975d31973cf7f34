import { join } from "node:path";
import { VERDICTS } from "@safer-wards/domain";
import { beforeAll, expect, it } from "vitest";
import { binomialTail } from "../../../../tests/support/binomial-tail.js";
import { databasesUnderTest } from "../../../../tests/support/databases.js";
import { OperationsFound } from "../../../../tests/support/operations-found.js";
import { compose } from "../compose.js";
import { PROJECT_DIR } from "../config.js";

// tests/soak/operations-found.test.ts asks the same of 200 seeds.
const SEED_DIR = join(PROJECT_DIR, "data");
const SEEDS = 20;
/** A number found so far below what is promised comes by chance less often than this. */
const BY_CHANCE = 0.001;

let found: OperationsFound;

beforeAll(async () => {
  const database = await databasesUnderTest()[0]!.open();
  const application = await compose({ databaseUrl: database.url, seedDir: SEED_DIR });
  found = await OperationsFound.over(SEEDS, application.directory.areas[0]!, SEED_DIR);
  await application.database.close();
  await database.dispose();
});

it("the demonstration has an operation that worked, one that displaced and one too small, none in the fixed year", () => {
  expect(found.operations.map(({ isMade }) => isMade)).toEqual(["FELL_MORE", "MOVED", "TOO_FEW"]);
  const fixed = String(found.seed.settings.calibratedYear);
  const inFixedYear = found.operations.filter(
    ({ operation: { dates } }) => dates.firstDay < `${fixed}-12-32` && dates.lastDay >= `${fixed}-01-01`,
  );
  expect(inFixedYear.map(({ operation }) => operation.id)).toEqual([]);
});

it("the seed that a first start shows gives each what it was made to be", () => {
  expect(found.operations.map((_, index) => found.verdicts(index)[0])).toEqual(
    found.operations.map(({ isMade }) => isMade),
  );
});

// Rates promised, of 2,000 draws: worked .90, displaced .96, too small 1. The rest is what 95 % intervals and the look at
// earlier dates give away. The numbers found do not change while seeds and generator stay; docs/methods/evaluation.md
// states both.
it.each([
  { made: "FELL_MORE", least: 0.88, of20: 18 },
  { made: "MOVED", least: 0.95, of20: 20 },
  { made: "TOO_FEW", least: 0.97, of20: 20 },
])("over 20 seeds $made is found $of20 times, as often as the statistics promise", ({ made, least, of20 }) => {
  const index = found.operations.findIndex(({ isMade }) => isMade === made);
  const rate = found.promised(index);
  const verdicts = found.verdicts(index);
  expect(rate).toBeGreaterThan(least);
  expect(verdicts.filter((verdict) => verdict === made)).toHaveLength(of20);
  expect(binomialTail(of20, SEEDS, Math.min(rate, 0.9999)).atMost).toBeGreaterThan(BY_CHANCE);
  expect(verdicts.every((verdict) => VERDICTS.some(({ id }) => id === verdict))).toBe(true);
});
