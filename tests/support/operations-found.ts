import { monthNumber, type Verdict } from "@safer-wards/domain";
import { seededRandom } from "@safer-wards/stats";
import {
  type DemonstrationOperation,
  readDemonstrationOperations,
} from "../../apps/server/src/demonstration/demonstration-operations.js";
import { generateIncidents } from "../../apps/server/src/demonstration/generate.js";
import { type DemonstrationSeed, readDemonstrationSeed } from "../../apps/server/src/demonstration/settings.js";
import { compare, type RegionSeries } from "../../apps/server/src/evaluation/comparison.js";
import { termsOf } from "../../apps/server/src/evaluation/evaluation-series.js";
import type { Region } from "../../apps/server/src/evaluation/region.js";
import { verdictOf } from "../../apps/server/src/evaluation/verdict.js";
import type { PlacedIncident } from "../../apps/server/src/incidents/index.js";
import type { Area } from "../../apps/server/src/wards/index.js";

/** How often the same places are drawn by chance alone, to know how often the statistics find what was made. */
const DRAWS = 2_000;

type Counts = { [Name in "target" | "comparison" | "buffer" | "comparisonBuffer"]: number[] };
const NAMES = ["target", "comparison", "buffer", "comparisonBuffer"] as const;

/** The demonstration's operations over many seeds of the generator, and what their evaluations find. */
export class OperationsFound {
  private constructor(
    readonly operations: readonly DemonstrationOperation[],
    readonly seed: DemonstrationSeed,
    /** By operation, of every seed. */
    private readonly drawn: readonly (readonly Counts[])[],
  ) {}

  /** The first seed is the one that a first start shows. */
  static async over(seeds: number, area: Area, seedDir: string): Promise<OperationsFound> {
    const seed = (await readDemonstrationSeed(seedDir, area.code))!;
    const operations = await readDemonstrationOperations(seedDir, area);
    const drawn = operations.map((): Counts[] => []);
    for (let number = 0; number < seeds; number += 1) {
      const settings = { ...seed.settings, seed: seed.settings.seed + 7_919 * number };
      const incidents = generateIncidents(area, { ...seed, settings });
      operations.forEach((operation, index) => drawn[index]!.push(countsOf(seed, incidents, operation)));
    }
    return new OperationsFound(operations, seed, drawn);
  }

  /** Of each seed, what the operation's evaluation says. */
  verdicts(index: number): Verdict[] {
    return this.drawn[index]!.map((counts) => this.verdictFor(counts, this.operations[index]!));
  }

  /** How often the verdict is found where months vary by chance alone round what the generator makes on average. */
  promised(index: number): number {
    const operation = this.operations[index]!;
    const own = this.drawn[index]!;
    const averages = monthsOf(this.seed, operation).map((_, month) =>
      NAMES.map((name) => own.reduce((sum, counts) => sum + counts[name][month]!, 0) / own.length),
    );
    const random = seededRandom(20_260_401 + index);
    let found = 0;
    for (let draw = 0; draw < DRAWS; draw += 1) {
      const counts = Object.fromEntries(
        NAMES.map((name, at) => [name, averages.map((means) => poisson(means[at]!, random))]),
      ) as Counts;
      if (this.verdictFor(counts, operation) === operation.isMade) found += 1;
    }
    return found / DRAWS;
  }

  private verdictFor(counts: Counts, operation: DemonstrationOperation): Verdict {
    const { design } = operation.chosen;
    const months = monthsOf(this.seed, operation);
    const series: RegionSeries = { firstMonth: months[0]!, supplied: months.map(() => true), ...counts };
    return verdictOf(compare(series, termsOf(design)), design.months);
  }
}

function monthsOf({ settings }: DemonstrationSeed, { chosen: { design } }: DemonstrationOperation): number[] {
  const first = monthNumber(settings.firstMonth);
  const end = monthNumber(design.firstMonth) + design.months;
  return Array.from({ length: end - first }, (_, index) => first + index);
}

function countsOf(
  seed: DemonstrationSeed,
  incidents: ReadonlyMap<string, readonly PlacedIncident[]>,
  operation: DemonstrationOperation,
): Counts {
  const { design } = operation.chosen;
  const { target, buffer, comparisons } = design;
  const regions = { target, buffer, comparison: comparisons[0]!.region, comparisonBuffer: comparisons[0]!.buffer };
  const byNumber = new Map([...incidents].map(([month, list]) => [monthNumber(month), list]));
  const count = (region: Region | null) => {
    const cells = new Set(region?.kind === "CELLS" ? region.cells : []);
    return monthsOf(seed, operation).map(
      (month) =>
        (byNumber.get(month) ?? []).filter(
          ({ cell10, crimeType }) => cells.has(cell10) && design.crimeTypes.includes(crimeType),
        ).length,
    );
  };
  return Object.fromEntries(NAMES.map((name) => [name, count(regions[name])])) as Counts;
}

/** A count drawn where `mean` are to be expected (Knuth). */
function poisson(mean: number, random: () => number): number {
  const floor = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > floor; count += 1) product *= random();
  return count;
}
