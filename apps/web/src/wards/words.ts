import { countWords } from "../ui/number-words.js";

/** Every word about the wards compared, on a map and in a table, and about the place that is chosen there. */
export const WORDS = {
  page: {
    title: "Wards",
    heading: (wards: number, area: string) =>
      wards === 1 ? `The one ward of ${area}` : `The ${countWords(wards, "ward")} of ${area}`,
    noFiles: "No police files have been imported yet. The data page says how it is done.",
  },
  panel: {
    label: "Wards compared",
    waiting: "the wards",
    waitingMap: "the map",
    measure: "Measure",
    towns: "Whole towns:",
    mapLabel: (wards: number, measure: string, period: string) =>
      `Map of ${countWords(wards, "ward")}: ${measure}, ${period}`,
    none: (period: string) => `No incidents of these types are recorded in any ward, ${period}.`,
    unknownPlace: (id: string, area: string) =>
      `The address names a place, “${id}”, that is not in ${area}. Choose one on the map.`,
  },
  message: {
    none: "No ward has a recorded incident to compare",
    highestRate: (ward: string) => `${ward} has the highest rate`,
    mostIncidents: (ward: string) => `${ward} has the most incidents`,
  },
  change: {
    notKnown: "not known",
    noClearChange: "no clear change",
    fewer: (perCent: number) => `${perCent.toLocaleString("en-GB")}\u00A0% fewer`,
    more: (perCent: number) => `${perCent.toLocaleString("en-GB")}\u00A0% more`,
  },
  table: {
    ward: "Ward",
    code: "Ward code",
    incidents: "Incidents",
    incidentsCsv: "Recorded incidents",
    rate: "Rate",
    rateNote: "per 1,000 residents (95 % interval)",
    rateCsv: "Rate per 1,000 residents",
    change: "Change",
    changeNote: "from the year before, with its 95 % interval against no change",
    ratioCsv: "Ratio to the year before",
  },
  chosen: {
    more: (name: string) => `More about ${name}`,
    wholeBorough: "Show the whole borough",
    ownPage: "Open its own page",
    wardsPage: "Open on the wards page",
    waitingTrend: "the trend",
    trend: (months: number) => `Recorded incidents by month, ${countWords(months, "month")}`,
    trendLabel: (name: string, months: number) =>
      `${name}: recorded incidents by month over ${countWords(months, "month")}`,
    twin: "The months as a table",
    twinCaption: (name: string) => `${name}: recorded incidents by month`,
  },
  facts: {
    residents: "Residents",
    /** Stands behind the number. */
    residentsNote: ", an estimate: the 2021 Census shared out to today’s wards",
    councillors: "Councillors",
    hectares: "Hectares",
    parishes: "Parishes",
    places: "Towns and villages",
    partOf: "Part of",
    wards: (wards: number) => (wards === 1 ? "Its one ward" : `Its ${countWords(wards, "ward")}`),
  },
  /** Places that are no wards. */
  outline: {
    kind: "What it is",
    kinds: { PARISH: "A parish", CUSTOM: "An area of the partnership’s own" },
    residents: "Residents",
    residentsNote: ", as whoever added the outline said",
    hectares: "Hectares",
    file: "From the file",
  },
  /** What stands beside a table or a map that is taken away as a file. */
  about: {
    byWard: (title: string) => `${title}, by ward`,
    byMonth: (title: string) => `${title}, by month`,
    period: (first: string, last: string) => `${first} to ${last}`,
    licence: "Open Government Licence v3.0",
    residents: "Residents are an estimate: the 2021 Census shared out to today's wards.",
    notSupplied: "A month that was not supplied has an empty count. Empty is not zero.",
    demonstration: "Demonstration data.",
  },
} as const;
