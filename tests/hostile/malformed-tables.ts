import { gzipSync } from "node:zlib";
import { type FaultClass, OF_EVERY_TABLE } from "./fault-classes.js";
import { OF_PUBLISHED_TABLES } from "./malformed-published.js";
import { type Cells, cell, header, type Kind, line, type MalformedTable, type Table, whole } from "./table-faults.js";

const CENTRE: Cells = { Ward: "", Easting: "", Northing: "", Longitude: "0.2752", Latitude: "51.1963" };
const NOWHERE: Cells = { Ward: "", Longitude: "", Latitude: "", Easting: "", Northing: "" };

/** Every kind of fault. A fault of a format has its cases for all sources; a fault of a cell for those that have it. */
export const KINDS: readonly Kind[] = [
  whole("empty", "no byte", () => "", /empty/),
  whole("empty", "a mark of byte order alone", () => "\ufeff", /empty/),
  whole("another format", "a web page", () => "<!doctype html><title>Sign in</title>", /web page/),
  whole("another format", "XML", () => "<?xml version='1.0'?><rows/>", /XML/),
  whole("another format", "JSON", () => '{"rows": []}', /JSON/),
  whole("another format", "a PDF", () => "%PDF-1.7 x", /PDF/),
  whole("compressed", "gzip", (table) => gzipSync(table.good()), /gzip/),
  whole("compressed", "an old Excel workbook", () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), /Excel/),
  whole(
    "another encoding",
    "UTF-16, little end first",
    (table) => Buffer.from(`\ufeff${table.good()}`, "utf16le"),
    /UTF-16/,
  ),
  whole("another encoding", "UTF-16 without a mark", (table) => Buffer.from(table.good(), "utf16le"), /UTF-16/),
  whole("no rows", "a header and no row", (table) => table.text([]), /no row after the header/),
  {
    fault: "a column missing",
    make: (table): readonly MalformedTable[] =>
      table.source.columns
        .filter((column) => column.isRequired)
        .map(({ name }) => {
          const at = table.names.indexOf(name);
          const without = (row: string) => row.split(",").toSpliced(at, 1).join(",");
          return {
            fault: "a column missing",
            title: `no ${name}`,
            bytes: table.text([without(table.row())], table.names.toSpliced(at, 1)),
            line: 1,
            column: name,
            reason: /The header lacks/,
          };
        }),
  },
  header("a column nobody asked for", "Remarks", (names) => [...names, "Remarks"], /Remarks/, /no such column/),
  header("a column without a name", "an empty heading", (names) => [...names, ""], /column \d+/, /no such column/),
  header("a column twice", "the first again", (names) => [...names, names[0]!], /./, /stands twice/),
  ...[
    ["Caller name", /names of persons/],
    ["Surname", /names of persons/],
    ["Victim", /names of persons/],
    ["Date of birth", /dates of birth/],
    ["DOB", /dates of birth/],
    ["Telephone", /telephone/],
    ["mobile_number", /telephone/],
    ["E-mail", /e-mail/],
    ["Home address", /addresses/],
    ["Postcode", /addresses/],
    ["NHS number", /numbers of persons/],
  ].map(([name, reason]) =>
    header("personal data", String(name), (names) => [...names, String(name)], /./, reason as RegExp),
  ),
  ...[
    [";", /semicolons/],
    ["\t", /tabs/],
    ["|", /vertical bars/],
  ].map(([mark, reason]): Kind => ({
    fault: "another separator",
    make: (table): readonly MalformedTable[] => [
      {
        fault: "another separator",
        title: `${JSON.stringify(mark)} between cells`,
        bytes: table.good().replaceAll(",", String(mark)),
        line: 1,
        column: "whole row",
        reason: reason as RegExp,
      },
    ],
  })),
  line("a row too short", "two cells", () => "a,b", /2 cells where the header has/, /whole row/),
  line(
    "a row too short",
    "cut off",
    (row) => row.slice(0, row.indexOf(",") + 3),
    /cells where the header has/,
    /whole row/,
  ),
  line("a row too long", "a comma without quotes", (row) => `${row},more`, /cells where the header has/, /whole row/),
  line("a quote", "never closed", (row) => `"${row}`, /never closed|middle of a cell/),
  line("a quote", "in the middle of a cell", (row) => `x"y${row}`, /middle of a cell|never closed/),
  {
    fault: "bytes that are no text",
    make: (table): readonly MalformedTable[] => [
      {
        fault: "bytes that are no text",
        title: "a byte of another alphabet",
        bytes: Buffer.concat([
          Buffer.from(table.text([table.row({}, 1)])),
          Buffer.from([0xe9]),
          Buffer.from(`${table.row({}, 2)}\n`),
        ]),
        line: 3,
        column: /./,
        reason: /not UTF-8/,
      },
      {
        fault: "bytes that are no text",
        title: "a NUL",
        bytes: table.text([table.row({}, 1), `\0${table.row({}, 2)}`]),
        line: 3,
        column: /./,
        reason: /NUL/,
      },
    ],
  },
  {
    fault: "a row without end",
    make: (table): readonly MalformedTable[] => [
      {
        fault: "a row without end",
        title: "a hundred thousand characters",
        bytes: table.text([table.row({}, 1), "x".repeat(100_000), table.row({}, 3)]),
        line: 3,
        column: /./,
        reason: /longer than 64 kB/,
      },
    ],
  },
  ...[
    "",
    "yesterday",
    "3 April 2025",
    "2025/04/03",
    "03-04-2025",
    "2025-4-3",
    "20250403",
    "45750",
    "04.03.2025",
    "2025-04-03T10:00:00Z",
  ].map((value) => cell("a date in another format", "Date", value, /not a date in a declared format/)),
  ...["2025-02-30", "2025-13-01", "2025-04-31", "2025-00-10"].map((value) =>
    cell("a day that is none", "Date", value, /no such day/),
  ),
  ...["2098-01-01", "2027-06-30"].map((value) => cell("a day to come", "Date", value, /has not come yet/)),
  ...["1925-04-03", "1999-12-31"].map((value) => cell("a day long ago", "Date", value, /before the year 2000/)),
  cell("two formats of date", "Date", "04/04/2025", /writes its dates as/),
  ...["24:00", "9 pm", "21.30", "2130", "21:60", "half nine"].map((value) =>
    cell("a time that is none", "Time", value, /not a time of day/),
  ),
  cell("an hour that was left out", "Time", "01:30", /no clock showed this time/, { Date: "2025-03-30" }),
  cell("coordinates exchanged", "Longitude", "51.1963", /swapped/, { ...CENTRE, Latitude: "0.2752" }),
  cell("half a position", "Longitude", "0.2752", /Only one of longitude and latitude/, NOWHERE),
  cell("half a position", "Latitude", "51.1963", /Only one of longitude and latitude/, NOWHERE),
  cell("half a position", "Easting", "559000", /Only one of easting and northing/, NOWHERE),
  cell("half a position", "Northing", "146000", /Only one of easting and northing/, NOWHERE),
  cell("a position elsewhere", "Longitude", "-73.9", /outside the United Kingdom/, CENTRE),
  cell("a position elsewhere", "Latitude", "12.5", /outside the United Kingdom/, CENTRE),
  cell("a position elsewhere", "Easting", "999000", /outside Great Britain/, { ...NOWHERE, Northing: "146000" }),
  cell("metres for degrees", "Longitude", "559000", /easting or northing/, CENTRE),
  cell("a number that is none", "Longitude", "0,2752", /decimal comma/, CENTRE),
  cell("a number that is none", "Latitude", "51.1963 N", /not a number of degrees/, CENTRE),
  cell("a number that is none", "Easting", "TQ59", /letters/, { ...NOWHERE, Northing: "146000" }),
  cell("a number that is none", "Northing", "14e4", /not a number of metres/, { ...NOWHERE, Easting: "559000" }),
  cell("two positions", "Easting", "559000", /Two positions/, { ...CENTRE, Northing: "146000" }),
  cell("a ward that is none", "Ward", "Atlantis", /no ward of this name/, NOWHERE),
  cell("a ward that is none", "Ward", "E05000001", /no ward of this name/, NOWHERE),
  cell("a ward beside its point", "Ward", "Snodland West & Holborough Lakes", /The point lies in/, CENTRE),
  cell("a way to reach a person", "Location", "ring 01732 844522 after six", /telephone number/, CENTRE),
  cell("a way to reach a person", "Location", "+44 7700 900123", /telephone number/, CENTRE),
  cell("a way to reach a person", "Location", "jo@example.org", /e-mail/, CENTRE),
  cell("a way to reach a person", "Location", "near TN9 1QQ", /postcode/, CENTRE),
  cell("a text too long", "Location", "x".repeat(500), /too long/, CENTRE),
  cell("a text too long", "Location", "bell\u0007", /control characters/, CENTRE),
  ...["24:00", "9 pm", "", "25:10"].map((value) => cell("a session's time", "Start", value, /start in hours/)),
  cell("a session's time", "End", "18:31", /lasts 5 minutes or more/),
  cell("a session's time", "End", "07:00", /more than 12 hours/),
  cell("a session's time", "Start", "01:30", /No clock showed/, { Date: "2025-03-30", End: "04:00" }),
  ...["many", "-3", "2.5", "1e3", "99999", "1,200"].map((value) =>
    cell("a count that is none", "Contacts", value, /whole number/),
  ),
  ...["", "some", "900"].map((value) => cell("a count that is none", "Staff hours", value, /Staff hours/)),
  cell("counts that contradict", "Individuals", "18", /cannot have been met/),
  cell("counts that contradict", "New", "9", /cannot be new/),
  cell("counts that contradict", "13 to 15", "9", /age bands hold/),
  ...["Jo Smith", "kate", "x".repeat(80)].map((value) => cell("a key that is a name", "Keys", value, /Never a name/)),
  ...["Spoke with Jordan Smith", "ring 01732 844522", "jo@example.org", "born 01/02/2010"].map((value) =>
    cell("a note about a person", "Note", value, /looks like/),
  ),
  cell("a note about a person", "Note", "x".repeat(400), /up to \d+ characters/),
  cell("a theme that is none", "Themes", "Gossip", /no theme/),
  cell("a way to reach a person", "Place", "jo@example.org", /e-mail/),
  ...["", "0", "41", "two", "PC Smith"].map((value) =>
    cell("officers who are no number", "Officers", value, /not a number of officers/),
  ),
  ...["", "horse"].map((value) => cell("a way to travel that is none", "Travel", value, /no such way/)),
  ...["PC Smith", "Smith", "", "=1+1", "V 12"].map((value) =>
    cell("a radio that is a name", "Radio or vehicle", value, /not a number of a radio/),
  ),
  cell("a ward where a point is wanted", "Officers", "2", /ward alone/, { ...NOWHERE, Ward: "Judd" }),
  ...["24:00", "9 pm", ""].map((value) => cell("a visit's time", "Arrived", value, /not a time of day/)),
  ...["24:10Z", "half past", ""].map((value) => cell("a visit's time", "Left", value, /not a time of day/)),
  cell("a visit's time", "Left", "21:29", /within 12 hours/),
  cell("a visit's time", "Arrived", "01:30", /no clock showed/, { Date: "2025-03-30", Left: "02:30" }),
  cell("something seen that is not in the list", "Seen", "A tall man", /no such thing/),
  ...["1.5", "lots", "900"].map((value) => cell("a result that is no number", "Warnings", value, /number up to 500/)),
  ...["", "7", "=1+1", "x".repeat(100), "ring 01732 844522"].map((value) =>
    cell("a name that cannot be shown", "Place name", value, /can be shown|telephone/),
  ),
  cell("a name that cannot be shown", "What it is", "", /can be shown/),
  cell("a name twice", "Place name", "Park 1", /An earlier row/),
  {
    fault: "a number twice",
    make: (table): readonly MalformedTable[] =>
      table.unique === ""
        ? []
        : [
            {
              fault: "a number twice",
              title: "the number of the row before",
              bytes: table.text([table.row({}, 1), table.row({}, 1), table.row({}, 3)]),
              line: 3,
              column: table.unique,
              reason: /An earlier row/,
            },
            ...["", "Jo Smith", "=1+1", "x".repeat(90)].map((value): MalformedTable => ({
              fault: "a number that is a name",
              title: `the number ${JSON.stringify(value.slice(0, 12))}`,
              bytes: table.text([table.row({}, 1), table.row({ [table.unique]: value }, 2)]),
              line: 3,
              column: table.unique,
              reason: /not a number of a record/,
            })),
          ],
  },
  {
    fault: "a kind that is none",
    make: (table): readonly MalformedTable[] =>
      table.names
        .filter((name) => name.startsWith("Kind of"))
        .flatMap((name) =>
          ["", "Nothing of the kind", "=HYPERLINK(1)", "Anti-social behaviour"].map((value): MalformedTable => ({
            fault: "a kind that is none",
            title: `${name} ${JSON.stringify(value)}`,
            bytes: table.withCells({ [name]: value }),
            line: 3,
            column: name,
            reason: /no such kind/,
          })),
        ),
  },
];

/** What a published table shares with a template; the columns of a published one are missed in its own way. */
const OF_THE_FORMAT = new Set<FaultClass>(OF_EVERY_TABLE.filter((fault) => fault !== "a column missing"));

export function malformedTables(table: Table): MalformedTable[] {
  const kinds = table.isTemplate
    ? KINDS
    : [...KINDS.filter(({ fault }) => OF_THE_FORMAT.has(fault)), ...OF_PUBLISHED_TABLES];
  return kinds
    .flatMap((kind) => kind.make(table))
    .map((file) => ({ ...file, title: `${table.source.id}: ${file.fault}: ${file.title}` }));
}
