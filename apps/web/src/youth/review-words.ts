import { countWords } from "../ui/number-words.js";

/** Every word of the paper for the review meeting of a provider. */
export const REVIEW_WORDS = {
  title: "Review paper",
  what: "The paper for a review meeting",
  waiting: "the review paper",
  heading: (provider: string, period: string) => `${provider}: review of ${period}`,
  provider: "the provider’s page",
  questions: { heading: "Questions to ask", none: "The numbers raise none." },
  bought: "What was bought, and how it stands",
  /** “12 sessions, 30 contact hours and 24 staff hours. On average, a young person was met 3.1 times. Reach: 4.5 per 1,000 …” */
  delivered: {
    heading: "What was delivered, and whom it reached",
    and: "and",
    met: "On average, a young person was met",
    times: "times. Reach:",
    per1000: (ageBand: string) => `per 1,000 ${ageBand}.`,
  },
  where: { heading: "Where", caption: "By ward", ward: "Ward" },
  when: { heading: "When", caption: "By month", month: "Month" },
  columns: {
    sessions: "Sessions",
    contactHours: "Contact hours",
    contacts: "Contacts",
    attendances: "Attendances",
    individuals: "Individuals",
  },
  themes: {
    heading: "What it was about",
    none: "No themes are recorded.",
    sentence: (theme: string, sessions: number, perCent: number) =>
      `${theme}: ${countWords(sessions, "session")}, ${perCent.toLocaleString("en-GB")} %`,
    untold: (theme: string, reason: string) => `${theme}: ${reason}`,
  },
  ages: {
    heading: "How old they were",
    lead: "Young people present, counted at each session: somebody who came often is in here often.",
    caption: "By age",
    age: "Age",
    present: "Present",
  },
  gaps: { heading: "Where nobody goes", none: "Every ward of the contract was visited." },
  conflicts: { heading: "Figures in conflict", none: "None." },
  published: (plan: string) => `Published figures: ${plan}`,
} as const;
