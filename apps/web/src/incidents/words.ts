import { countWords } from "../ui/number-words.js";

/** Words about records and those of partners. Sentences that depend on what was counted come from the server. */
export const WORDS = {
  partnersByWard:
    "What partners record is told by ward alone. Told by parish as well, the two could be subtracted from each other, and small numbers would come out: look at the wards in which this place lies. Officers may choose partners’ records on the hotspots page.",
  partners: {
    heading: "Reported to partners",
    what: "what partners supplied",
    nothing: "No partner has supplied reports yet.",
    supply: (source: string, supplier: string) => `${source}, ${supplier}`,
    these: "these reports",
    month: "Month",
    reports: "Reports",
    byMonth: (title: string) => `${title} by month`,
    licence: "For whom the source is for",
    withheld: "Small numbers are withheld and marked [c].",
    withheldMonths: "Small numbers are withheld and marked [c]; a month that is withheld is no zero.",
    told: (title: string, period: string) => `${title}, ${period}:`,
    chart: "the chart",
    chartLabel: (title: string, period: string) => `${title} by month, ${period}. The table has the numbers.`,
    numbers: (name: string) => `The numbers of ${name}`,
  },
  locations: {
    title: "Where records pile up",
    lead:
      "The police put each record on a shared map point nearby. A few points, such as a police station or a car park, collect " +
      "the records of a whole neighbourhood. Officers mark these as default locations; every analysis can then leave them " +
      "out, and says how many records it left out.",
    what: "the busiest map points",
    region: "The busiest map points",
    caption: (title: string, period: string) => `The busiest map points: ${title}, ${period}`,
    columns: {
      location: "Map point",
      ward: "Ward",
      count: "Incidents",
      share: "Share",
      shareNote: "per cent of all",
      kind: "By its name",
      mark: "Marked",
      change: "Change",
    },
    street: "street",
    notMarked: "no",
    since: (day: string, reason: string) => `since ${day}: ${reason}`,
    mark: "Mark",
    takeBack: "Take back",
    which: (location: string, ward: string) => `: ${location} in ${ward}`,
    why: (location: string, ward: string) => `Why do records pile up at “${location}” in ${ward}?`,
    error: "Error:",
    save: "Mark as a default location",
    cancel: "Cancel",
    leaveOut: (count: number) =>
      count === 1 ? "Leave out 1 default location" : `Leave out ${countWords(count, "default location")}`,
    whichThese: "Which these are",
  },
} as const;
