import {
  minuteOfWeek,
  monthOfDate,
  type PartnerKind,
  type PartnerSource,
  type PartnerSourceId,
  partnerSourceOf,
} from "@safer-wards/domain";
import type { PartnerRecord } from "../../incidents/index.js";
import { Refusal } from "../problem.js";
import { DateCells, readTime } from "./civil-cells.js";
import { plainName, refusePersonalText } from "./personal-columns.js";
import { takePartnerMonths } from "./partner-months.js";
import { POSITION_COLUMNS, readPositionCells } from "./position-cells.js";
import { clockWords, dayWords, pointCell, readCell, wardCell } from "./record-words.js";
import { refuseReference } from "./reference-cells.js";
import type { ReadingPlace, RowRead, RowReader, SourceColumn, TableSource } from "./source.js";
import { findColumns, likeness } from "./template-header.js";

interface PartnerWords {
  readonly id: PartnerSourceId;
  /** Names the column of the partner's own number, by which the source is told from the others. */
  readonly referenceColumn: string;
  readonly kindColumn: string;
  readonly example: string;
}

/** A source of partner records by its words: all of them have the same template but for the names of two columns. */
export function partnerTable(words: PartnerWords): TableSource<PartnerRecord> {
  const source = partnerSourceOf(words.id)!;
  const columns = columnsOf(source, words);
  const table: TableSource<PartnerRecord> = {
    id: words.id,
    name: source.name,
    publisher: "The partnership",
    licence: "For the partnership's officers; counts with small numbers withheld for others",
    licenceAddress: null,
    columns,
    notes: [
      "A file holds whole months of one organisation: each month from its first day to its last is replaced.",
      "Times are those of clocks in London. An hour that came twice in October is the first of the two.",
      "A place is longitude and latitude, or easting and northing, or a ward alone.",
      "No names, dates of birth, telephone numbers, e-mail or home addresses: such columns are refused.",
      `${words.kindColumn} is one of: ${source.kinds.map((kind) => kind.name).join("; ")}.`,
    ],
    needsOrganisation: true,
    recognises: (header) =>
      likeness(columns, header) === 1 || header.some((name) => plainName(name) === plainName(words.referenceColumn)),
    readerFor: (header, setting) => {
      const places = findColumns(columns, header);
      return places instanceof Refusal ? places : new PartnerRows(source, words, places, setting);
    },
    describe: (record, { wards }) => [
      readCell(words.referenceColumn, record.reference ?? ""),
      readCell("When", whenWords(record), ["Date", "Time"]),
      readCell(words.kindColumn, source.kinds.find(({ id }) => id === record.kind)?.name ?? record.kind),
      wardCell(record.wardCode, wards),
      pointCell(record.point),
      readCell("Location", record.location || (record.point ? "" : "not kept without a point")),
    ],
    take: (database, records, provenance) => takePartnerMonths(source, table, database, records, provenance),
  };
  return table;
}

function whenWords({ occurredAt, occurredOn }: PartnerRecord): string {
  return occurredAt ? clockWords(occurredAt) : `${dayWords(occurredOn)}, no time given`;
}

function columnsOf(source: PartnerSource, words: PartnerWords): SourceColumn[] {
  return [
    {
      name: words.referenceColumn,
      isRequired: true,
      meaning: "Your own number of the record; no two rows share one.",
      example: words.example,
    },
    {
      name: "Date",
      isRequired: true,
      meaning: "The day it happened: 2025-04-03 or 03/04/2025, the same in every row.",
      example: "2025-04-03",
    },
    {
      name: "Time",
      isRequired: false,
      meaning: "The time on the clock, as 21:30; empty where it is not known.",
      example: "21:30",
    },
    { name: words.kindColumn, isRequired: true, meaning: "One of the kinds below.", example: source.kinds[0]!.name },
    ...POSITION_COLUMNS,
    {
      name: "Location",
      isRequired: false,
      meaning: "A street or place, without house number and without names of persons.",
      example: "High Street",
    },
  ];
}

const NOT_TEXT = /[\u0000-\u001f\u007f-\u009f]/;
const LONGEST_LOCATION = 120;

class PartnerRows implements RowReader<PartnerRecord> {
  private readonly dates: DateCells;
  private readonly references = new Set<string>();
  private readonly kinds: ReadonlyMap<string, PartnerKind>;

  constructor(
    private readonly source: PartnerSource,
    private readonly words: PartnerWords,
    private readonly places: ReadonlyMap<string, number>,
    private readonly setting: ReadingPlace,
  ) {
    this.dates = new DateCells("Date", setting.today);
    this.kinds = new Map(
      source.kinds.flatMap((kind) => [[lettersOf(kind.name), kind] as const, [lettersOf(kind.id), kind] as const]),
    );
  }

  read(cells: readonly string[]): RowRead<PartnerRecord> {
    const cell = (name: string) => (cells[this.places.get(name) ?? -1] ?? "").trim();
    const reference = cell(this.words.referenceColumn);
    const refusal = refuseReference(this.words.referenceColumn, reference, this.references);
    if (refusal) return refusal;
    const date = this.dates.read(cell("Date"));
    if (date instanceof Refusal) return date;
    const time = readTime("Time", cell("Time"), date);
    if (time instanceof Refusal) return time;
    const kind = this.readKind(cell(this.words.kindColumn));
    if (kind instanceof Refusal) return kind;
    const location = readLocation(cell("Location"));
    if (location instanceof Refusal) return location;
    const position = readPositionCells(cell, this.setting);
    if (position instanceof Refusal) return position;
    this.references.add(reference);
    if (typeof position === "string") return { left: position, date };
    const { instant, ...civil } = time;
    return {
      date,
      record: {
        ...position,
        month: monthOfDate(date),
        occurredOn: date,
        occurredAt: instant,
        minuteOfWeek: minuteOfWeek(civil),
        kind: kind.id,
        location: position.point ? location : "",
        reference,
      },
    };
  }

  private readKind(value: string): PartnerKind | Refusal {
    const kind = this.kinds.get(lettersOf(value));
    if (kind) return kind;
    const mend = `Write one of: ${this.source.kinds.map((known) => known.name).join("; ")}`;
    return new Refusal(this.words.kindColumn, value, "There is no such kind", mend);
  }
}

function readLocation(value: string): string | Refusal {
  const personal = refusePersonalText("Location", value);
  if (personal) return personal;
  if (value.length <= LONGEST_LOCATION && !NOT_TEXT.test(value)) return value;
  const mend = `Write one line of at most ${LONGEST_LOCATION} characters: the street or the place`;
  return new Refusal("Location", value, "This text is too long or has control characters in it", mend);
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("&", "and")
    .replaceAll(/[^a-z]/g, "");
}
