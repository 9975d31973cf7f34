import { quantityWords } from "./number-words.js";

/** Words of the parts that pages are made of: what is chosen from, forms, tables, and what takes a page along. */
export const WORDS = {
  missing: {
    NOT_SUPPLIED: "not supplied",
    NO_POPULATION: "no residents",
    UNDEFINED: "not defined",
    WITHHELD: "[c]",
    NOT_COLLECTED: "not collected",
  },
  crimeTypes: {
    label: "Crime types",
    legend: "Crime types counted",
    all: "All crime types",
    andMore: (first: string, others: number) => `${first} and ${others.toLocaleString("en-GB")} more`,
    countAll: "Count all types",
  },
  period: {
    label: "Period",
    latestYear: "Latest twelve months",
    latestQuarter: "Latest three months",
    planYear: (years: string) => `Plan year ${years}`,
    first: "First month",
    last: "Last month",
    lastBeforeFirst: (first: string) => `Choose a last month that is not before ${first}.`,
    show: "Show these months",
  },
  place: {
    label: "Place",
    whole: (area: string) => `${area}, whole borough`,
    towns: "Towns of several wards",
    town: (name: string, wards: number) => `${name} (${quantityWords(wards, "wards")})`,
    wards: "Wards",
    outlines: "Parishes and other outlines",
  },
  form: { problem: "There is a problem", error: "Error:" },
  table: {
    csv: "Download as CSV",
    zip: "With source, period and licence (ZIP)",
    region: (caption: string) => `${caption}: table`,
    lower: (column: string) => `${column}, lower`,
    upper: (column: string) => `${column}, upper`,
    unit: (column: string) => `${column}, unit`,
    missing: (column: string) => `${column}, missing because`,
  },
  tabs: { map: "Map", table: "Table" },
  share: { copy: "Copy link", copied: "Link copied", address: "Address of this view" },
  print: { print: "Print", preparing: "Preparing…" },
  figureRecord: " (record of this figure)",
} as const;
