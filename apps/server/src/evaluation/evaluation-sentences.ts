import { monthName, monthOfNumber, type Verdict } from "@safer-wards/domain";
import type { WeightedDisplacementDifference } from "@safer-wards/stats";
import type { Comparison } from "./comparison.js";
import type { ChosenEvaluation } from "./evaluation-design.js";

/** Why the verdict is what it is, in sentences, the most telling first. */
export function sentencesOf(verdict: Verdict, comparison: Comparison, chosen: ChosenEvaluation): string[] {
  return [
    ...differenceSentences(verdict, comparison),
    ...whatItTakes(verdict, comparison),
    ...placeboSentence(comparison),
    ...droppedSentence(comparison),
    ...(chosen.chosenBeforeStart
      ? []
      : [
          "The areas were chosen after the start and may have been picked to fit: read it as a hint and not as a test.",
        ]),
  ];
}

function differenceSentences(verdict: Verdict, { here, nextDoor, whole, pairs }: Comparison): string[] {
  if (!here || verdict === "NOT_SUPPLIED") return [];
  return [
    `${againstExpected(here)} than the comparison areas led to expect, over ${months(pairs)}; ${chance(here)}.`,
    ...(nextDoor
      ? [`Next door there were ${againstExpected(nextDoor).toLowerCase()} than expected; ${chance(nextDoor)}.`]
      : []),
    ...(nextDoor && whole ? [`Both together: ${againstExpected(whole).toLowerCase()}; ${chance(whole)}.`] : []),
  ];
}

function months(count: number): string {
  return count === 1 ? "1 month" : `${count} months`;
}

function againstExpected({ estimate }: WeightedDisplacementDifference): string {
  const size = Math.abs(Math.round(estimate));
  if (size === 0) return "Neither fewer nor more incidents";
  return `${size} ${estimate < 0 ? "fewer" : "more"} ${size === 1 ? "incident" : "incidents"}`;
}

/** `by chance alone it could be 36 to 148 fewer`. */
function chance({ lower, upper }: WeightedDisplacementDifference): string {
  const [from, to] = [Math.round(lower), Math.round(upper)];
  if (to < 0) return `the 95 % interval is ${-to} to ${-from} fewer`;
  if (from > 0) return `the 95 % interval is ${from} to ${to} more`;
  return `the 95 % interval is ${Math.abs(from)} fewer to ${to} more`;
}

function whatItTakes(verdict: Verdict, { detectable, target }: Comparison): string[] {
  if (verdict !== "TOO_FEW" && verdict !== "NO_CLEAR_DIFFERENCE") return [];
  const needed = Math.ceil(detectable);
  if (needed > target.before) {
    return [
      `There were ${target.before} before, and about ${needed} fewer would have been needed to show: even none at all ` +
        "afterwards would mostly have been lost in chance.",
    ];
  }
  return [`A fall of about ${needed} of the ${target.before} before would have shown four times in five.`];
}

function placeboSentence({ placebos }: Comparison): string[] {
  if (placebos.length === 0) return ["The months do not reach back far enough to try the same at earlier dates."];
  const clear = placebos.filter(({ isClear }) => isClear).length;
  const dates = placebos.length === 1 ? "1 earlier date" : `${placebos.length} earlier dates`;
  const found = clear === 0 ? "none shows" : clear === 1 ? "1 shows" : `${clear} show`;
  return [`Of ${dates}, at which nothing was done, ${found} a clear difference; chance alone makes 1 in 20.`];
}

function droppedSentence({ dropped }: Comparison): string[] {
  if (dropped.length === 0) return [];
  const names = dropped.map((month) => monthName(monthOfNumber(month))).join(", ");
  return [`Left out, because they or the months they are held against were not supplied: ${names}.`];
}
