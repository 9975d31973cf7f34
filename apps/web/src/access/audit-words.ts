import { countWords } from "../ui/number-words.js";

/** Every word of the page that shows who did what and when. What was done has its words in `action-words.ts`. */
export const AUDIT_WORDS = {
  page: {
    title: "Audit",
    heading: "What was done, by whom and when",
    waiting: "the audit",
    none: "No entry is as you ask. Take a filter away.",
    older: "Show older entries",
  },
  filters: {
    label: "Which entries",
    action: "What was done",
    anyAction: "Anything",
    since: "From",
    until: "Until",
    show: "Show",
    showAll: "Show everything",
  },
  table: {
    caption: (count: number) => `${countWords(count, "entry", "entries")}, the latest first`,
    entry: "Entry",
    when: "When",
    action: "What",
    who: "Who",
    object: "To what",
    change: "Before and after",
    became: "became",
    origin: "From where",
    visitor: "A visitor",
    doers: { command: "A command on the server", server: "The server by itself" },
  },
} as const;
