import { countWords } from "../ui/number-words.js";

/** Every word of the page Data, for whoever looks after the wording. Reasons for refusals come from the server with the row. */
export const WORDS = {
  retention: {
    heading: "How long partner records are kept",
    what: "how long partner records are kept",
    withoutEnd:
      "Partner records are kept without end. Whoever runs the server can set how many months they are kept " +
      "(PARTNER_RECORDS_KEPT_MONTHS).",
    kept: (months: number, firstKept: string) =>
      `Partner records are kept for ${countWords(months, "month")}: reports, notices, sessions of youth ` +
      `work and visits of patrols from before ${firstKept} are removed, once a day. Police records stay.`,
    nothingDue: (firstKept: string) => `Nothing from before ${firstKept} is held, so nothing would be removed now.`,
    dueCaption: (firstKept: string) => `What the next run removes: from before ${firstKept}`,
    versions: (count: number) =>
      count === 1
        ? "With it goes 1 earlier version of such records, which an undo would bring back."
        : `With it go ${countWords(count, "earlier version")} of such records, which an undo would bring back.`,
    neverRan: "It has not run yet.",
    lastRun: (when: string) => `It last ran on ${when}.`,
    neverRemoved: "It has never removed anything.",
    removedCaption: (when: string, firstKept: string) => `What it last removed, on ${when}: from before ${firstKept}`,
    columns: { what: "What", whose: "Whose", months: "Months", records: "Records" },
    forOfficers: "for officers alone",
    nothingThere: "Only earlier versions, which an undo would have brought back.",
  },
} as const;
