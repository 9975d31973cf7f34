import { countWords, wholeWords } from "../ui/number-words.js";
import { changeWords } from "./desk-words.js";

/** Every word of the page Data but those of the desk where files are taken in, for whoever looks after the wording. */
export const WORDS = {
  page: {
    title: "Data",
    heading: "What we hold, and from where",
    coverage: "the coverage",
    desk: "the import desk",
    nothing: "No police files have been imported yet. The steps below say how it is done.",
    monthByMonth: "Month by month",
    ledger: "Files taken in",
    openLicence: "Open Government Licence v3.0",
    summary: (held: number, all: number, missing: number, partly: number) => {
      const months = countWords(all, "month");
      const gaps =
        missing === 0
          ? "None is missing."
          : missing === 1
            ? "One was not supplied: a gap, not a zero."
            : `${wholeWords(missing)} were not supplied: gaps, not zeros.`;
      const additions = partly === 0 ? "" : ` In ${wholeWords(partly)} of them an additional force sent nothing.`;
      return `${wholeWords(held)} of ${months} can be counted. ${gaps}${additions}`;
    },
    trapsHeading: "What these data cannot tell",
    pileUpLink: "Where records pile up",
    pileUp: "lists the busiest map points, and those that officers have marked as default locations.",
    dictionaryLink: "The data dictionary",
    dictionary: "tells what every column, measure and answer means.",
  },
  coverage: {
    states: {
      SUPPLIED: "supplied",
      PARTLY_SUPPLIED: "partly supplied: an additional force sent nothing",
      NOT_SUPPLIED: "not supplied: a gap, not a zero",
    },
    key: "Key",
    month: "Month",
    whole: "Whether a month can be counted: every required supplier sent it.",
    caption: "Months supplied",
    demonstration: "Demonstration",
    publishedBy: (source: string, publisher: string) => `${source}, published by ${publisher}. Licence:`,
    ofDemonstration: "They stand in for police files until the first real import.",
    required: "A month counts only when this supplier sent it.",
    addition: "An addition: a month counts without it, and is then marked as partly supplied.",
    placed: (area: string) => `Incidents with a place in ${area}`,
    version: (revision: number) => `version ${wholeWords(revision)} of this month`,
  },
  partners: {
    heading: "What partners supplied",
    what: "what partners supplied",
    nothing: "No partner has supplied records yet.",
    ledger: "Partner files taken in",
    licence: "For whom the page of each source names",
    region: "Sources by months",
    caption: "Which source has which months",
    source: "Source",
    demonstration: (supplier: string) => `${supplier}, demonstration`,
  },
  names: {
    what: "the places that were added",
    heading: "Places added for search",
    lead: "Whoever searches finds these names. An officer takes a file back under Imports before, with Undo.",
    file: (file: string, count: number, day: string) => `${file}: ${countWords(count, "place")}, added ${day}`,
  },
  outlines: {
    what: "the outlines that were added",
    heading: "Parishes and areas of our own",
    region: "Outlines that were added: table",
    caption: "Outlines that were added, with the file that each came from",
    kinds: { PARISH: "Parish", CUSTOM: "Area of our own" },
    columns: {
      name: "Outline",
      kind: "What it is",
      area: "km²",
      corners: "Corners",
      file: "From the file",
      added: "Added",
    },
  },
  ledger: {
    columns: {
      month: "Month",
      supplier: "Supplier",
      fileAndSum: "File and fingerprint",
      file: "File",
      sha256: "SHA-256",
      rowsChecksum: "Checksum of the rows",
      takenIn: "Taken in",
      fetched: "Fetched",
      seconds: "Seconds",
      rowsRead: "Rows read",
      taken: "Taken",
      withoutPlace: "Without a place",
      outside: "Outside",
      refused: "Refused",
      version: "Version",
      status: "Status",
      change: "Against the version before",
      added: "Rows added",
      removed: "Rows removed",
      changed: "Rows changed",
    },
    version: (revision: number, status: string) => `${wholeWords(revision)}, ${status}`,
    first: "the first",
    notKnown: "not known",
    changes: changeWords,
    fetched: (day: string) => `fetched ${day}`,
    lead: {
      force: "Each row is one force’s month.",
      partner: "Each row is one partner’s month.",
    },
    about:
      "The fingerprint of a file (SHA-256) tells whether two files are the same to the last byte; the checksum of its rows " +
      "was noted as they were taken in, and finds a row that has changed unasked since. A month that was published anew is " +
      "a new version, and the old row stays.",
    title: (heading: string, area: string) => `${heading} for ${area}`,
    newestOf: (shown: number, all: number) => `The ${wholeWords(shown)} newest of ${countWords(all, "file")}`,
    showNewest: (count: number) => `Show the ${wholeWords(count)} newest`,
    showAll: (count: number) => (count === 1 ? "Show the file" : `Show all ${countWords(count, "file")}`),
    ofFile: "file",
    ofRows: "rows",
    copy: "Copy",
    copied: "Copied",
    fingerprintOf: (file: string) => ` the fingerprint of ${file}`,
    checksumOf: (file: string) => ` the checksum of the rows of ${file}`,
  },
  retention: {
    heading: "How long partner records are kept",
    what: "how long partner records are kept",
    withoutEnd:
      "Partner records are kept without end. Whoever runs the server can set how many months they are kept " +
      "(PARTNER_RECORDS_KEPT_MONTHS).",
    kept: (months: number, firstKept: string) =>
      `Partner records are kept for ${countWords(months, "month")}: reports, notices, sessions of youth ` +
      `work and visits of patrols from before ${firstKept} are removed, once a day. Police records stay.`,
    nothingDue: (firstKept: string) => `Nothing from before ${firstKept} is held, so nothing would be removed now.`,
    dueCaption: (firstKept: string) => `What the next run removes: from before ${firstKept}`,
    versions: (count: number) =>
      count === 1
        ? "With it goes 1 earlier version of such records, which an undo would bring back."
        : `With it go ${countWords(count, "earlier version")} of such records, which an undo would bring back.`,
    neverRan: "It has not run yet.",
    lastRun: (when: string) => `It last ran on ${when}.`,
    neverRemoved: "It has never removed anything.",
    removedCaption: (when: string, firstKept: string) => `What it last removed, on ${when}: from before ${firstKept}`,
    columns: { what: "What", whose: "Whose", months: "Months", records: "Records" },
    forOfficers: "for officers alone",
    nothingThere: (caption: string) => `${caption}. Only earlier versions, which an undo would have brought back.`,
  },
  howTo: {
    heading: "How to import police files",
    lead: "This is done on the machine that runs Safer Wards, in its folder. The server need not be stopped.",
    download: "Download the street-level files of your forces from",
    downloadSite: "data.police.uk",
    downloadAs: ": a ZIP archive as it is, a folder of it, or single CSV files.",
    take: "Take them in:",
    takeCommand: "npm run data -- import path/to/files",
    taken:
      "A month of a force is replaced as a whole, so the same file may be imported twice and a revised one takes its " +
      "place. What is refused is listed with its line, its column and the mend.",
    see: "See what is there:",
    seeCommand: "npm run data -- coverage",
    clear: "The first real import removes the demonstration incidents. To remove all demonstration data:",
    clearCommand: "npm run data -- clear demonstration",
  },
} as const;
