import type { Month } from "../months.js";
import { Occasions, type PlaceMonth } from "./occasions.js";

export const AXES = ["places", "months", "kinds"] as const;

export type Axis = (typeof AXES)[number];

/** Everything a table can be asked about, in an order that keeps neighbours together. */
export interface TableFrame extends Readonly<Record<Axis, readonly string[]>> {
  /** Neighbouring places next to one another; records without a place have a place of their own name here. */
  readonly places: readonly string[];
  /** All months that were ever delivered, each as a whole: with another first month the blocks would be others. */
  readonly months: readonly Month[];
  /** Kinds of one family next to one another. */
  readonly kinds: readonly string[];
}

/** Partner records of one place, month and kind. */
export interface PartnerCell {
  readonly place: string;
  readonly month: Month;
  readonly kind: string;
  readonly count: number;
}

/** The records of one source, counted; cells that are not listed are zero. Several of one place, month and kind add up. */
export interface PartnerCounts extends TableFrame {
  readonly cells: readonly PartnerCell[];
  /** Where and when something could be counted, if everybody may know it; anywhere and at any time when left out. */
  readonly possible?: readonly PlaceMonth[];
}

/** Throws for a frame that names a member twice, and for a cell outside it or without a count. */
export function requireCounts(counts: PartnerCounts): void {
  for (const axis of AXES) {
    const twice = counts[axis].find((member, index) => counts[axis].indexOf(member) !== index);
    if (twice !== undefined) throw new RangeError(`protect: "${twice}" stands twice among the ${axis}`);
  }
  const known = { places: new Set(counts.places), months: new Set(counts.months), kinds: new Set(counts.kinds) };
  const occasions = new Occasions(counts.possible);
  for (const { place, month, kind, count } of counts.cells) {
    const cell = `the cell of ${place}, ${month} and ${kind}`;
    if (!known.places.has(place) || !known.months.has(month) || !known.kinds.has(kind)) {
      throw new RangeError(`protect: ${cell} lies outside the table's places, months or kinds`);
    }
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`protect: ${cell} counts ${count}`);
    if (count > 0 && !occasions.has(place, month))
      throw new RangeError(`protect: ${cell} counts what was not possible`);
  }
}
