import type { ReactElement } from "react";
import { DataTable, type TableAbout, type TableColumn } from "../ui/index.js";
import { countColumns } from "./count-columns.js";
import type { Reach } from "./youth-questions.js";
import { WORDS } from "./words.js";

const words = WORDS.places;

type ReachPlace = Reach["places"][number];

const COLUMNS: readonly TableColumn<ReachPlace>[] = [
  { key: "name", title: words.place, value: (row) => row.name },
  { key: "ward", title: words.ward, value: (row) => row.wardName },
  { key: "providers", title: words.providers, value: (row) => row.providerNames.join(", ") },
  ...countColumns<ReachPlace>(),
  { key: "knownBy", title: words.known, value: (row) => words.knownBy[row.knownBy] },
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
        {words.heading}
      </h2>
      <p className="page-text">
        {total.sessions.value !== null && told < total.sessions.value ? `${words.onlyOwn} ` : ""}
        {words.walks}
      </p>
      <DataTable
        caption={words.caption(reach.period.name)}
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
