/** What an evaluation may say, and nothing else: the words do not depend on who evaluates or how much is hoped for. */
export const VERDICTS = [
  { id: "FELL_MORE", words: "Fell more than its comparison areas" },
  { id: "FELL_HERE", words: "Fell more than its comparison areas; whether it moved next door cannot be told" },
  { id: "MOVED", words: "Fell more than its comparison areas, and rose next door" },
  { id: "ROSE_MORE", words: "Rose more than its comparison areas" },
  { id: "NO_CLEAR_DIFFERENCE", words: "No clear difference from its comparison areas" },
  { id: "TOO_FEW", words: "Cannot tell: too few incidents" },
  { id: "UNPARALLEL", words: "Cannot tell: its comparison areas went another way before" },
  { id: "NOT_SUPPLIED", words: "Cannot tell: months were not supplied" },
  { id: "NOT_YET", words: "Cannot tell yet" },
  { id: "CANNOT_BE_EVALUATED", words: "Cannot be evaluated" },
] as const;

export type Verdict = (typeof VERDICTS)[number]["id"];

const WORDS = new Map<string, string>(VERDICTS.map(({ id, words }) => [id, words]));

export function verdictWords(verdict: Verdict): string {
  return WORDS.get(verdict) ?? verdict;
}

/** Against which months those after the start are held. */
export const COMPARED_WITH = ["MONTHS_BEFORE", "YEAR_BEFORE"] as const;
export type ComparedWith = (typeof COMPARED_WITH)[number];
