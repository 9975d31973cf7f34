import type { ReactNode } from "react";
import { figureCsvColumns, FigureText, type ShownFigure, type TableColumn } from "../ui/index.js";
import { countColumns, peopleColumn } from "./count-columns.js";
import type { ReachRow } from "./youth-questions.js";
import { WORDS } from "./words.js";

const words = WORDS.counts;

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
    ...countColumns<ReachRow>(),
    peopleColumn("reachPer1000", words.reach, (row: ReachRow) => row.reachPer1000, words.reachNote(ageBand)),
    peopleColumn("repeat", words.repeat, (row: ReachRow) => row.contactsPerIndividual, words.repeatNote),
    ...(withCost ? [costColumn()] : []),
  ];
}

function costColumn(): TableColumn<ReachRow> {
  const shown = (row: ReachRow): ShownFigure =>
    row.costPerContactHour ?? {
      value: null,
      unit: "pounds per contact hour",
      missing: "NOT_COLLECTED",
      missingBecause: words.costWithheld,
    };
  return {
    key: "cost",
    title: words.cost,
    note: words.costNote,
    numeric: true,
    value: (row) => shown(row).value,
    show: (row) =>
      row.costPerContactHour ? <FigureText figure={shown(row)} /> : <span aria-label={words.costNotShown}>–</span>,
    csv: figureCsvColumns(words.costCsv, shown),
  };
}
