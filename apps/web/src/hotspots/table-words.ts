import { countWords } from "../ui/number-words.js";

/** The words of the tables about hotspots and hexagons, and of their files. */
export const TABLE_WORDS = {
  heading: "The same as tables",
  more: "Every hexagon, and how few of them hold how much",
  notSupplied: "not supplied",
  incidents: "Incidents",
  difference: "Difference",
  hotspots: {
    title: "Hotspots",
    caption: (period: string) => `Hotspots, ${period}`,
    hotspot: "Hotspot",
    rank: "Rank",
    named: (rank: number, name: string) => `${rank.toLocaleString("en-GB")} ${name}`,
    wards: "Wards",
    longitude: "Longitude",
    latitude: "Latitude",
    count: "Recorded incidents",
    countIn: (period: string) => `Recorded incidents, ${period}`,
    share: "Share of all",
    shareNote: "per cent (95 % interval)",
    shareInFile: "Share of all incidents",
    density: "Times the average",
    densityNote: "incidents per km² (95 % interval)",
    densityInFile: "Incidents per km² over the area's",
    area: "Area, km²",
    trend: "Trend",
    q: "q",
    qNote: "share of false alarms",
    smallestQ: "Smallest q",
    strongestZ: "Strongest z",
    sureness: "How sure",
    hexagons: "Hexagons",
    differenceIn: (unit: string) => `Difference, ${unit}`,
  },
  hexagons: {
    title: "Hexagons",
    caption: (shown: number, all: number) =>
      `The busiest ${shown.toLocaleString("en-GB")} of ${countWords(all, "hexagon")} with incidents`,
    showMore: (count: number) => `Show ${count.toLocaleString("en-GB")} more`,
    inFile: (count: number) =>
      count === 1 ? "The download holds the one hexagon." : `The download holds all ${countWords(count, "hexagon")}.`,
    hexagon: "Hexagon",
    cell: "H3 cell",
    z: "z",
    q: "q",
    unknown: "not defined",
    sureness: "How sure",
    hotspot: "Hotspot",
    noHotspot: "none",
    rank: "Rank of its hotspot",
    countIn: (period: string) => `Incidents, ${period}`,
  },
  concentration: {
    caption: "How few hexagons hold how much",
    busiest: "The busiest",
    hold: "hold, of all incidents",
    ofHexagons: (perCent: number) => `${perCent.toLocaleString("en-GB")}\u00A0% of hexagons`,
    perCent: (perCent: string) => `${perCent}\u00A0%`,
    gini: (coefficient: string) =>
      `Generalised Gini coefficient: ${coefficient}. 0 would be even, 1 all in one hexagon.`,
  },
} as const;

/** The words of the back-test: whether maps like this one would have foretold the month after. */
export const BACK_TEST_WORDS = {
  heading: "Would it have predicted?",
  what: "the back-test",
  how: "How this was tested",
  testedOn: (tested: number, first: string, last: string, training: number) =>
    [
      tested === 1 ? `For 1 month, ${first},` : `For each of ${countWords(tested, "month")}, ${first} to ${last},`,
      `a map was made from the ${training === 1 ? "month" : countWords(training, "month")} before it alone.`,
      "Then the incidents of the month itself were counted in the places that the map had marked first.",
      "The intervals say how much the months differed from each other.",
    ].join(" "),
  measures: {
    hit: { name: "Share caught", meaning: "is the share of the month's incidents that lay in the marked places." },
    pai: {
      name: "Times its share",
      meaning: "(PAI) divides that by the share of the area marked: 1 is no better than a pin in a map.",
    },
    pei: {
      name: "Of the best possible",
      meaning: "(PEI) compares it with the best map that anyone could have drawn afterwards: 1 is perfect.",
    },
  },
  table: {
    caption: "Three ways to choose places, with 95 % intervals over the months",
    area: "Area marked",
    perCent: (share: number) => `${share.toLocaleString("en-GB")}\u00A0%`,
    fileTitle: "Back-test of hotspots",
    method: "Places chosen by",
    share: "Share of the area marked, per cent",
  },
} as const;
