import { countWords } from "../ui/number-words.js";

/** Words of the figures of the plan: the list, the record of one, and what was decided where two contradict each other. */
export const FIGURES_WORDS = {
  heading: "Figures of the plan",
  theFigures: "the figures",
  noPlan: "No plan of this area is written down.",
  back: "The plan",
  headline: (contradictions: number) => {
    if (contradictions === 0) return "No figure of the plan contradicts another";
    return contradictions === 1
      ? "1 fact of the plan has two values"
      : `${countWords(contradictions, "fact")} of the plan have two values`;
  },
  measure: (records: number, numbers: number, queries: number) => {
    const held = `${countWords(records, "record")}: ${countWords(numbers, "number")}, and the places, months and words beside them.`;
    if (queries === 0) return held;
    return `${held} ${countWords(queries, "query", "queries")} ${queries === 1 ? "is" : "are"} open too.`;
  },
  groups: { conflicts: "Contradictions", queries: "Queries", settled: "Settled" },
  all: "Every figure",
  table: {
    fileName: "figures-of-the-plan",
    what: "What",
    value: "Value",
    number: "Number",
    unit: "Unit",
    when: "When",
    whoCounts: "Who counts",
    where: "Where it stands",
    licence: "Facts of a published plan",
    caution: "Figures are as the plan prints them; some contradict each other.",
  },
  record: {
    heading: "Figure of the plan",
    theFigure: "the figure",
    none: "There is no such figure, or it is not published yet.",
    back: "All figures",
    elsewhere: "The same thing elsewhere",
    findings: "What does not fit",
    counts: "Counts",
    of: "Of",
    when: "When",
    whoCounts: "Who counts",
    where: "Where it stands",
    whoSays: "Who says so",
    noPriority: "none",
    shownTo: "Shown to",
    everyone: "everyone",
    untilPublished: "its owner and officers, until it is published",
    action: "Action",
    actionLink: "The action it belongs to",
  },
  finding: {
    states: { OPEN: "open", SETTLED: "settled", OPEN_AGAIN: "open again" },
    severities: { CONFLICT: "Contradiction", QUERY: "Query" },
    decide: "Decide about it",
    history: "What was decided",
    outcomes: {
      ONE_HOLDS: "One value holds",
      ALL_HOLD: "All hold: they count different things",
      NONE_HOLDS: "None holds",
      REOPENED: "Opened again",
    },
    held: (outcome: string, value: string, where: string) => `${outcome}: ${value}, ${where}`,
  },
  resolve: {
    outcome: "What holds",
    thisHolds: (value: string, where: string) => `This holds: ${value}, ${where}`,
    noteHint: "Whom you asked, and what they said. No names of people.",
  },
} as const;
