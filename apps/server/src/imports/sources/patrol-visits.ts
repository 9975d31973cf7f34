import { personalWords } from "@safer-wards/domain";
import { cellToLatLng } from "h3-js";
import { type PatrolVisit, SEEN_THINGS, takeImportedVisits, VISIT_RESULTS, visitId } from "../../patrols/index.js";
import { sessionGround } from "../../youth/index.js";
import { Refusal } from "../problem.js";
import { DateCells } from "./civil-cells.js";
import { plainName } from "./personal-columns.js";
import { POSITION_COLUMNS } from "./position-cells.js";
import { clockWords, hexagonCell, numberCell, readCell, wardCell } from "./record-words.js";
import { refuseReference } from "./reference-cells.js";
import type { ReadingPlace, RowRead, RowReader, SourceColumn, TableSource } from "./source.js";
import { giveVisitsBack, takeVisits } from "./take-visits.js";
import { type ColumnPlaces, findColumns, likeness } from "./template-header.js";
import { CREW_COLUMNS, readCrew, readInstant, readInstantAfter, readPoint } from "./visit-cells.js";

const REFERENCE = "Visit number";
const LONGEST_HOURS = 12;
const LONGEST_NOTE = 300;

const RESULT_NAMES = VISIT_RESULTS.map((id) => ({ id, name: wordsOf(id) }));
const SEEN_NAMES = SEEN_THINGS.map((id) => ({ id, name: wordsOf(id) }));

const COLUMNS: readonly SourceColumn[] = [
  column(REFERENCE, true, "Your own number of the visit; the same one sent again replaces it.", "PV-2025-0381"),
  column("Date", true, "The day officers came: 2025-04-03 or 03/04/2025, the same in every row.", "2025-04-03"),
  column("Arrived", true, "On London's clocks, as 21:30.", "21:30"),
  column("Left", true, "As 21:45; one that is not after Arrived is on the next day.", "21:45"),
  ...CREW_COLUMNS,
  ...POSITION_COLUMNS,
  column("Seen", false, "What was seen, of the list below, divided by semicolons.", "Group gathered"),
  ...RESULT_NAMES.map(({ name }) => column(name, false, "How many; empty for none.", "")),
  column("Note", false, `Of places and things, never of people; up to ${LONGEST_NOTE} characters.`, ""),
];

function column(name: string, isRequired: boolean, meaning: string, example: string): SourceColumn {
  return { name, isRequired, meaning, example };
}

/** `GROUP_GATHERED` as `Group gathered`. */
function wordsOf(id: string): string {
  return `${id[0]}${id.slice(1).toLowerCase().replaceAll("_", " ")}`;
}

type VisitRow = Omit<PatrolVisit, "id" | "organisation" | "origin" | "recordedBy" | "recordedAt"> & {
  readonly reference: string;
};

/** Visits of patrols, a row each. */
export const PATROL_VISITS: TableSource<VisitRow> = {
  id: "patrol-visits",
  name: "Visits of patrols",
  publisher: "The partnership",
  licence: "For the partnership's officers; visits with small numbers withheld for others",
  licenceAddress: null,
  columns: COLUMNS,
  notes: [
    "A visit that was sent before under the same Visit number is replaced; the same file again changes nothing.",
    "A place is longitude and latitude, or easting and northing: a visit is counted at the cell in which it lies.",
    "Times are those of clocks in London. An hour that came twice in October is the first of the two.",
    `Seen is of: ${SEEN_NAMES.map(({ name }) => name).join("; ")}.`,
    "No names, dates of birth, telephone numbers or addresses, in no column and in no note.",
  ],
  needsOrganisation: true,
  recognises: (header) =>
    likeness(COLUMNS, header) === 1 || header.some((name) => plainName(name) === plainName(REFERENCE)),
  readerFor: (header, setting) => {
    const places = findColumns(COLUMNS, header);
    return places instanceof Refusal ? places : new VisitRows(places, setting);
  },
  describe: (visit, { wards }) => [
    readCell(REFERENCE, visit.reference),
    readCell("Arrived", clockWords(new Date(visit.arrivedAt)), ["Date", "Arrived"]),
    readCell("Left", clockWords(new Date(visit.leftAt))),
    numberCell("Officers", visit.officers),
    readCell("Travel", visit.mode === "FOOT" ? "on foot" : "by car"),
    wardCell(visit.wardCode, wards),
    hexagonCell(cellToLatLng(visit.cell)),
    readCell("Seen", visit.seen.map(wordsOf).join("; ") || "nothing noted"),
    readCell(
      "Results",
      resultWords(visit),
      RESULT_NAMES.map(({ name }) => name),
    ),
    readCell("Note", visit.note),
  ],
  take: (database, rows, provenance) =>
    takeVisits("patrol-visits", database, provenance, (transaction, origin) => {
      const visits = rows.map(({ reference, ...row }): PatrolVisit => ({
        ...row,
        id: visitId(origin, reference),
        organisation: origin.organisation,
        origin: origin.source,
        recordedBy: origin.actor.personId,
        recordedAt: origin.importedAt.toISOString(),
      }));
      return takeImportedVisits(transaction, visits);
    }),
  giveBack: giveVisitsBack,
};

function resultWords({ results }: VisitRow): string {
  const words = Object.entries(results).map(([id, count]) => `${wordsOf(id)}: ${count}`);
  return words.length > 0 ? words.join(", ") : "none counted";
}

class VisitRows implements RowReader<VisitRow> {
  private readonly dates: DateCells;
  private readonly references = new Set<string>();

  constructor(
    private readonly places: ColumnPlaces,
    private readonly setting: ReadingPlace,
  ) {
    this.dates = new DateCells("Date", setting.today);
  }

  read(cells: readonly string[]): RowRead<VisitRow> {
    const cell = (name: string) => (cells[this.places.get(name) ?? -1] ?? "").trim();
    const reference = cell(REFERENCE);
    const refusal = refuseReference(REFERENCE, reference, this.references);
    if (refusal) return refusal;
    const date = this.dates.read(cell("Date"));
    if (date instanceof Refusal) return date;
    const times = this.readTimes(cell, date);
    if (times instanceof Refusal) return times;
    const crew = readCrew(cell);
    if (crew instanceof Refusal) return crew;
    const seen = readSeen(cell("Seen"));
    if (seen instanceof Refusal) return seen;
    const results = readResults(cell);
    if (results instanceof Refusal) return results;
    const place = readPoint(cell, this.setting);
    if (place instanceof Refusal) return place;
    if (typeof place === "string") return { left: place, date };
    const note = refuseNote(cell("Note"), this.setting, place.areaCode);
    if (note) return note;
    this.references.add(reference);
    const { areaCode, wardCode, cell10 } = place;
    const where = { areaCode, wardCode, cell: cell10, planId: null, shiftId: null };
    const record = {
      reference,
      ...where,
      ...times,
      ...crew,
      seen,
      results,
      note: cell("Note"),
      isDemonstration: false,
    };
    return { date, record };
  }

  private readTimes(cell: (name: string) => string, date: string): Pick<VisitRow, "arrivedAt" | "leftAt"> | Refusal {
    const arrived = readInstant("Arrived", cell("Arrived"), date);
    if (arrived instanceof Refusal) return arrived;
    const left = readInstantAfter("Left", cell("Left"), date, arrived);
    if (left instanceof Refusal) return left;
    if (left.getTime() - arrived.getTime() > LONGEST_HOURS * 3_600_000) {
      const mend = "Look at both times, and at the day";
      return new Refusal("Left", cell("Left"), `A visit ends within ${LONGEST_HOURS} hours`, mend);
    }
    if (left <= this.setting.now) return { arrivedAt: arrived.toISOString(), leftAt: left.toISOString() };
    return new Refusal("Left", cell("Left"), "This has not been yet", "Send the visit when it has been");
  }
}

function readSeen(text: string): VisitRow["seen"] | Refusal {
  const names = text.split(";").filter((name) => name.trim() !== "");
  const found = names.map((name) => SEEN_NAMES.find((known) => plainName(known.name) === plainName(name))?.id);
  const unknown = names[found.indexOf(undefined)];
  if (unknown === undefined) return [...new Set(found.flatMap((id) => id ?? []))];
  const mend = `Write of: ${SEEN_NAMES.map(({ name }) => name).join("; ")}`;
  return new Refusal("Seen", unknown, "There is no such thing in the list", mend);
}

function readResults(cell: (name: string) => string): Record<string, number> | Refusal {
  const results: Record<string, number> = {};
  for (const { id, name } of RESULT_NAMES) {
    if (!/^\d{0,3}$/.test(cell(name)) || Number(cell(name)) > 500) {
      return new Refusal(name, cell(name), "This is not a number up to 500", "Write digits alone, or leave it empty");
    }
    if (Number(cell(name)) > 0) results[id] = Number(cell(name));
  }
  return results;
}

function refuseNote(note: string, { areas }: ReadingPlace, areaCode: string): Refusal | null {
  const area = areas.find(({ code }) => code === areaCode);
  const personal = personalWords(note, area ? sessionGround(area).knownNames : []);
  if (personal) {
    const reason = `There is something that looks like ${personal.looksLike} in this note`;
    return new Refusal("Note", "(not repeated here)", reason, "Write of the place and what was there, never of who");
  }
  if (note.length <= LONGEST_NOTE) return null;
  return new Refusal("Note", note, `A note has up to ${LONGEST_NOTE} characters`, "Write less");
}
