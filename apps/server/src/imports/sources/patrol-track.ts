import { takePatrolTrack, type TrackFix } from "../../patrols/index.js";
import { Refusal } from "../problem.js";
import { DateCells } from "./civil-cells.js";
import { plainName } from "./personal-columns.js";
import { POSITION_COLUMNS } from "./position-cells.js";
import { clockWords, numberCell, pointCell, readCell, wardCell } from "./record-words.js";
import type { ReadingPlace, RowRead, RowReader, SourceColumn, TableSource } from "./source.js";
import { giveVisitsBack, takeVisits } from "./take-visits.js";
import { type ColumnPlaces, findColumns, likeness } from "./template-header.js";
import { CREW_COLUMNS, readCrew, readInstant, readPoint } from "./visit-cells.js";

const UNIT = "Radio or vehicle";

const COLUMNS: readonly SourceColumn[] = [
  {
    name: UNIT,
    isRequired: true,
    meaning: "The number of the radio or vehicle, with a digit in it; never of a person.",
    example: "V12",
  },
  {
    name: "Date",
    isRequired: true,
    meaning: "2025-04-03 or 03/04/2025, the same in every row.",
    example: "2025-04-03",
  },
  {
    name: "Time",
    isRequired: true,
    meaning: "On London's clocks as 21:30 or 21:30:15; in UTC with a Z at the end, as 20:30:15Z.",
    example: "20:30:15Z",
  },
  ...CREW_COLUMNS,
  ...POSITION_COLUMNS,
];

/** Logs of radios and vehicles. Stays of three minutes and more become visits; the way between them is not kept. */
export const PATROL_TRACK: TableSource<TrackFix> = {
  id: "patrol-track",
  name: "Tracks of patrols",
  publisher: "The partnership",
  licence: "For the partnership's officers; visits with small numbers withheld for others",
  licenceAddress: null,
  columns: COLUMNS,
  notes: [
    "One row a fix. A stay of at least three minutes in and round one cell, about 65 metres, is a visit; past five minutes of silence a new one begins.",
    "The fixes themselves are not stored, and no fix outside the area is.",
    "The same log again changes nothing. Send a shift whole: a log that begins in the middle of a stay tells of another stay.",
    "Number radios and vehicles, never people.",
  ],
  needsOrganisation: true,
  recognises: (header) => likeness(COLUMNS, header) === 1 || header.some((name) => plainName(name) === plainName(UNIT)),
  readerFor: (header, setting) => {
    const places = findColumns(COLUMNS, header);
    return places instanceof Refusal ? places : new FixRows(places, setting);
  },
  describe: (fix, { wards }) => [
    readCell(UNIT, fix.unit),
    readCell("When", clockWords(fix.at), ["Date", "Time"]),
    numberCell("Officers", fix.officers),
    readCell("Travel", fix.mode === "FOOT" ? "on foot" : "by car"),
    wardCell(fix.wardCode, wards),
    pointCell(fix),
  ],
  take: (database, fixes, provenance) =>
    takeVisits("patrol-track", database, provenance, (transaction, origin) =>
      takePatrolTrack(transaction, fixes, origin),
    ),
  giveBack: giveVisitsBack,
};

const UNIT_TEXT = /^(?=.*\d)[0-9A-Za-z][0-9A-Za-z/_.-]{0,31}$/;

class FixRows implements RowReader<TrackFix> {
  private readonly dates: DateCells;

  constructor(
    private readonly places: ColumnPlaces,
    private readonly setting: ReadingPlace,
  ) {
    this.dates = new DateCells("Date", setting.today);
  }

  read(cells: readonly string[]): RowRead<TrackFix> {
    const cell = (name: string) => (cells[this.places.get(name) ?? -1] ?? "").trim();
    const unit = cell(UNIT);
    if (!UNIT_TEXT.test(unit)) {
      const mend = "Write letters and digits alone, with a digit among them, as V12";
      return new Refusal(UNIT, "(not repeated here)", "This is not a number of a radio or vehicle", mend);
    }
    const date = this.dates.read(cell("Date"));
    if (date instanceof Refusal) return date;
    const at = readInstant("Time", cell("Time"), date);
    if (at instanceof Refusal) return at;
    if (at > this.setting.now) {
      return new Refusal(
        "Time",
        cell("Time"),
        "This has not been yet",
        "Look whether the clock of the device is right",
      );
    }
    const crew = readCrew(cell);
    if (crew instanceof Refusal) return crew;
    const place = readPoint(cell, this.setting);
    if (place instanceof Refusal) return place;
    if (typeof place === "string") return { left: place, date };
    const { areaCode, wardCode, point, cell10 } = place;
    return { date, record: { unit, at, ...crew, areaCode, wardCode, ...point, cell: cell10 } };
  }
}
