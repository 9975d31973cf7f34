/** Words of an answer that waits, fails, is withheld or holds nothing. They come with the first load. */
export const ANSWER_WORDS = {
  loading: (what: string) => `Loading ${what}`,
  nothing: "Nothing recorded",
  withheldMark: "[c]",
  withheldMeans: "confidential",
  withheld: "Withheld",
  failed: (what: string) => `Could not load ${what}`,
  tryAgain: "Try again",
  startAgain: "Start from the default view",
  reference: (reference: string) => `Reference: ${reference}`,
  tooMany: "Too many questions came from this address at once. Wait a minute and try again.",
  noAnswer: "The server could not answer.",
  noServer: "The server cannot be reached. Is this device online?",
} as const;
