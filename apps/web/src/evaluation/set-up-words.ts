import { countWords } from "../ui/number-words.js";

/** Every word of the page on which an officer chooses how an operation is evaluated. */
export const SET_UP_WORDS = {
  page: {
    title: "Choose an evaluation",
    waiting: "the operation",
    officersOnly: "Officers of the partnership choose evaluations.",
    wayBack: "Way back",
    heading: "How will you see whether it made a difference?",
    lead: (operation: string, dates: string, place: string) =>
      `${operation} · ${dates} · ${place}. Chosen before it begins, and then kept.`,
    noCrimeTypes: "Choose at least one crime type that the operation is to lower.",
    waitingCandidates: "the areas like it",
  },
  wishes: {
    crimeTypes: "What is to become fewer?",
    records: "By whose records",
    police: "Police files",
    months: "Months to look at",
    comparedWith: "Held against",
    nextDoor: "Next door",
    look: "Look for areas like it",
  },
  candidates: {
    heading: (past: string) => `Areas that were like it, ${past}`,
    label: "Areas like the target",
    caption: "Areas like the target, the most alike first",
    area: "Area",
    before: "Before",
    months: "Month by month",
    past: "Its past",
    detectable: "A fall that would show",
    compare: "Compare",
    target: "The target",
    targetIs: (place: string) => `The target: ${place}`,
    itself: "itself",
    monthsOf: (name: string, counts: readonly number[]) =>
      `${name}: incidents in the months before, ${counts.map((count) => count.toLocaleString("en-GB")).join("; ")}`,
    choose: "Choose",
    chosen: (areas: number) => (areas === 0 ? "Choose one to three areas." : `${countWords(areas, "area")} chosen.`),
    keep: "Keep this choice",
  },
  map: {
    waiting: "the map",
    title: "The target (0) and areas like it",
    legend: "0: the target; others by likeness",
    label: (areas: number) => `Map of the target and ${countWords(areas, "area")} like it`,
    target: "the target",
    areas: "areas",
  },
} as const;
