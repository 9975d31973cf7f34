import type { ReactElement } from "react";
import { DataTable, type TableAbout, type TableColumn } from "../ui/index.js";
import { countColumns } from "./count-columns.js";
import type { Reach } from "./youth-questions.js";

type ReachPlace = Reach["places"][number];

const KNOWN_BY = {
  POINT: "its point",
  NAMED_PLACE: "the middle of the village or place it names",
  WARD: "its ward alone",
} as const;

const COLUMNS: readonly TableColumn<ReachPlace>[] = [
  { key: "name", title: "Place", value: (row) => row.name },
  { key: "ward", title: "Ward", value: (row) => row.wardName },
  { key: "providers", title: "Who was there", value: (row) => row.providerNames.join(", ") },
  ...countColumns<ReachPlace>(),
  { key: "knownBy", title: "Known by", value: (row) => KNOWN_BY[row.knownBy] },
];

interface ReachPlacesProps {
  readonly reach: Reach;
  readonly about: TableAbout;
}

/** Place by place, for whoever sees sessions whole; nothing for everybody else. */
export function ReachPlaces({ reach, about }: ReachPlacesProps): ReactElement | null {
  const { places, total } = reach;
  if (places.length === 0) return null;
  const told = places.reduce((sum, { sessions }) => sum + (sessions.value ?? 0), 0);
  return (
    <section className="page-section" aria-labelledby="by-place">
      <h2 id="by-place" className="govuk-heading-m">
        At which places
      </h2>
      <p className="page-text">
        {total.sessions.value !== null && told < total.sessions.value
          ? "Only places of sessions that you see whole: those of your organisation or of its contracts. "
          : ""}
        Walks to the nearest session are measured from what is known of each place.
      </p>
      <DataTable
        caption={`Reach by place, ${reach.period.name}`}
        captionHidden
        columns={COLUMNS}
        rows={places}
        rowKey={({ key }) => key}
        initialSort={{ key: "contactHours", direction: "descending" }}
        about={about}
      />
    </section>
  );
}
