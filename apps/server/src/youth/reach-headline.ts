import type { ReachCounts } from "./reach-counts.js";
import { peopleWords } from "./reach-figures.js";
import type { YouthReachRowType } from "./reach.types.js";

/** The answer in a sentence: how many different young people, how they were counted, and who was there. */
export function reachHeadline(
  /** Null where no sessions were supplied. */
  total: ReachCounts | null,
  providers: readonly YouthReachRowType[],
  period: string,
): string {
  if (total === null) return `Nobody has recorded sessions of ${period}.`;
  const count = total.sessions;
  if (count === 0) return `No session is recorded in ${period}.`;
  const there = providers.filter(({ sessions }) => sessions.value !== 0);
  const [first] = there;
  const who = there.length === 1 ? (first?.name ?? "") : `${numberWord(there.length)} providers`;
  const sessions = count === 1 ? "one session" : `${count.toLocaleString("en-GB")} sessions`;
  const held = `${who} held ${sessions}`;
  if ("withheld" in total.individuals) return `${held}. How many young people they reached is withheld in part.`;
  const { lower, upper } = total.individuals;
  const people = `${peopleWords(total.individuals)} different young people`;
  return lower === upper
    ? `${held} and reached ${people}.`
    : `${held} and reached ${people}: nobody knows who was met twice.`;
}

const NUMBERS = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

function numberWord(count: number): string {
  return NUMBERS[count] ?? String(count);
}
