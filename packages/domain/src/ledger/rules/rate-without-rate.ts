import type { Rule } from "../finding.js";
import { figureValueWords } from "../value-words.js";

/** A place in an order of rates, where no rate is given to check it by. */
export const rateWithoutRate: Rule = (figures) =>
  figures.some(({ unit }) => unit === "per 1,000 residents")
    ? []
    : figures
        .filter(({ unit }) => unit === "rank by rate")
        .map((figure) => ({
          rule: "RATE_WITHOUT_RATE" as const,
          figures: [figure],
          words: `${figure.statement}: ${figureValueWords(figure)}, and no rate is given.`,
          settledBy: "Give the rate, the population it rests on, and the rates it is compared with.",
        }));
