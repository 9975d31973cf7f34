import type { Month } from "../months.js";
import { addAnswers, type Answer } from "./answer.js";
import { answerOfBlock, type Asked, type HeldBlock, type ReleasedBlock, touches } from "./block.js";
import type { Occasions } from "./occasions.js";
import { AXES, type TableFrame } from "./partner-counts.js";

/** What to add up; an axis that is left out is asked for whole. */
export interface PartnerFilter {
  readonly places?: readonly string[];
  readonly months?: readonly Month[];
  readonly kinds?: readonly string[];
}

/** Partner counts of one source as everybody but officers may see them. */
export interface ProtectedTable {
  /** To be kept and handed to `protect` again, so that later corrections do not show through what was told before. */
  readonly released: readonly ReleasedBlock[];
  /**
   * The records that match the filter, added up, or why the sum is withheld.
   * @throws RangeError for a place, month or kind that the table does not have, or an axis of which nothing is asked
   */
  sum(filter: PartnerFilter): Answer;
}

/** A table that knows nothing but what may be told: the cells behind it are gone. */
export function protectedTable(
  frame: TableFrame,
  released: readonly ReleasedBlock[],
  held: readonly HeldBlock[],
  occasions: Occasions,
): ProtectedTable {
  return {
    released,
    sum(filter) {
      const asked = askedOf(frame, filter);
      return addAnswers([
        ...released.map((block) => answerOfBlock(block, asked, occasions)),
        ...held.filter((block) => touches(block, asked, occasions)).map((block) => ({ withheld: block.held })),
      ]);
    },
  };
}

function askedOf(frame: TableFrame, filter: PartnerFilter): Asked {
  for (const axis of AXES) {
    const unknown = filter[axis]?.find((member) => !frame[axis].includes(member));
    if (unknown !== undefined) throw new RangeError(`sum: the table has no "${unknown}" among its ${axis}`);
    if (filter[axis]?.length === 0) throw new RangeError(`sum: the list of ${axis} is empty`);
  }
  return {
    places: new Set(filter.places ?? frame.places),
    months: new Set(filter.months ?? frame.months),
    kinds: new Set(filter.kinds ?? frame.kinds),
  };
}
