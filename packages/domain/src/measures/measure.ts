import type { CrimeType } from "../crime-types.js";
import type { Unit } from "../figures.js";

/** What a measure counts before it divides or compares. */
export interface Numerator {
  /** For example `recorded incidents with a place in a ward`. */
  readonly counts: string;
  /** The types it is made of; null where it follows the reader's choice. */
  readonly crimeTypes: readonly CrimeType[] | null;
}

/** A number the project shows, in the words a reader needs to trust it: one value, listed in `MEASURES`. */
export interface Measure {
  /** Stable, in camel case; the name of its file in kebab case. */
  readonly id: string;
  /** Short, for headings and the choice of measures. */
  readonly name: string;
  /** Short, where it is one of a few to choose from. */
  readonly choice: string;
  /** Its word in an address. */
  readonly address: string;
  /** Which of a place's figures it is. */
  readonly figure: "count" | "rate" | "change";
  readonly unit: Unit;
  /** What a reader asks when looking at it. */
  readonly question: string;
  /** What it is, in a sentence that needs no other. */
  readonly definition: string;
  /** How it is computed, with its interval. */
  readonly method: string;
  /** How it misleads. */
  readonly caution: string;
  /** With numbers, so that a reader can work it out again. */
  readonly example: string;
  readonly numerator: Numerator;
}
