import type { ReactElement } from "react";
import { DataTable, figureCsvColumns, FigureText, type TableAbout, type TableColumn } from "../ui/index.js";
import type { Reach } from "./youth-questions.js";
import { WORDS } from "./words.js";

const words = WORDS.themes;

type Theme = Reach["themes"][number];

const COLUMNS: readonly TableColumn<Theme>[] = [
  { key: "name", title: words.theme, value: (row) => row.name },
  {
    key: "sessions",
    title: words.sessions,
    note: words.sessionsNote,
    numeric: true,
    value: (row) => row.sessions.value,
    csv: figureCsvColumns(words.sessions, (row: Theme) => row.sessions),
  },
  {
    key: "share",
    title: words.share,
    note: words.shareNote,
    numeric: true,
    value: (row) => row.share.value,
    show: (row) => <FigureText figure={row.share} />,
    csv: figureCsvColumns(words.share, (row: Theme) => row.share),
  },
  {
    key: "contacts",
    title: words.contacts,
    note: words.contactsNote,
    numeric: true,
    value: (row) => row.contacts.value,
    show: (row) => <FigureText figure={row.contacts} />,
    csv: figureCsvColumns(words.contacts, (row: Theme) => row.contacts),
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
        {words.heading}
      </h2>
      <p className="page-text">{words.lead}</p>
      <DataTable
        caption={words.caption(reach.period.name)}
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
