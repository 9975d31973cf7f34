import { figureCsvColumns, FigureText, type ShownFigure, type TableColumn } from "../ui/index.js";
import { peopleCsv, PeopleText } from "./people-text.js";
import type { People } from "./youth-questions.js";
import { WORDS } from "./words.js";

const words = WORDS.counts;

/** A column of figures that add up. */
export function figureColumn<Row>(
  key: string,
  title: string,
  figureOf: (row: Row) => ShownFigure,
  note?: string,
): TableColumn<Row> {
  return {
    key,
    title,
    ...(note !== undefined && { note }),
    numeric: true,
    value: (row) => figureOf(row).value,
    show: (row) => <FigureText figure={figureOf(row)} />,
    csv: figureCsvColumns(title, figureOf),
  };
}

/** A column of different people, each a number or a range. */
export function peopleColumn<Row>(
  key: string,
  title: string,
  peopleOf: (row: Row) => People,
  note?: string,
): TableColumn<Row> {
  return {
    key,
    title,
    ...(note !== undefined && { note }),
    numeric: true,
    value: (row) => peopleOf(row).most.value,
    show: (row) => <PeopleText people={peopleOf(row)} />,
    csv: peopleCsv(title, peopleOf),
  };
}

interface Counted {
  readonly sessions: ShownFigure;
  readonly contactHours: ShownFigure;
  readonly contacts: ShownFigure;
  readonly attendances: ShownFigure;
  readonly individuals: People;
}

/** What is counted of any sessions: contacts, attendances and individuals beside each other and never added. */
export function countColumns<Row extends Counted>(): TableColumn<Row>[] {
  return [
    figureColumn("sessions", words.sessions, (row: Row) => row.sessions),
    figureColumn("contactHours", words.contactHours, (row: Row) => row.contactHours),
    figureColumn("contacts", words.contacts, (row: Row) => row.contacts, words.contactsNote),
    figureColumn("attendances", words.attendances, (row: Row) => row.attendances, words.attendancesNote),
    peopleColumn("individuals", words.individuals, (row: Row) => row.individuals, words.individualsNote),
  ];
}
