import { countWords, wholeWords } from "../ui/number-words.js";

/** How a version differs from the one before. */
export const changeWords = (added: string, removed: string, changed: string) =>
  `${added} added, ${removed} removed, ${changed} changed`;

/** Every word of the desk where files are taken in. Reasons for refusals come from the server with the row. */
export const DESK_WORDS = {
  desk: {
    heading: "Take files in",
    bringing: (file: string, number: number, all: number) =>
      all === 1 ? `Bringing ${file}` : `Bringing ${file}, file ${wholeWords(number)} of ${wholeWords(all)}`,
    drop: "Drop CSV files, GeoJSON or a ZIP here, or",
    choose: "Choose files",
    dropHint: "Nothing is taken in before you have seen what it holds.",
    chooser: "Files to take in",
    progress: "Progress",
    percent: (percent: number) => `${wholeWords(percent)} %`,
    cancel: "Cancel",
    unreachable: "The server cannot be reached. Is this device online?",
    uploadCancelled: "The upload was cancelled.",
    uploadFailed: "The server could not take the file.",
  },
  steps: {
    what: "the import",
    headings: {
      UPLOADING: "Look at what was brought",
      CHECKING: "Checking every row",
      CHECKED: "Checked, and not yet taken in",
      TAKING: "Taking it in",
      TAKEN: "Taken in",
      NOTHING_TAKEN: "Nothing was taken in",
      CANCELLED: "Cancelled",
      FAILED: "It could not be done",
      UNDONE: "Taken back",
    },
    unanswered: "The server did not answer just now. The import goes on without this page, and it is asked again.",
    noRowYet: "Waiting for its turn: no row is read yet",
    rowsDone: (count: number, percent: number) =>
      `${countWords(count, "row")} done, ${wholeWords(percent)} % of the files`,
    demonstrationGone: (count: number) => `The demonstration data are gone: ${countWords(count, "record")}.`,
    nothingStored: "Nothing of it was stored: the table tells what the check found.",
    partStored: "What was stored before it was cancelled is whole, and stays until you take it back.",
    undo: "Undo: back to the version before",
    another: "Take in other files",
  },
  tables: {
    what: "the first rows",
    check: "Check every row",
    byChoice: "Taken, by your choice, as",
    notRecognised: "Not recognised. What is it?",
    byFeatures: "Recognised by its features as",
    byHeader: "Recognised by its header as",
    recordedBy: (organisation: string) => `Recorded by ${organisation}, as the name of the file says.`,
    raw: "The same rows as they stand in the file",
    readCaption: (table: string) => `The first rows of ${table} as they will be read`,
    rawCaption: (table: string) => `The first rows of ${table} as they stand in it`,
    readLead: (count: number, differs: boolean) => {
      const first =
        count === 1
          ? "The first row, as it will be read"
          : `The first ${countWords(count, "row")}, as they will be read`;
      return differs ? `${first}; below a value, in grey, what the file has where that differs.` : `${first}.`;
    },
    line: "Line",
    inTheFile: "in the file: ",
  },
  owner: {
    label: "Whose records are these?",
    hint: "The organisation that supplied them; it sees its own records whole.",
    none: "Choose one",
  },
  decision: {
    lookAtDays: "Look at the first and last day. If they are right, take it in.",
    mendOrTake: "Mend the rows above in your file and bring it again, or take the good rows alone.",
    nothing: "Nothing of this can be taken. Mend the file and bring it again.",
    takeGoodFiles: "Take the good files alone",
    take: "Take it in",
    takeGoodRows: (count: number) =>
      `Take the ${count === 1 ? "one good row" : countWords(count, "good row")}, leave the refused`,
    takeNothing: "Take nothing",
  },
  results: {
    caption: "What became of each file",
    columns: {
      file: "File",
      result: "Result",
      period: "From and to",
      rows: "Rows",
      inside: "In the area",
      noPlace: "No place",
      outside: "Outside",
      refused: "Refused",
      change: "Against the version before",
    },
    statuses: {
      checked: "good",
      taken: "taken in",
      revised: "revised",
      unchanged: "held already",
      refused: "refused",
    },
    fromTo: (first: string, last: string) => `${first} to ${last}`,
    notKnown: "not known",
    firstVersion: "the first version",
    changes: changeWords,
  },
  problems: {
    region: "Refused rows",
    columns: {
      line: "Line",
      column: "Column",
      value: "What stands there",
      reason: "What is wrong",
      mend: "How to mend it",
      file: "File",
    },
    nothing: "nothing",
    csv: ["File", "Line", "Column", "Value", "Reason", "Mend"],
    lead: (count: number, shown: number) => {
      const refused = count === 1 ? "1 row or file is refused." : `${wholeWords(count)} rows or files are refused.`;
      if (shown >= count) return refused;
      return shown === 1 ? `${refused} The first is shown.` : `${refused} The first ${wholeWords(shown)} are shown.`;
    },
    download: "Download all refused rows as CSV",
  },
  before: {
    heading: "Imports before",
    files: (first: string, more: number) => (more === 0 ? first : `${first} and ${wholeWords(more)} more`),
    states: {
      UPLOADING: "brought, not checked",
      CHECKING: "being checked",
      CHECKED: "checked, not taken",
      TAKING: "being taken in",
      TAKEN: "taken in",
      NOTHING_TAKEN: "nothing taken",
      CANCELLED: "cancelled",
      FAILED: "failed",
      UNDONE: "taken back",
    },
  },
  templates: {
    heading: "What can be taken in",
    download: "Download the template",
    ofSource: (name: string) => ` for ${name}`,
    optional: " (may be left out)",
  },
} as const;
