import { countWords } from "../ui/number-words.js";

/** Words of the yearly review: its draft, its versions, and the editing of it. */
export const REVIEW_WORDS = {
  title: (year: string) => `Review of actions ${year}`,
  whoIsSignedIn: "who is signed in",
  theReview: "the review",
  forThoseWhoWork: {
    before: "The draft is for those who work with the plan.",
    after: "to read it.",
  },
  docx: "Download for a word processor (DOCX)",
  html: "Download as a web page (HTML)",
  savedVersion: (version: number, by: string, at: string) =>
    `Version ${version.toLocaleString("en-GB")}, saved by ${by}, ${at}`,
  draft: "Draft, from updates, figures and evidence. Nobody has edited it.",
  table: { action: "Action", owner: "Owner", update: "Update", status: "Status" },
  blank: "Blank: nothing was reported",
  noFigure: (figure: string) => `[no figure “${figure}”]`,
  withoutSource: (numbers: string) => `Without a source: ${numbers}`,
  versions: {
    label: "Version",
    choice: (version: number, isLatest: boolean, by: string, at: string) =>
      `${version.toLocaleString("en-GB")}${isLatest ? ", the latest" : ""}: ${by}, ${at}`,
    older: (version: number, latest: number) =>
      `You read version ${version.toLocaleString("en-GB")} of ${latest.toLocaleString("en-GB")}. It is not the latest.`,
    savedMeanwhile: "Somebody saved meanwhile. Read the latest version before you bring this one back.",
    restore: (version: number) => `Save version ${version.toLocaleString("en-GB")} again as the latest`,
  },
  edit: {
    label: "Edit the review",
    braces: (example: string) =>
      `A name in braces, such as ${example}, stands for a figure of the plan and keeps its source.`,
    notSaved: (failure: string) => `${failure} What you wrote is still here.`,
    heading: "Heading",
    textOf: (priority: string) => `Text of ${priority}`,
    save: (changes: number) => (changes === 0 ? "Nothing changed yet" : `Save ${countWords(changes, "change")}`),
    stop: "Stop without saving",
  },
  clashes: {
    label: "Changed meanwhile",
    heading: "Somebody saved other words for the same part",
    lead: "Nothing is saved yet, and nothing of yours is lost. Choose for each, then save again.",
    theirs: "Theirs, saved meanwhile",
    takeTheirs: "Take theirs",
    yours: "Yours",
    keepMine: "Keep mine",
    takeBoth: "Take both, one after the other",
  },
} as const;
