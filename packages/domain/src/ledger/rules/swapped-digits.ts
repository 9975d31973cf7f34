import { sharedFacts } from "../facts.js";
import type { Rule } from "../finding.js";
import { numberOf } from "../ledger-figure.js";

/** Of two unequal values of one fact, one is the other with two digits changed about: a slip in writing. */
export const swappedDigits: Rule = (figures) =>
  sharedFacts(figures).flatMap((fact) =>
    fact.flatMap((one, index) =>
      fact.slice(index + 1).flatMap((other) => {
        const [left, right] = [numberOf(one), numberOf(other)];
        if (left === null || right === null || !isSwapped(left, right)) return [];
        return [
          {
            rule: "SWAPPED_DIGITS" as const,
            figures: [one, other],
            words: `${left.toLocaleString("en-GB")} is ${right.toLocaleString("en-GB")} with two digits swapped.`,
            settledBy: "A look at the count itself tells which of the two was written wrongly.",
          },
        ];
      }),
    ),
  );

/** Whether two whole numbers differ by two digits that have changed places. */
export function isSwapped(one: number, other: number): boolean {
  const [left, right] = [`${one}`.split(""), `${other}`.split("")];
  if (left.length !== right.length) return false;
  const [first, second, ...more] = left.flatMap((digit, place) => (digit === right[place] ? [] : [place]));
  if (first === undefined || second === undefined || more.length > 0) return false;
  return left[first] === right[second] && left[second] === right[first];
}
