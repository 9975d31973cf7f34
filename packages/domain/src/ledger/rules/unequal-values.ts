import { sharedFacts } from "../facts.js";
import type { Reason, Rule } from "../finding.js";
import { type LedgerFigure, type LedgerValue, SECTION_WORDS } from "../ledger-figure.js";
import { sortOf } from "../ledger-unit.js";
import { figureValueWords, valueWords } from "../value-words.js";

/**
 * One fact with values that differ: numbers, or what they are an end of; places, months, or words about one aspect.
 * "Over 500" and 1,770 can both be true of a number, but whoever wrote them did not mean the same thing.
 */
export const unequalValues: Rule = (figures) =>
  sharedFacts(figures).flatMap((fact) => [
    ...differing(fact, "NUMBER"),
    ...differing(fact, "PLACES"),
    ...differing(fact, "MONTHS"),
    ...differing(fact, "WORD"),
    ...listsAndCounts(fact),
  ]);

function differing(fact: readonly LedgerFigure[], kind: LedgerValue["kind"]): Reason[] {
  const alike = fact.filter(({ value }) => value.kind === kind);
  // Words about different aspects do not contradict each other.
  const groups = [...new Set(alike.map(aspectOf))].map((aspect) => alike.filter((one) => aspectOf(one) === aspect));
  return groups.filter((group) => new Set(group.map(keyOf)).size > 1).map(unequal);
}

/** A list of places beside their number. */
function listsAndCounts(fact: readonly LedgerFigure[]): Reason[] {
  const lists = fact.filter(({ value }) => value.kind === "PLACES");
  const counts = fact.filter(({ value, unit }) => value.kind === "NUMBER" && unit === "places");
  return lists.flatMap((list) =>
    counts.filter((count) => !fits(list.value, count.value)).map((count) => unequal([list, count])),
  );
}

function fits(list: LedgerValue, count: LedgerValue): boolean {
  if (list.kind !== "PLACES" || count.kind !== "NUMBER") return true;
  const places = new Set(list.places).size;
  return count.bound === "EXACT" ? places === count.number : places >= count.number;
}

function unequal(figures: readonly LedgerFigure[]): Reason {
  const [first] = figures;
  const said = figures.map((figure) => `${figureValueWords(figure)} in the ${SECTION_WORDS[figure.section]}`);
  return {
    rule: "UNEQUAL_VALUES",
    figures,
    words: `${first?.statement}: ${[...new Set(said)].join("; ")}.`,
    settledBy: mayBeMetOften(figures)
      ? "Ask whether contacts or individuals were counted: one person can be met several times."
      : "Ask whoever keeps the count which of the values it holds.",
  };
}

/** Numbers of people so far apart that one may count people and the other how often they were met. */
function mayBeMetOften(figures: readonly LedgerFigure[]): boolean {
  const numbers = figures.flatMap(({ value, unit }) =>
    value.kind === "NUMBER" && sortOf(unit) === "PEOPLE" ? [value.number] : [],
  );
  return numbers.length > 1 && Math.max(...numbers) >= 2 * Math.min(...numbers);
}

function aspectOf({ value }: LedgerFigure): string {
  return value.kind === "WORD" ? value.aspect : "";
}

function keyOf({ value }: LedgerFigure): string {
  return value.kind === "PLACES" ? [...value.places].sort().join("|") : valueWords(value);
}
