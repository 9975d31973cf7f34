import { monthName } from "../months.js";
import type { Bound, LedgerFigure, LedgerValue } from "./ledger-figure.js";
import type { LedgerUnit } from "./ledger-unit.js";

const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  EXACT: "",
  OVER: "over ",
  AT_LEAST: "at least ",
  ABOUT: "about ",
};

/** The value without its unit, as a document would print it. */
export function valueWords(value: LedgerValue): string {
  switch (value.kind) {
    case "NUMBER":
      return `${BOUND_WORDS[value.bound]}${numberText(value.number)}`;
    case "CHANGE":
      return `${numberText(Math.abs(value.by))}${value.as === "PER_CENT" ? " %" : ""} ${value.by < 0 ? "fewer" : "more"}`;
    case "PLACES":
      return placesWords(value.places);
    case "MONTHS":
      return value.months.map(monthName).join(value.joined === "AND" ? " and " : " to ");
    case "WORD":
      return value.word;
    case "AUDIENCE":
      return value.groups.join(" and ");
  }
}

/** The value with its unit. */
export function figureValueWords({ value, unit }: Pick<LedgerFigure, "value" | "unit">): string {
  if (value.kind !== "NUMBER") return valueWords(value);
  if (unit === "rank by rate") return `rank ${valueWords(value)}`;
  return `${valueWords(value)} ${value.number === 1 ? singular(unit) : unit}`;
}

const SINGULARS: Readonly<Partial<Record<LedgerUnit, string>>> = {
  people: "person",
  "young people": "young person",
  men: "man",
  priorities: "priority",
};

function singular(unit: LedgerUnit): string {
  return SINGULARS[unit] ?? unit.replace(/s\b/, "");
}

function placesWords(places: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  const named = [...counts].map(([place, count]) => (count === 1 ? place : `${place} (${count} times)`));
  return named.length < 2 ? named.join("") : `${named.slice(0, -1).join(", ")} and ${named.at(-1)}`;
}

function numberText(number: number): string {
  return number.toLocaleString("en-GB");
}
