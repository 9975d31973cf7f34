import type { ReactElement } from "react";
import { useArea, useDataVersion } from "../app/area.js";
import { IntervalBar, Sparkline } from "../charts/index.js";
import { ChangeText, DataTable, figureCsvColumns, FigureText, unbroken, type TableColumn } from "../ui/index.js";
import { GlossaryTerm, GlossaryText } from "../about/glossary-term.js";
import { seriesProperties } from "../wards/index.js";
import { OutlineDownload } from "./outline-download.js";
import { placeTableAbout } from "./place-about.js";
import type { Measure, PlaceReport } from "./place-query.js";
import { WORDS } from "./words.js";

const { priorities: words } = WORDS;

/** Every priority in a row: count, rate, the rest of the area, the year before, its rank, its months. */
export function PriorityTable({ place }: { readonly place: PlaceReport }): ReactElement {
  const area = useArea();
  const dataVersion = useDataVersion();
  const caption = words.caption(place.name, place.period.name);
  const about = placeTableAbout(place, "by-priority", caption, dataVersion);
  return (
    <section className="page-section priority-table" aria-labelledby="by-priority">
      <h2 id="by-priority" className="govuk-heading-m">
        <GlossaryText>{words.heading}</GlossaryText>
      </h2>
      <p className="place-lead">
        {unbroken(words.lead(area.name))} {words.see}{" "}
        <GlossaryTerm term={WORDS.glossary.rest}>{words.restTerm}</GlossaryTerm>,{" "}
        <GlossaryTerm term={WORDS.glossary.rank}>{words.rankTerm}</GlossaryTerm>.
      </p>
      <DataTable
        caption={caption}
        captionHidden
        columns={COLUMNS}
        rows={place.priorities}
        rowKey={(measure) => measure.id}
        totalRow={place.all}
        about={about}
      />
      <OutlineDownload
        about={about}
        places={[{ placeId: place.placeId, name: place.name, properties: placeProperties(place) }]}
      />
    </section>
  );
}

/** The numbers of all incidents, and of each priority with its name before them. */
function placeProperties({ all, priorities }: PlaceReport): Record<string, string | number | null> {
  const named = priorities.flatMap(({ name, series }) =>
    Object.entries(seriesProperties(series)).map(([key, value]) => [`${name}: ${key}`, value] as const),
  );
  return { ...seriesProperties(all.series), ...Object.fromEntries(named) };
}

const DIRECTIONS = {
  MORE: "MORE",
  FEWER: "FEWER",
  ABOUT_THE_SAME: "NO_CLEAR_CHANGE",
  CANNOT_TELL: "NO_CLEAR_CHANGE",
  NOT_KNOWN: "NOT_KNOWN",
} as const;

const COLUMNS: TableColumn<Measure>[] = [
  { key: "priority", title: words.priority, value: (measure) => measure.name },
  {
    key: "count",
    title: words.count,
    numeric: true,
    value: ({ series }) => series.count.value,
    show: ({ series }) => <FigureText figure={series.count} withInterval={false} />,
    csv: figureCsvColumns(WORDS.files.count, ({ series }) => series.count),
  },
  {
    key: "rate",
    title: words.rate,
    note: words.rateNote,
    numeric: true,
    value: ({ series }) => series.rate.value,
    show: ({ series }) => <FigureText figure={series.rate} />,
    csv: figureCsvColumns(WORDS.files.rate, ({ series }) => series.rate),
  },
  {
    key: "rest",
    title: words.rest,
    note: words.restNote,
    value: ({ againstRest }) => againstRest.value,
    show: (measure) => (
      <span className="place-cell">
        <IntervalBar ratio={measure.againstRest} label={measure.levelSentence} width={96} />
        <ChangeText direction={DIRECTIONS[measure.standing]} words={restWords(measure)} />
      </span>
    ),
    csv: [
      ...figureCsvColumns<Measure>(WORDS.files.restRatio, ({ againstRest }) => againstRest),
      { title: WORDS.files.restWords, value: ({ levelSentence }) => levelSentence },
    ],
  },
  {
    key: "change",
    title: words.change,
    note: words.changeNote,
    value: ({ series }) => series.change.ratio.value,
    show: ({ series, changeSentence }) => (
      <span className="place-cell">
        <IntervalBar ratio={series.change.ratio} label={changeSentence} width={96} />
        <ChangeText direction={series.change.direction} words={series.change.words} compact />
      </span>
    ),
    csv: [
      { title: WORDS.files.change, value: ({ series }) => series.change.words },
      ...figureCsvColumns<Measure>(WORDS.files.changeRatio, ({ series }) => series.change.ratio),
    ],
  },
  {
    key: "rank",
    title: words.rank,
    note: words.rankNote,
    value: ({ rank }) => rank?.first ?? null,
    show: ({ rank }) =>
      rank ? <span title={rank.words}>{WORDS.rank(String(rank.first), String(rank.last))}</span> : words.noRank,
    csv: [
      { title: WORDS.files.rankFirst, value: ({ rank }) => rank?.first ?? null },
      { title: WORDS.files.rankLast, value: ({ rank }) => rank?.last ?? null },
    ],
  },
  {
    key: "trend",
    title: words.trend,
    note: words.trendNote,
    sortable: false,
    value: () => null,
    show: ({ series, name }) => <Sparkline counts={series.counts} label={WORDS.trend.of(name, series.months.length)} />,
    csv: [],
  },
];

function restWords({ standing, againstRest }: Measure): string {
  const { value, lower, upper } = againstRest;
  if (value === null || lower === null || upper === null) return WORDS.standings[standing];
  return words.restFigures(WORDS.standings[standing], value.toFixed(2), lower.toFixed(2), upper.toFixed(2));
}
