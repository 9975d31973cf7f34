import { monthName } from "@safer-wards/domain";
import { graphql } from "../gql/index.js";
import type { TableAbout } from "../ui/index.js";
import type { TrendSeriesPartsFragment } from "../gql/graphql.js";
import { WORDS } from "./words.js";

/** What a trend shows beside its chart: count, change with its interval, the months, and how complete they are. */
export const TrendSeriesParts = graphql(`
  fragment TrendSeriesParts on IncidentSeries {
    id
    title
    attribution
    period {
      firstMonth
      endMonth
      name
    }
    months
    counts
    coverage
    count {
      value
      unit
      missing
      missingBecause
      source
    }
    change {
      direction
      words
    }
    chart {
      centre
      lower
      upper
      caution
      signals {
        month
        words
      }
    }
  }
`);

export type TrendSeries = TrendSeriesPartsFragment;

/** What a download of its months says of itself. */
export function trendAbout(
  { title, months, attribution }: TrendSeries,
  version: { readonly number: number; readonly demonstration: boolean },
): TableAbout {
  const [first, last] = [months[0], months.at(-1)];
  return {
    fileName: `recorded-incidents-by-month-${first ?? ""}-to-${last ?? ""}`,
    title,
    period: first !== undefined && last !== undefined ? WORDS.table.period(monthName(first), monthName(last)) : null,
    filters: [],
    sources: attribution,
    licence: WORDS.table.licence,
    dataVersion: version.number,
    demonstration: version.demonstration,
    cautions: [WORDS.table.caution],
  };
}
