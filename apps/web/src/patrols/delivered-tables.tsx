import { DataTable, figureCsvColumns, FigureText, instantWords } from "../ui/index.js";
import type { TableAbout, TableColumn } from "../ui/index.js";
import { useDataVersion } from "../app/area.js";
import type { Delivered, DeliveredRow } from "./delivered-questions.js";

type FigureName = "plannedVisits" | "visits" | "patrolMinutes" | "officerMinutes" | "doseShare" | "hoursShare";

/** By ward for everybody who may; by place and shift for officers. */
export function DeliveredTables({ delivered }: { readonly delivered: Delivered }) {
  const { isProtected, byPlace, byShift, byWard, byParish, total } = delivered;
  const dataVersion = useDataVersion().number;
  const table = (kind: string, caption: string, rows: readonly DeliveredRow[]) => (
    <section className="page-section delivered-table" aria-label={caption}>
      <DataTable
        caption={caption}
        columns={columnsOf(kind, isProtected)}
        rows={rows}
        rowKey={({ key }) => key}
        totalRow={total}
        about={aboutOf(delivered, kind, caption, dataVersion)}
      />
    </section>
  );
  return (
    <>
      {!isProtected && table("Place", "By place", byPlace)}
      {byShift.length > 0 && table("Shift", "By shift", byShift)}
      {table("Ward", "By ward", byWard)}
      {byParish.length > 0 && table("Parish", "By parish", byParish)}
    </>
  );
}

function columnsOf(kind: string, isProtected: boolean): readonly TableColumn<DeliveredRow>[] {
  const name: TableColumn<DeliveredRow> = { key: "name", title: kind, value: (row) => row.name };
  const visits = figureColumn("visits", "Visits made");
  if (isProtected) return [name, visits];
  return [
    name,
    figureColumn("plannedVisits", "Visits planned"),
    visits,
    figureColumn("patrolMinutes", "Patrol-minutes"),
    figureColumn("officerMinutes", "Officer-minutes"),
    figureColumn("doseShare", "Of 10 to 20 minutes", true),
    figureColumn("hoursShare", "In the right hours", true),
    {
      key: "last",
      title: "Last visit",
      value: ({ lastVisitAt }) => lastVisitAt ?? null,
      show: ({ lastVisitAt }) => (lastVisitAt ? instantWords(lastVisitAt) : "none"),
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
        <span title="No visit was noted">–</span>
      ) : (
        <FigureText figure={row[name]} withUnit={withUnit} withInterval={false} />
      ),
    csv: figureCsvColumns(title, (row: DeliveredRow) => row[name]),
  };
}

function aboutOf(delivered: Delivered, kind: string, caption: string, dataVersion: number): TableAbout {
  return {
    fileName: `patrols-delivered-by-${kind.toLowerCase()}-${delivered.period.firstMonth}-to-${delivered.period.endMonth}`,
    title: `Patrols delivered. ${caption}`,
    period: delivered.period.name,
    filters: [],
    sources: [delivered.total.visits.source],
    licence: "For the partnership's own use; not licensed for others",
    dataVersion,
    demonstration: delivered.isDemonstration,
    cautions: delivered.cautions,
  };
}
