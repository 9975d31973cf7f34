import { countWords } from "../ui/number-words.js";

/** The words of the page about hotspots: what is looked for, the list beside its map, and what these data cannot tell. */
export const WORDS = {
  title: "Hotspots",
  what: "the hotspots",
  map: "the map",
  noRecords: "No police files have been imported yet. The data page says how it is done.",
  licence: "Open Government Licence v3.0",
  headline: {
    measure: (title: string, period: string, incidents: string) => `${title} · ${period} · ${incidents}`,
    missing: (months: string) => `Not supplied, so left out: ${months}.`,
    more: "What else these data cannot tell",
    compared: (here: string, there: string, period: string, difference: string) =>
      [`${here} against ${there} in ${period}.`, difference, "Differences in single hexagons are mostly chance."]
        .filter((sentence) => sentence !== "")
        .join(" "),
    found: (headline: string, listed: number, all: number) =>
      `${headline}. ${listed.toLocaleString("en-GB")} of ${countWords(all, "hotspot")} listed.`,
  },
  choices: {
    more: "Priority, comparison and place",
    priority: "Priority",
    anyPriority: "Any",
    records: "Records",
    policeFiles: "Police files",
  },
  compare: {
    label: "Compare with",
    nothing: "Nothing",
    how: "Show the two",
    ways: { DIFFERENCE: "As a difference on one map", SIDE_BY_SIDE: "Side by side on two maps" },
    yearBefore: "The same months a year before",
    twoYearsBefore: "The same months two years before",
    justBefore: (months: number) => (months === 1 ? "The month before" : `The ${countWords(months, "month")} before`),
    what: "the second period",
  },
  layers: {
    legend: "Map shows",
    names: {
      WARDS: "Wards",
      SIGNIFICANCE: "Hexagons by sureness",
      COUNT: "Hexagons by count",
      DENSITY: "Density",
    },
    difference: "The difference is drawn hexagon by hexagon.",
    hexagons: "Hexagons",
    toLook: "to look (0.1 km²)",
    toPatrol: "to patrol (0.015 km²)",
    spread: "Each incident spreads over",
    metres: (metres: number) => countWords(metres, "metre"),
  },
  trends: {
    legend: "Show hotspots that are",
    all: (count: number) => `All ${count.toLocaleString("en-GB")}`,
    EMERGING: { word: "Emerging", meaning: "hot in the latest fifth of the months and never before" },
    PERSISTENT: { word: "Persistent", meaning: "hot in at least four of five months" },
    INTERMITTENT: { word: "Comes and goes", meaning: "hot in some months, without a pattern" },
    FORMER: { word: "Fading", meaning: "hot before, but not in the latest fifth of the months" },
    NONE: { word: "Only together", meaning: "hot in no single month; only the months together stand out" },
  },
  list: {
    name: "List",
    label: "Hotspots, most incidents first",
    incidents: (count: number) => (count === 1 ? "incident" : "incidents"),
    ofAll: "of all",
    since: (month: string) => `By month from ${month}`,
    notSupplied: "Not supplied",
    notSuppliedWords: "No file was supplied for these months. A gap is not a zero.",
    heldMonths: "Which months are held",
    noIncidents: (period: string) => `No incidents of these types are recorded here, ${period}.`,
    noHotspot: "No hotspot",
    noHotspotWords:
      "No hexagon, taken with its neighbours, holds more than chance would give. With few incidents that is the usual answer. The map can still be shown by count.",
    noneOfClass: "No hotspot of these classes",
    noneOfClassWords: "The hotspots found here come and go in other ways.",
    showAll: "Show all",
    noLonger: "The chosen place is no hotspot here",
    noLongerWords: "With these types, months and hexagons it does not stand out from chance.",
    letGo: "Let go of it",
  },
  cautions: { heading: "What these data cannot tell", methods: "How numbers are made" },
} as const;
