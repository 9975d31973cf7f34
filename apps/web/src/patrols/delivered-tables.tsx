import { DataTable, figureCsvColumns, FigureText, instantWords } from "../ui/index.js";
import type { TableAbout, TableColumn } from "../ui/index.js";
import { useDataVersion } from "../app/area.js";
import type { Delivered, DeliveredRow } from "./delivered-questions.js";
import { WORDS } from "./words.js";

const words = WORDS.delivered;

type Kind = keyof typeof words.tables;

type FigureName = "plannedVisits" | "visits" | "patrolMinutes" | "officerMinutes" | "doseShare" | "hoursShare";

/** By ward for everybody who may; by place and shift for officers. */
export function DeliveredTables({ delivered }: { readonly delivered: Delivered }) {
  const { isProtected, byPlace, byShift, byMonth, byWard, byParish, total } = delivered;
  const dataVersion = useDataVersion().number;
  const table = (kind: Kind, rows: readonly DeliveredRow[]) => (
    <section className="page-section delivered-table" aria-label={words.tables[kind].caption}>
      <DataTable
        caption={words.tables[kind].caption}
        columns={columnsOf(kind, isProtected)}
        rows={rows}
        rowKey={({ key }) => key}
        totalRow={total}
        about={aboutOf(delivered, kind, dataVersion)}
      />
    </section>
  );
  return (
    <>
      {!isProtected && table("place", byPlace)}
      {byShift.length > 0 && table("shift", byShift)}
      {byMonth.length > 1 && table("month", byMonth)}
      {table("ward", byWard)}
      {byParish.length > 0 && table("parish", byParish)}
    </>
  );
}

function columnsOf(kind: Kind, isProtected: boolean): readonly TableColumn<DeliveredRow>[] {
  const name: TableColumn<DeliveredRow> = { key: "name", title: words.tables[kind].name, value: (row) => row.name };
  const visits = figureColumn("visits", words.visits);
  if (isProtected) return [name, visits];
  return [
    name,
    figureColumn("plannedVisits", words.plannedVisits),
    visits,
    figureColumn("patrolMinutes", words.patrolMinutes),
    figureColumn("officerMinutes", words.officerMinutes),
    figureColumn("doseShare", words.doseShare, true),
    figureColumn("hoursShare", words.hoursShare, true),
    {
      key: "last",
      title: words.last,
      value: ({ lastVisitAt }) => lastVisitAt ?? null,
      show: ({ lastVisitAt }) => (lastVisitAt ? instantWords(lastVisitAt) : words.never),
    },
  ];
}

function figureColumn(name: FigureName, title: string, withUnit = false): TableColumn<DeliveredRow> {
  return {
    key: name,
    title,
    numeric: true,
    value: (row) => row[name].value ?? null,
    show: (row) =>
      row[name].missing === "UNDEFINED" ? (
        <span title={words.notNoted}>–</span>
      ) : (
        <FigureText figure={row[name]} withUnit={withUnit} withInterval={false} />
      ),
    csv: figureCsvColumns(title, (row: DeliveredRow) => row[name]),
  };
}

function aboutOf(delivered: Delivered, kind: Kind, dataVersion: number): TableAbout {
  return {
    fileName: `patrols-delivered-by-${kind}-${delivered.period.firstMonth}-to-${delivered.period.endMonth}`,
    title: words.fileTitle(words.tables[kind].caption),
    period: delivered.period.name,
    filters: [],
    sources: [delivered.total.visits.source],
    licence: words.licence,
    dataVersion,
    demonstration: delivered.isDemonstration,
    cautions: delivered.cautions,
  };
}
