import { countWords } from "../ui/number-words.js";

const chosenWhen = (isBeforeStart: boolean) => (isBeforeStart ? "before it began" : "after it began");

/** A ring of hexagons of resolution 10 is about 130 metres wide. */
const RING_METRES = 130;

/** Every word about how an operation’s place did beside places like it. The verdict’s sentences come from the server. */
export const WORDS = {
  section: {
    heading: "Did its place go another way?",
    waiting: "the evaluation",
    choose: "Choose how it is evaluated",
    chooseAgain: "Choose again, until it begins",
    limits: "What this cannot say",
  },
  rows: {
    caption: (after: string, before: string) => `${after}, against ${before}`,
    title: (outcome: string, after: string, before: string) => `${outcome}: ${after} against ${before}`,
    area: "Area",
    before: "Before",
    after: "After",
    countNote: "recorded incidents",
    ratio: "After over before",
    ratioNote: "with its 95 % interval",
    licence: "Open Government Licence v3.0",
    caution: "Places are compared, and an operation is no experiment.",
  },
  chart: {
    heading: "Month by month, the time after the start shaded",
    waiting: "the charts",
    period: (first: string, last: string) => `${first} to ${last}`,
    target: "The target",
    targetLabel: (period: string) => `Recorded incidents in the target by month, ${period}`,
    comparisons: "The comparison areas",
    comparisonsLabel: (period: string) => `Recorded incidents in the comparison areas by month, ${period}`,
    twin: "The target’s months as a table",
    licence: "Open Government Licence v3.0",
    caution: "A month that was not supplied has an empty count. Empty is not zero.",
  },
  differences: {
    here: { name: "Here", says: "target against comparison areas" },
    nextDoor: { name: "Next door", says: "what lies round the target, against what lies round the comparison areas" },
    whole: { name: "Both together", says: "the sum of the two: the weighted displacement difference" },
    quotient: {
      name: "Displacement quotient",
      says: "−1: all of it moved next door; above 0: next door gained as well",
    },
    detectable: { name: "What would have shown", says: "fewer incidents in the target, four times in five" },
  },
  placebos: {
    summary: (dates: number) => `The same at ${countWords(dates, "earlier date")}`,
    caption: "The same comparison at earlier dates",
    start: "Invented start",
    difference: "Difference",
    differenceNote: "incidents, with the 95 % interval",
    clear: "Clear",
    yes: "yes",
    no: "no",
  },
  design: {
    summary: (isBeforeStart: boolean) => `What was chosen ${chosenWhen(isBeforeStart)}`,
    outcome: "Outcome",
    records: "Records",
    after: "After",
    before: "Held against",
    beforeWords: (months: string, compared: string) => `${months}: ${compared}`,
    nextDoor: "Next door",
    notForWards: "not counted for wards",
    comparisons: "Comparison areas",
    chosen: "Chosen",
    chosenWords: (when: string, name: string | null, isBeforeStart: boolean) =>
      `${when}${name === null ? "" : ` by ${name}`}, ${chosenWhen(isBeforeStart)}`,
  },
  comparedWith: {
    MONTHS_BEFORE: "as many months just before",
    YEAR_BEFORE: "the same months a year before",
  },
  rings: (rings: number) =>
    `${countWords(rings, "ring")} of hexagons, about ${countWords(rings * RING_METRES, "metre")}`,
} as const;
