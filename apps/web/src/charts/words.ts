import { countWords } from "../ui/number-words.js";

/** Words of every chart of months: its key, its table, and how complete its records are. */
export const WORDS = {
  coverage: {
    all: "Records for every month",
    some: (supplied: number, all: number) =>
      `Records for ${supplied.toLocaleString("en-GB")} of ${countWords(all, "month")}`,
    partly: (held: string, partly: number) => `${held}, ${partly.toLocaleString("en-GB")} of them in part`,
    states: { SUPPLIED: "supplied", PARTLY_SUPPLIED: "partly supplied", NOT_SUPPLIED: "not supplied" },
  },
  key: {
    period: "period shown",
    average: "average",
    usual: "usual range",
    target: "target, an even share a month",
    signal: "stands out",
  },
  table: {
    month: "Month",
    count: "Incidents",
    coverage: "Records",
    signal: "Stands out",
    target: "Target, an even share",
    period: (first: string, last: string) => `${first} to ${last}`,
    licence: "Open Government Licence v3.0",
    caution: "A month that was not supplied has an empty count. Empty is not zero.",
  },
  point: {
    notSupplied: "Not supplied",
    recorded: (count: number, isPartly: boolean) =>
      `${count.toLocaleString("en-GB")} recorded${isPartly ? "; partly supplied" : ""}`,
  },
  picture: {
    take: "Download chart as PNG",
    failed: "This browser could not draw the picture. The table of the same numbers can be downloaded.",
    licence: (licence: string) => `Licence: ${licence}.`,
    from: (address: string) => `From ${address}`,
  },
} as const;
