import type { Verdict } from "@safer-wards/domain";
import type { Comparison, Placebo } from "./comparison.js";

/** With fewer than these before, in the target or its comparison, the normal distribution is no guide. */
const FEWEST_BEFORE = 10;
/** A reduction of this share of the target should show; where it would not, the comparison is too weak to say "no". */
const SHARE_TO_SHOW = 0.5;
/** So many earlier dates with a clear difference, and more than this share of them, and the past was not parallel. */
const FEWEST_CLEAR_PLACEBOS = 2;
const SHARE_OF_CLEAR_PLACEBOS = 0.25;

/** What may be said of a comparison whose months are over. The order of the questions is part of the method. */
export function verdictOf(comparison: Comparison, months: number): Verdict {
  const { pairs, target, here, nextDoor, whole, detectable, placebos } = comparison;
  if (pairs < Math.ceil(months / 2)) return "NOT_SUPPLIED";
  if (here === null || Math.min(target.before, comparison.comparison.before) < FEWEST_BEFORE) return "TOO_FEW";
  if (isUnparallel(placebos)) return "UNPARALLEL";
  if (here.lower > 0) return "ROSE_MORE";
  if (here.upper < 0) {
    if (nextDoor && nextDoor.lower > 0) return "MOVED";
    return whole && whole.upper < 0 ? "FELL_MORE" : "FELL_HERE";
  }
  return detectable <= SHARE_TO_SHOW * target.before ? "NO_CLEAR_DIFFERENCE" : "TOO_FEW";
}

function isUnparallel(placebos: readonly Placebo[]): boolean {
  const clear = placebos.filter(({ isClear }) => isClear).length;
  return clear >= FEWEST_CLEAR_PLACEBOS && clear > SHARE_OF_CLEAR_PLACEBOS * placebos.length;
}
