import type { ReactElement } from "react";
import { DataTable, figureCsvColumns, FigureText, type TableAbout, type TableColumn } from "../ui/index.js";
import type { Reach } from "./youth-questions.js";

type Theme = Reach["themes"][number];

const COLUMNS: readonly TableColumn<Theme>[] = [
  { key: "name", title: "Theme", value: (row) => row.name },
  {
    key: "sessions",
    title: "Sessions",
    note: "in which it came up",
    numeric: true,
    value: (row) => row.sessions.value,
    csv: figureCsvColumns("Sessions", (row: Theme) => row.sessions),
  },
  {
    key: "share",
    title: "Share of sessions",
    note: "per cent (95 % interval)",
    numeric: true,
    value: (row) => row.share.value,
    show: (row) => <FigureText figure={row.share} />,
    csv: figureCsvColumns("Share of sessions", (row: Theme) => row.share),
  },
  {
    key: "contacts",
    title: "Contacts",
    note: "in those sessions",
    numeric: true,
    value: (row) => row.contacts.value,
    show: (row) => <FigureText figure={row.contacts} />,
    csv: figureCsvColumns("Contacts", (row: Theme) => row.contacts),
  },
];

interface ReachThemesProps {
  readonly reach: Reach;
  readonly about: TableAbout;
}

/** What sessions were about. */
export function ReachThemes({ reach, about }: ReachThemesProps): ReactElement | null {
  if (reach.themes.length === 0) return null;
  return (
    <section className="page-section" aria-labelledby="by-theme">
      <h2 id="by-theme" className="govuk-heading-m">
        What sessions were about
      </h2>
      <p className="page-text">A session can be about several things, so the shares add up to more than a hundred.</p>
      <DataTable
        caption={`Themes, ${reach.period.name}`}
        captionHidden
        columns={COLUMNS}
        rows={reach.themes}
        rowKey={({ key }) => key}
        initialSort={{ key: "sessions", direction: "descending" }}
        about={about}
      />
    </section>
  );
}
