import { isSamePeriod, numberOf } from "../ledger-figure.js";
import type { Rule } from "../finding.js";
import { figureValueWords } from "../value-words.js";

/** A part that is more than the whole it is stated to be a part of. */
export const partExceedsWhole: Rule = (figures) =>
  figures.flatMap((part) =>
    figures
      .filter((whole) => part.partOf !== undefined && whole.series.includes(part.partOf) && isSamePeriod(part, whole))
      .filter((whole) => (numberOf(part) ?? 0) > (numberOf(whole) ?? Infinity))
      .map((whole) => ({
        rule: "PART_EXCEEDS_WHOLE" as const,
        figures: [part, whole],
        words: `${part.statement}: ${figureValueWords(part)}, which is more than the ${figureValueWords(whole)} it is part of.`,
        settledBy: "Count the whole and its part from the same list.",
      })),
  );
