import { counted, type Figure, missing } from "../figures.js";

/**
 * Why a partner count is withheld. `SMALL_NUMBER`: it is small, or another answer less this one would be. `TOO_FINE`: two
 * of place, month and kind were narrowed at once within one block of months. `PERIOD_OPEN`: the block is not closed yet.
 */
export type WithheldReason = "SMALL_NUMBER" | "TOO_FINE" | "PERIOD_OPEN";

/** What a viewer is told of a sum of partner counts. A value of zero is counted zero. */
export type Answer = { readonly value: number } | { readonly withheld: WithheldReason };

/** What stands where a withheld number would. */
export const WITHHELD_MARK = "[c]";

const SENTENCES: Readonly<Record<WithheldReason, string>> = {
  SMALL_NUMBER: "Withheld, because it is a small number or would give one back by subtraction.",
  TOO_FINE:
    "Withheld, because small numbers are protected by telling partner records by place, by month or by kind, and not by " +
    "two of these at once.",
  PERIOD_OPEN:
    "Withheld until all months that are released together have been delivered; until then only the months are told.",
};

/** The reason in a sentence for whoever reads the figure. */
export function withheldBecause(reason: WithheldReason): string {
  return SENTENCES[reason];
}

/** Of several reasons, the one that a reader can do something about comes first. */
const REASONS: readonly WithheldReason[] = ["PERIOD_OPEN", "TOO_FINE", "SMALL_NUMBER"];

/** The sum of answers, for example of several sources: withheld when one of them is, for the others would give it back. */
export function addAnswers(answers: readonly Answer[]): Answer {
  const reasons = answers.flatMap((answer) => ("withheld" in answer ? [answer.withheld] : []));
  const withheld = REASONS.find((reason) => reasons.includes(reason));
  if (withheld !== undefined) return { withheld };
  return { value: answers.reduce((sum, answer) => sum + ("value" in answer ? answer.value : 0), 0) };
}

type Origin = Parameters<typeof counted>[1];

/**
 * The figure of an answer. Whatever is made of the number (a rate, an interval, a change) is made by `show`, which never
 * runs on a withheld one: a rate times its residents is the count again.
 */
export function disclosedFigure(
  answer: Answer,
  origin: Origin,
  show: (value: number) => Figure = (value) => counted(value, origin),
): Figure {
  if ("value" in answer) return show(answer.value);
  return missing("WITHHELD", withheldBecause(answer.withheld), origin);
}
