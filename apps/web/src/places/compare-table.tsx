import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useDataVersion } from "../app/area.js";
import { IntervalBar } from "../charts/index.js";
import { ChangeText, DataTable, figureCsvColumns, FigureText, type TableColumn } from "../ui/index.js";
import { useView, writeView, type ViewSearch } from "../view/index.js";
import { seriesProperties } from "../wards/index.js";
import { comparedAbout } from "./compare-about.js";
import type { ComparedPlace, PlacesCompared } from "./compare-query.js";
import { OutlineDownload } from "./outline-download.js";
import { WORDS } from "./words.js";

/** The compared places as a table: count, rate and change with their intervals. */
export function CompareTable({ compared }: { readonly compared: PlacesCompared }): ReactElement {
  const dataVersion = useDataVersion();
  const { view } = useView();
  const caption = WORDS.compare.caption(compared.area.series.period.name);
  const about = comparedAbout(compared, "figures", caption, dataVersion);
  return (
    <section className="page-section" aria-labelledby="compared">
      <h2 id="compared" className="govuk-heading-m">
        {caption}
      </h2>
      <DataTable
        caption={caption}
        captionHidden
        columns={columns(writeView({ ...view, placeId: null }))}
        rows={compared.places}
        rowKey={(place) => place.placeId}
        totalRow={compared.area}
        about={about}
      />
      <OutlineDownload
        about={about}
        places={[...compared.places, compared.area].map(({ placeId, name, series }) => ({
          placeId,
          name,
          properties: seriesProperties(series),
        }))}
      />
    </section>
  );
}

function columns(search: ViewSearch): TableColumn<ComparedPlace>[] {
  const { priorities: words, compare } = WORDS;
  return [
    {
      key: "place",
      title: compare.place,
      value: ({ name }) => name,
      show: ({ kind, placeId, slug, name }) =>
        kind === null ? (
          name
        ) : (
          <Link to="/wards/$code/$name" params={{ code: placeId, name: slug }} search={search}>
            {name}
          </Link>
        ),
      csv: [
        { title: compare.placeCode, value: ({ placeId }) => placeId },
        { title: compare.place, value: ({ name }) => name },
      ],
    },
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
      key: "change",
      title: words.change,
      note: words.changeNote,
      value: ({ series }) => series.change.ratio.value,
      show: ({ series }) => (
        <span className="place-cell">
          <IntervalBar ratio={series.change.ratio} label={series.change.words} width={112} />
          <ChangeText direction={series.change.direction} words={series.change.words} compact />
        </span>
      ),
      csv: [
        { title: WORDS.files.change, value: ({ series }) => series.change.words },
        ...figureCsvColumns<ComparedPlace>(WORDS.files.changeRatio, ({ series }) => series.change.ratio),
      ],
    },
  ];
}
