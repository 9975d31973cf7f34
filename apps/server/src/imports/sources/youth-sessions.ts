import { PROVISION_KINDS, YOUTH_THEMES } from "@safer-wards/domain";
import { InvalidInput } from "../../errors.js";
import { readSession, type SessionFacts, sessionGround, type WrittenSession } from "../../youth/index.js";
import { Refusal } from "../problem.js";
import { DateCells } from "./civil-cells.js";
import { plainName, refusePersonalText } from "./personal-columns.js";
import { POSITION_COLUMNS, readPositionCells } from "./position-cells.js";
import { clockWords, numberCell, pointCell, readCell, wardCell } from "./record-words.js";
import { refuseReference } from "./reference-cells.js";
import type { ReadingPlace, RowRead, RowReader, TableSource } from "./source.js";
import { findColumns, likeness } from "./template-header.js";
import { giveSessionsBack, takeYouthSessions } from "./take-youth-sessions.js";
import { AGE_COLUMNS, YOUTH_SESSION_COLUMNS } from "./youth-session-columns.js";

/** A session of the file, with the area that it lies in. */
export interface PlacedSession {
  readonly areaCode: string;
  readonly facts: SessionFacts;
}

const REFERENCE = "Session number";
const KIND = "Kind of session";
const COLUMNS = [...YOUTH_SESSION_COLUMNS, ...POSITION_COLUMNS];

/** Sessions of youth work, as their provider keeps them. */
export const YOUTH_SESSIONS: TableSource<PlacedSession> = {
  id: "youth-sessions",
  name: "Sessions of youth work",
  publisher: "The provider",
  licence: "For the provider, its commissioner and officers; counts with small numbers withheld for others",
  licenceAddress: null,
  columns: COLUMNS,
  notes: [
    "A session that was sent before under the same Session number is replaced; the same file again changes nothing.",
    "Times are those of clocks in London. An End that is not after the Start is on the next day.",
    "Give Individuals, or Keys: your own codes for the young people, divided by spaces. They are hashed and not kept.",
    "No names, dates of birth, telephone numbers or addresses, in no column and in no note.",
    `${KIND} is one of: ${PROVISION_KINDS.map(({ name }) => name).join("; ")}.`,
    `Themes, divided by semicolons, are of: ${YOUTH_THEMES.map(({ name }) => name).join("; ")}.`,
  ],
  needsOrganisation: true,
  recognises: (header) =>
    likeness(COLUMNS, header) === 1 || header.some((name) => plainName(name) === plainName(REFERENCE)),
  readerFor: (header, setting) => {
    const places = findColumns(COLUMNS, header);
    return places instanceof Refusal ? places : new SessionRows(places, setting);
  },
  describe: ({ facts }, { wards }) => [
    readCell(REFERENCE, facts.reference ?? ""),
    readCell("Start", clockWords(facts.time.start), ["Date", "Start"]),
    readCell("End", clockWords(facts.time.end)),
    readCell(KIND, PROVISION_KINDS.find(({ id }) => id === facts.kind)?.name ?? facts.kind),
    readCell("Place", facts.place),
    wardCell(facts.wardCode, wards),
    pointCell(facts.position),
    numberCell("Staff hours", facts.staffHours),
    numberCell("Contacts", facts.contacts),
    numberCell("Attendances", facts.attendances),
    readCell("Individuals", facts.keys ? `${facts.individuals} by their keys` : String(facts.individuals)),
    numberCell("New", facts.newIndividuals),
    readCell(
      "Ages",
      ageWords(facts),
      AGE_COLUMNS.map(({ name }) => name),
    ),
    readCell("Themes", themeWords(facts)),
    readCell("Note", facts.note ?? ""),
  ],
  take: takeYouthSessions,
  giveBack: giveSessionsBack,
};

function ageWords({ ageBands }: SessionFacts): string {
  const words = AGE_COLUMNS.flatMap(({ band, name }) => {
    const count = ageBands[band];
    return count === undefined ? [] : [`${name}: ${count}`];
  });
  return words.join(", ") || "not given";
}

function themeWords({ themes }: SessionFacts): string {
  return (
    YOUTH_THEMES.filter(({ id }) => themes.includes(id))
      .map(({ name }) => name)
      .join("; ") || "none given"
  );
}

class SessionRows implements RowReader<PlacedSession> {
  private readonly dates: DateCells;
  private readonly references = new Set<string>();

  constructor(
    private readonly places: ReadonlyMap<string, number>,
    private readonly setting: ReadingPlace,
  ) {
    this.dates = new DateCells("Date", setting.today);
  }

  read(cells: readonly string[]): RowRead<PlacedSession> {
    const cell = (name: string) => (cells[this.places.get(name) ?? -1] ?? "").trim();
    const reference = cell(REFERENCE);
    const refusal = refuseReference(REFERENCE, reference, this.references);
    if (refusal) return refusal;
    const date = this.dates.read(cell("Date"));
    if (date instanceof Refusal) return date;
    const words = refuseKind(cell(KIND)) ?? refusePersonalText("Place", cell("Place"));
    if (words) return words;
    const position = readPositionCells(cell, this.setting);
    if (position instanceof Refusal) return position;
    if (typeof position === "string") return { left: position, date };
    const area = this.setting.areas.find(({ code }) => code === position.areaCode)!;
    try {
      const written = { ...writtenSession(cell), date, wardCode: position.wardCode, ...position.point };
      const facts = readSession(written, sessionGround(area), this.setting.now);
      this.references.add(reference);
      return { record: { areaCode: position.areaCode, facts }, date };
    } catch (error) {
      if (error instanceof InvalidInput) return refusalOf(error, cell);
      throw error;
    }
  }
}

function refuseKind(text: string): Refusal | null {
  if (PROVISION_KINDS.some(({ id }) => id === idOf(PROVISION_KINDS, text))) return null;
  const mend = `Write one of: ${PROVISION_KINDS.map(({ name }) => name).join("; ")}`;
  return new Refusal(KIND, text, "There is no such kind", mend);
}

function writtenSession(cell: (name: string) => string): Omit<WrittenSession, "date"> {
  const number = (name: string) => (/^\d+(\.\d+)?$/.test(cell(name)) ? Number(cell(name)) : Number.NaN);
  const keys = cell("Keys")
    .split(/\s+/)
    .filter((key) => key !== "");
  return {
    reference: cell(REFERENCE),
    startTime: cell("Start"),
    endTime: cell("End"),
    kind: idOf(PROVISION_KINDS, cell(KIND)),
    place: cell("Place"),
    staffHours: number("Staff hours"),
    contacts: number("Contacts"),
    attendances: number("Attendances"),
    ...(keys.length > 0 ? { keys } : { individuals: number("Individuals") }),
    ...(cell("New") !== "" && { newIndividuals: number("New") }),
    ageBands: AGE_COLUMNS.flatMap(({ band, name }) => (cell(name) === "" ? [] : [{ band, count: number(name) }])),
    themes: cell("Themes")
      .split(";")
      .filter((name) => name.trim() !== "")
      .map((name) => idOf(YOUTH_THEMES, name)),
    note: cell("Note"),
  };
}

/** By its name or its id, whatever the case; what is neither stays as it is, and is refused by name. */
function idOf(known: readonly { readonly id: string; readonly name: string }[], text: string): string {
  const wanted = plainName(text);
  return known.find(({ id, name }) => plainName(id) === wanted || plainName(name) === wanted)?.id ?? text;
}

/** Which column a field of a session is read from. */
const COLUMN_OF: Readonly<Record<string, string>> = {
  reference: REFERENCE,
  date: "Date",
  startTime: "Start",
  endTime: "End",
  kind: KIND,
  place: "Place",
  wardCode: "Ward",
  staffHours: "Staff hours",
  contacts: "Contacts",
  attendances: "Attendances",
  individuals: "Individuals",
  newIndividuals: "New",
  keys: "Keys",
  ageBands: AGE_COLUMNS[0]!.name,
  themes: "Themes",
  note: "Note",
};

function refusalOf(error: InvalidInput, cell: (name: string) => string): Refusal {
  const column = COLUMN_OF[String(error.extensions["argument"])] ?? REFERENCE;
  // What may be personal is not repeated.
  const isPrivate = column === "Note" || column === "Keys";
  const reason = column === "Note" ? withoutQuotation(error.message) : error.message;
  return new Refusal(
    column,
    isPrivate ? "(not repeated here)" : cell(column),
    reason.replace(/\.$/, ""),
    "Correct the cell and send the file again",
  );
}

function withoutQuotation(sentence: string): string {
  return sentence.replace(/“[^”]*”, which/, "something that");
}
