import type { ReactNode } from "react";
import { figureCsvColumns, FigureText, type ShownFigure, type TableColumn } from "../ui/index.js";
import { peopleCsv, PeopleText } from "./people-text.js";
import type { People, ReachRow } from "./youth-questions.js";

function figureColumn(
  key: string,
  title: string,
  figureOf: (row: ReachRow) => ShownFigure,
  note?: string,
): TableColumn<ReachRow> {
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

function peopleColumn(
  key: string,
  title: string,
  peopleOf: (row: ReachRow) => People,
  note: string,
): TableColumn<ReachRow> {
  return {
    key,
    title,
    note,
    numeric: true,
    value: (row) => peopleOf(row).most.value,
    show: (row) => <PeopleText people={peopleOf(row)} />,
    csv: peopleCsv(title, peopleOf),
  };
}

interface ReachColumnsProps {
  /** What a row is: `Provider` or `Ward`. */
  readonly of: string;
  readonly ageBand: string;
  readonly withCost?: boolean;
  readonly nameOf?: (row: ReachRow) => ReactNode;
}

/** Reach as columns: contacts, attendances and individuals beside each other and never added. */
export function reachColumns({ of, ageBand, withCost = false, nameOf }: ReachColumnsProps): TableColumn<ReachRow>[] {
  return [
    { key: "name", title: of, value: (row) => row.name, ...(nameOf && { show: nameOf }) },
    figureColumn("sessions", "Sessions", (row) => row.sessions),
    figureColumn("contactHours", "Contact hours", (row) => row.contactHours),
    figureColumn("contacts", "Contacts", (row) => row.contacts, "meetings"),
    figureColumn("attendances", "Attendances", (row) => row.attendances, "once a session"),
    peopleColumn("individuals", "Individuals", (row) => row.individuals, "different young people"),
    peopleColumn("reachPer1000", "Reach per 1,000", (row) => row.reachPer1000, `of ${ageBand} (95 % interval)`),
    peopleColumn("repeat", "Repeat", (row) => row.contactsPerIndividual, "contacts per individual"),
    ...(withCost ? [costColumn()] : []),
  ];
}

function costColumn(): TableColumn<ReachRow> {
  const shown = (row: ReachRow): ShownFigure =>
    row.costPerContactHour ?? {
      value: null,
      unit: "pounds per contact hour",
      missing: "NOT_COLLECTED",
      missingBecause: "Shown to whoever has the contract.",
    };
  return {
    key: "cost",
    title: "Cost",
    note: "pounds per contact hour",
    numeric: true,
    value: (row) => shown(row).value,
    show: (row) =>
      row.costPerContactHour ? <FigureText figure={shown(row)} /> : <span aria-label="not shown">–</span>,
    csv: figureCsvColumns("Cost per contact hour", shown),
  };
}
