import type { ReactElement } from "react";
import { useDataVersion } from "../app/area.js";
import { ChartToTake, SmallMultiple } from "../charts/index.js";
import { DataTable, numberWords, type TableColumn } from "../ui/index.js";
import { comparedAbout } from "./compare-about.js";
import type { ComparedPlace, PlacesCompared } from "./compare-query.js";
import { monthName } from "@safer-wards/domain";
import { WORDS } from "./words.js";

const { compare: words } = WORDS;
const UNIT = "incidents per 1,000 residents";

/** A small chart for each place, every one to the same scale, with the borough behind as a thin line. */
export function CompareCharts({ compared }: { readonly compared: PlacesCompared }): ReactElement {
  const dataVersion = useDataVersion();
  const all = [...compared.places, compared.area];
  const most = Math.max(...all.flatMap(({ monthlyRates }) => monthlyRates.map((rate) => rate ?? 0)), 0.1);
  const { months } = compared.area.series;
  const about = comparedAbout(compared, "by-month", words.monthsCaption, dataVersion);
  return (
    <section className="page-section" aria-labelledby="small-multiples">
      <h2 id="small-multiples" className="govuk-heading-m">
        {words.small(months.length)}
      </h2>
      <ChartToTake about={about}>
        <div className="compare-charts">
          {all.map((place) => (
            <figure key={place.placeId} className="compare-charts__chart">
              <figcaption>{place.name}</figcaption>
              <SmallMultiple
                values={place.monthlyRates}
                behind={place === compared.area ? null : compared.area.monthlyRates}
                most={most}
                first={months[0] ?? ""}
                last={months.at(-1) ?? ""}
                label={words.chartLabel(place.name)}
              />
            </figure>
          ))}
        </div>
        <p className="place-note">
          {words.scale(numberWords(most, UNIT))} {words.behind(compared.area.name)}
        </p>
      </ChartToTake>
      <details>
        <summary>{words.monthsTwin}</summary>
        <DataTable
          caption={words.monthsCaption}
          captionHidden
          columns={monthColumns(all)}
          rows={months.map((month, index) => ({ month, index }))}
          rowKey={(row) => row.month}
          about={about}
        />
      </details>
    </section>
  );
}

interface MonthRow {
  readonly month: string;
  readonly index: number;
}

function monthColumns(places: readonly ComparedPlace[]): TableColumn<MonthRow>[] {
  return [
    { key: "month", title: words.month, value: ({ month }) => month, show: ({ month }) => monthName(month) },
    ...places.map((place): TableColumn<MonthRow> => ({
      key: place.placeId,
      title: place.name,
      numeric: true,
      value: ({ index }) => place.monthlyRates[index] ?? null,
      show: ({ index }) => {
        const rate = place.monthlyRates[index];
        return rate == null ? "–" : rate.toFixed(2);
      },
    })),
  ];
}
