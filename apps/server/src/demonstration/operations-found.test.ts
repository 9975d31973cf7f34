import { join } from "node:path";
import { monthNumber, type Verdict, VERDICTS } from "@safer-wards/domain";
import { afterAll, beforeAll, expect, it } from "vitest";
import { databasesUnderTest, type TestDatabase } from "../../../../tests/support/databases.js";
import { type Application, compose } from "../compose.js";
import { PROJECT_DIR } from "../config.js";
import { compare, type RegionSeries } from "../evaluation/comparison.js";
import { termsOf } from "../evaluation/evaluation-series.js";
import type { Region } from "../evaluation/region.js";
import { verdictOf } from "../evaluation/verdict.js";
import type { PlacedIncident } from "../incidents/index.js";
import type { Area } from "../wards/index.js";
import { type DemonstrationOperation, readDemonstrationOperations } from "./demonstration-operations.js";
import { generateIncidents } from "./generate.js";
import { seededRandom } from "@safer-wards/stats";
import { type DemonstrationSeed, readDemonstrationSeed } from "./settings.js";

const SEED_DIR = join(PROJECT_DIR, "data");
const SEEDS = 20;
/** How often the same places are drawn by chance alone, to know how often the statistics find what was made. */
const DRAWS = 2_000;
/** A number found so far below what is promised comes by chance less often than this. */
const BY_CHANCE = 0.001;

type Counts = { [Name in "target" | "comparison" | "buffer" | "comparisonBuffer"]: number[] };
const NAMES = ["target", "comparison", "buffer", "comparisonBuffer"] as const;

let database: TestDatabase;
let application: Application;
let area: Area;
let seed: DemonstrationSeed;
let operations: DemonstrationOperation[];
/** By operation, of every seed. */
let drawn: Counts[][];

beforeAll(async () => {
  database = await databasesUnderTest()[0]!.open();
  application = await compose({ databaseUrl: database.url, seedDir: SEED_DIR });
  area = application.directory.areas[0]!;
  seed = (await readDemonstrationSeed(SEED_DIR, area.code))!;
  operations = await readDemonstrationOperations(SEED_DIR, area);
  drawn = operations.map(() => []);
  for (let number = 0; number < SEEDS; number += 1) {
    // The first is the one that a first start shows.
    const settings = { ...seed.settings, seed: seed.settings.seed + 7_919 * number };
    const incidents = generateIncidents(area, { ...seed, settings });
    operations.forEach((operation, index) => drawn[index]!.push(countsOf(incidents, operation)));
  }
});

afterAll(async () => {
  await application.database.close();
  await database.dispose();
});

function monthsOf({ chosen: { design } }: DemonstrationOperation): number[] {
  const first = monthNumber(seed.settings.firstMonth);
  const end = monthNumber(design.firstMonth) + design.months;
  return Array.from({ length: end - first }, (_, index) => first + index);
}

function countsOf(
  incidents: ReadonlyMap<string, readonly PlacedIncident[]>,
  operation: DemonstrationOperation,
): Counts {
  const { design } = operation.chosen;
  const { target, buffer, comparisons } = design;
  const regions = { target, buffer, comparison: comparisons[0]!.region, comparisonBuffer: comparisons[0]!.buffer };
  const byNumber = new Map([...incidents].map(([month, list]) => [monthNumber(month), list]));
  const count = (region: Region | null) => {
    const cells = new Set(region?.kind === "CELLS" ? region.cells : []);
    return monthsOf(operation).map(
      (month) =>
        (byNumber.get(month) ?? []).filter(
          ({ cell10, crimeType }) => cells.has(cell10) && design.crimeTypes.includes(crimeType),
        ).length,
    );
  };
  return Object.fromEntries(NAMES.map((name) => [name, count(regions[name])])) as Counts;
}

function verdictFor(counts: Counts, operation: DemonstrationOperation): Verdict {
  const { design } = operation.chosen;
  const months = monthsOf(operation);
  const series: RegionSeries = { firstMonth: months[0]!, supplied: months.map(() => true), ...counts };
  return verdictOf(compare(series, termsOf(design)), design.months);
}

/** A count drawn where `mean` are to be expected (Knuth). */
function poisson(mean: number, random: () => number): number {
  const floor = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > floor; count += 1) product *= random();
  return count;
}

/** How often the verdict is found where months vary by chance alone round what the generator makes on average. */
function promised(index: number): number {
  const operation = operations[index]!;
  const averages = Object.fromEntries(
    NAMES.map((name) => [
      name,
      monthsOf(operation).map(
        (_, month) => drawn[index]!.reduce((sum, counts) => sum + counts[name][month]!, 0) / SEEDS,
      ),
    ]),
  ) as Counts;
  const random = seededRandom(20_260_401 + index);
  let found = 0;
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const counts = Object.fromEntries(
      NAMES.map((name) => [name, averages[name].map((mean) => poisson(mean, random))]),
    ) as Counts;
    if (verdictFor(counts, operation) === operation.isMade) found += 1;
  }
  return found / DRAWS;
}

/** The chance of so few or fewer of `trials`, each with the given chance. */
function chanceOfSoFew(found: number, trials: number, chance: number): number {
  let term = (1 - chance) ** trials;
  let sum = term;
  for (let count = 1; count <= found; count += 1) {
    term *= ((trials - count + 1) / count) * (chance / (1 - chance));
    sum += term;
  }
  return sum;
}

it("the demonstration has an operation that worked, one that displaced and one too small, none in the fixed year", () => {
  expect(operations.map(({ isMade }) => isMade)).toEqual(["FELL_MORE", "MOVED", "TOO_FEW"]);
  const fixed = String(seed.settings.calibratedYear);
  const inFixedYear = operations.filter(
    ({ operation: { dates } }) => dates.firstDay < `${fixed}-12-32` && dates.lastDay >= `${fixed}-01-01`,
  );
  expect(inFixedYear.map(({ operation }) => operation.id)).toEqual([]);
});

it("the seed that a first start shows gives each what it was made to be", () => {
  expect(operations.map((operation, index) => verdictFor(drawn[index]![0]!, operation))).toEqual(
    operations.map(({ isMade }) => isMade),
  );
});

// Rates promised, of 2,000 draws: worked .90, displaced .96, too small 1. The rest is what 95 % intervals and the look at
// earlier dates give away. docs/methods/evaluation.md states them.
it.each([
  { made: "FELL_MORE", least: 0.88 },
  { made: "MOVED", least: 0.95 },
  { made: "TOO_FEW", least: 0.97 },
])("over 20 seeds $made is found as often as the statistics promise", ({ made, least }) => {
  const index = operations.findIndex(({ isMade }) => isMade === made);
  const rate = promised(index);
  const verdicts = drawn[index]!.map((counts) => verdictFor(counts, operations[index]!));
  const found = verdicts.filter((verdict) => verdict === made).length;
  expect(rate).toBeGreaterThan(least);
  expect(chanceOfSoFew(found, SEEDS, Math.min(rate, 0.9999))).toBeGreaterThan(BY_CHANCE);
  expect(verdicts.every((verdict) => VERDICTS.some(({ id }) => id === verdict))).toBe(true);
});
