import { counted, estimated, type Figure, missing, monthOfNumber, type Month } from "@safer-wards/domain";
import { getisOrdGiStar, meanInterval, predictionAccuracy } from "@safer-wards/stats";
import { setImmediate as nextTurn } from "node:timers/promises";
import { LEVEL, monthNumbers, type Question, sourceOf } from "../incidents/index.js";
import type { CellCounts } from "./cell-counts.js";
import type { DensityGrids } from "./density.js";
import { percent } from "./grid.js";
import type { Lattices, Resolution } from "./lattice.js";

export const BACK_TEST_METHODS = ["GI_STAR", "DENSITY", "LAST_YEARS_COUNT"] as const;
export type BackTestMethod = (typeof BACK_TEST_METHODS)[number];

const METHOD_NAMES: Record<BackTestMethod, string> = {
  GI_STAR: "Hexagons by significance (Gi*)",
  DENSITY: "Density surface",
  LAST_YEARS_COUNT: "Plain count of the year before",
};

/** The same in the middle of a sentence. */
const METHODS_SAID: Record<BackTestMethod, string> = {
  GI_STAR: "hexagons by significance, Gi*",
  DENSITY: "density surface",
  LAST_YEARS_COUNT: "plain count of the year before",
};

/** Shares of the area that a map marks. */
export const AREA_SHARES = [0.01, 0.02, 0.05] as const;
const SAID_SHARE = 0.02;

const TRAINING_MONTHS = 12;
export const MOST_TEST_MONTHS = 24;

export interface BackTestScore {
  readonly areaShare: number;
  readonly hitRate: Figure;
  readonly pai: Figure;
  readonly pei: Figure;
}

export interface BackTestRow {
  readonly method: BackTestMethod;
  readonly name: string;
  readonly scores: readonly BackTestScore[];
}

export interface BackTest {
  readonly testedMonths: readonly Month[];
  readonly trainingMonths: number;
  readonly rows: readonly BackTestRow[];
  readonly words: string;
  /** Whether a clever method was surely better than the plain count; null where it cannot be told. */
  readonly isBetterThanPlain: boolean | null;
  readonly verdict: string;
}

interface Scores {
  readonly hitRate: number;
  readonly pai: number;
  readonly pei: number;
}

/** By method and share of the area, one entry a tested month. */
type Collected = Record<BackTestMethod, Scores[][]>;

/**
 * Trains on the twelve months before each of the last `months` months and tests on the month itself. Months without
 * twelve supplied months before them, or in which nothing was recorded, are not tested.
 */
export async function backTestOf(
  question: Question,
  resolution: Resolution,
  months: number,
  lattices: Lattices,
  counts: CellCounts,
  densities: DensityGrids,
): Promise<BackTest> {
  const end = monthNumbers(question.period).at(-1)! + 1;
  const first = end - months - TRAINING_MONTHS;
  const monthly = counts.byMonth(question, resolution, {
    firstMonth: monthOfNumber(first),
    endMonth: monthOfNumber(end),
  });
  const { neighbours, areaKm2, cells } = lattices.of(question.area, resolution);
  const collected: Collected = {
    GI_STAR: AREA_SHARES.map(() => []),
    DENSITY: AREA_SHARES.map(() => []),
    LAST_YEARS_COUNT: AREA_SHARES.map(() => []),
  };
  const testedMonths: Month[] = [];
  for (let test = TRAINING_MONTHS; test < monthly.length; test++) {
    const observed = monthly[test];
    const training = monthly.slice(test - TRAINING_MONTHS, test);
    if (!observed || training.some((month) => month === null) || observed.every((count) => count === 0)) continue;
    const trained = sumOf(training as Float64Array[], cells.length);
    const giStar = getisOrdGiStar({ values: trained, neighbours });
    if (!giStar) continue;
    const predictions: Record<BackTestMethod, Float64Array> = {
      GI_STAR: giStar.z,
      DENSITY: densities.atCells(question, resolution, {
        firstMonth: monthOfNumber(first + test - TRAINING_MONTHS),
        endMonth: monthOfNumber(first + test),
      }),
      LAST_YEARS_COUNT: trained,
    };
    for (const method of BACK_TEST_METHODS) {
      const accuracy = predictionAccuracy({ observed, predicted: predictions[method], areas: areaKm2 })!;
      AREA_SHARES.forEach((share, index) => {
        const rank = Math.max(1, Math.round(share * cells.length)) - 1;
        collected[method][index]!.push({
          hitRate: accuracy.hitRate[rank]!,
          pai: accuracy.pai[rank]!,
          pei: accuracy.pei[rank]!,
        });
      });
    }
    testedMonths.push(monthOfNumber(first + test));
    // Other requests have their turn between two months.
    await nextTurn();
  }
  return describe(question, testedMonths, collected);
}

function sumOf(months: readonly Float64Array[], length: number): Float64Array {
  const sum = new Float64Array(length);
  for (const month of months) for (let cell = 0; cell < length; cell++) sum[cell]! += month[cell]!;
  return sum;
}

function describe(question: Question, testedMonths: readonly Month[], collected: Collected): BackTest {
  const source = sourceOf(question);
  const rows = BACK_TEST_METHODS.map((method): BackTestRow => ({
    method,
    name: METHOD_NAMES[method],
    scores: AREA_SHARES.map((areaShare, index) => {
      const scores = collected[method][index]!;
      return {
        areaShare,
        hitRate: meanFigure(
          scores.map((score) => score.hitRate * 100),
          "per cent",
          "Share of the next month's incidents inside the marked cells",
          source,
        ),
        pai: meanFigure(
          scores.map((score) => score.pai),
          "ratio",
          "Prediction accuracy index: hit rate over share of the area",
          source,
        ),
        pei: meanFigure(
          scores.map((score) => score.pei),
          "ratio",
          "Prediction efficiency index: against the best map that could have been drawn",
          source,
        ),
      };
    }),
  }));
  return { testedMonths, trainingMonths: TRAINING_MONTHS, rows, ...inWords(rows, collected, testedMonths.length) };
}

function meanFigure(values: readonly number[], unit: "per cent" | "ratio", what: string, source: string): Figure {
  const origin = {
    unit,
    method: `${what}: mean over ${values.length} tested months, interval by Student's t.`,
    source,
  };
  if (values.length === 0) {
    return missing("NOT_SUPPLIED", "No month has twelve supplied months before it to train on.", origin);
  }
  const interval = meanInterval(values, LEVEL);
  return interval ? estimated(interval.mean, interval, LEVEL, origin) : counted(values[0]!, origin);
}

function inWords(rows: readonly BackTestRow[], collected: Collected, months: number) {
  if (months === 0) {
    const words = "Cannot tell: no month has twelve supplied months before it to train on.";
    return { words, isBetterThanPlain: null, verdict: words };
  }
  const index = AREA_SHARES.indexOf(SAID_SHARE);
  const clever = (["GI_STAR", "DENSITY"] as const).reduce((best, method) =>
    meanPai(collected[method][index]!) > meanPai(collected[best][index]!) ? method : best,
  );
  const said = rows.find((row) => row.method === clever)!.scores[index]!;
  const plain = rows.find((row) => row.method === "LAST_YEARS_COUNT")!.scores[index]!;
  const words =
    `The top ${percent(SAID_SHARE)} of the area would have held ${Math.round(said.hitRate.value!)} % of next month's ` +
    `incidents, ${said.pai.value!.toFixed(1)} times its share (${METHODS_SAID[clever]}); ` +
    `last year's count: ${plain.pai.value!.toFixed(1)}.`;
  return { words, ...verdictOf(collected, clever, index, months) };
}

function meanPai(scores: readonly Scores[]): number {
  return scores.reduce((sum, score) => sum + score.pai, 0) / scores.length;
}

/** Month by month the two methods meet the same incidents, so their difference is judged, not their intervals. */
function verdictOf(collected: Collected, clever: BackTestMethod, index: number, months: number) {
  const differences = collected[clever][index]!.map(
    (score, month) => score.pai - collected.LAST_YEARS_COUNT[index]![month]!.pai,
  );
  const interval = meanInterval(differences, LEVEL);
  const name = METHOD_NAMES[clever];
  if (!interval) {
    return { isBetterThanPlain: null, verdict: `Cannot tell: only ${months} month could be tested.` };
  }
  if (interval.lower > 0) {
    return { isBetterThanPlain: true, verdict: `${name} did better than the plain count of the year before.` };
  }
  if (interval.upper < 0) {
    return {
      isBetterThanPlain: false,
      verdict: `The plain count of the year before did better than ${name}. For choosing places, use the count.`,
    };
  }
  return {
    isBetterThanPlain: false,
    verdict: `${name} was not clearly better than the plain count of the year before. The count serves as well.`,
  };
}
