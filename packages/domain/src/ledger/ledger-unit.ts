/** What sort of thing a unit counts; units of one sort are taken for each other. */
export type UnitSort = "PEOPLE" | "PARTS" | "RECORDS" | "DEEDS" | "THINGS" | "SHARE" | "RANK" | "NONE";

/** What a figure of the ledger can count, with its sort. */
export const LEDGER_UNITS = {
  people: "PEOPLE",
  "young people": "PEOPLE",
  men: "PEOPLE",
  pupils: "PEOPLE",
  clients: "PEOPLE",
  attendees: "PEOPLE",
  contacts: "PEOPLE",
  referrals: "PEOPLE",
  members: "PEOPLE",
  incidents: "RECORDS",
  reports: "RECORDS",
  applications: "RECORDS",
  notices: "DEEDS",
  letters: "DEEDS",
  orders: "DEEDS",
  operations: "DEEDS",
  stands: "DEEDS",
  events: "DEEDS",
  programmes: "DEEDS",
  meetings: "DEEDS",
  "meetings a week": "DEEDS",
  "meetings a month": "DEEDS",
  "openings a week": "DEEDS",
  awards: "DEEDS",
  items: "THINGS",
  vehicles: "THINGS",
  cameras: "THINGS",
  places: "THINGS",
  schools: "THINGS",
  groups: "THINGS",
  months: "NONE",
  priorities: "PARTS",
  "action tables": "PARTS",
  themes: "PARTS",
  "per cent": "SHARE",
  "rank by rate": "RANK",
  "per 1,000 residents": "SHARE",
  statement: "NONE",
} as const satisfies Readonly<Record<string, UnitSort>>;

export type LedgerUnit = keyof typeof LEDGER_UNITS;

export const LEDGER_UNIT_NAMES = Object.keys(LEDGER_UNITS) as LedgerUnit[];

export function isLedgerUnit(text: string): text is LedgerUnit {
  return Object.hasOwn(LEDGER_UNITS, text);
}

export function sortOf(unit: LedgerUnit): UnitSort {
  return LEDGER_UNITS[unit];
}
