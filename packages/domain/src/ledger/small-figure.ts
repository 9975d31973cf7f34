import type { PriorityId } from "../priorities.js";
import { type LedgerFigure, numberOf } from "./ledger-figure.js";
import { sortOf } from "./ledger-unit.js";

/** Priorities of which even more is too little to tell, and the kind of record that says so. */
const CAREFUL: Readonly<Partial<Record<PriorityId, string>>> = {
  DOMESTIC_ABUSE: "DOMESTIC_ABUSE",
  SAFEGUARDING_PEOPLE_AT_RISK: "DOMESTIC_ABUSE",
  SAFEGUARDING_VULNERABLE_PEOPLE: "EXPLOITATION",
  EXPLOITATION: "EXPLOITATION",
  EXTREMISM_AND_HATE: "PREVENT",
};

/**
 * What to consider before a figure is published that counts few people: null where it counts none, enough, or no people.
 * `smallestShown` gives the smallest count that is shown of a kind of record.
 */
export function smallFigureWords(
  figure: Pick<LedgerFigure, "value" | "unit"> & { readonly priority: PriorityId | null },
  smallestShown: (kind: string) => number,
): string | null {
  const number = numberOf(figure);
  const least = smallestShown((figure.priority && CAREFUL[figure.priority]) ?? "");
  if (number === null || number <= 0 || number >= least || !COUNTS_PEOPLE.includes(sortOf(figure.unit))) return null;
  return (
    `This figure, ${number}, is below ${least}: partner counts as small are withheld elsewhere, because people can be ` +
    "recognised in them. Once published it is shown to everyone. Publish it only if nobody can be recognised."
  );
}

const COUNTS_PEOPLE: readonly string[] = ["PEOPLE", "PARTS", "RECORDS"];
