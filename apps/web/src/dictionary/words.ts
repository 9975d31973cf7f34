import { wholeWords } from "../ui/number-words.js";

/** Every word of the data dictionary's page. What it tells comes from the code's own descriptions. */
export const WORDS = {
  title: "Data dictionary",
  lead:
    "What everything is called and what it means: the files that come in, what is measured from them, and what the API " +
    "answers. It is read from the program itself.",
  what: "the dictionary",
  measures: "Measures",
  unit: "Unit",
  priorities: "Priorities",
  holds: "Holds",
  notInFiles: "What no police file can say of it",
  sources: "Sources and their columns",
  kindsOf: (source: string) => `${source}: kinds of records`,
  inAnswers: "In answers",
  name: "Name",
  meaning: "Meaning",
  answers: "What the API answers",
  search: "Find a word in names and meanings",
  found: (found: number, all: number) => `${wholeWords(found)} of ${wholeWords(all)}`,
} as const;
