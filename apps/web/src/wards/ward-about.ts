import { addMonths, type Measure, monthName } from "@safer-wards/domain";
import type { MapAbout } from "../map/index.js";
import type { TableAbout } from "../ui/index.js";
import { comparisonMessage } from "./measures.js";
import { seriesProperties } from "./series-properties.js";
import type { Comparison } from "./ward-comparison.js";
import { WORDS } from "./words.js";

const words = WORDS.about;

interface CountedVersion {
  readonly number: number;
  readonly demonstration: boolean;
  readonly demonstrationNotice: string | null;
}

interface ShownComparison {
  readonly comparison: Comparison;
  readonly measure: Measure;
  /** What the reader had chosen, in words. */
  readonly filters: readonly string[];
  readonly dataVersion: CountedVersion;
}

function fileName({ comparison, measure }: ShownComparison): string {
  const { firstMonth, endMonth } = comparison.period;
  return `wards-${measure.address}-${firstMonth}-to-${addMonths(endMonth, -1)}`;
}

/** What a downloaded table of wards needs beside it. */
export function wardTableAbout(shown: ShownComparison): TableAbout {
  const { comparison, filters, dataVersion } = shown;
  return {
    fileName: fileName(shown),
    title: words.byWard(comparison.title),
    period: comparison.period.name,
    filters,
    sources: comparison.attribution,
    licence: words.licence,
    dataVersion: dataVersion.number,
    demonstration: dataVersion.demonstration,
    cautions: [comparison.caution, words.residents],
  };
}

/** What a downloaded map of wards needs beside it; its GeoJSON carries the numbers of the table. */
export function wardMapAbout(shown: ShownComparison): MapAbout {
  const { comparison, measure, filters, dataVersion } = shown;
  const wards = new Map(comparison.wards.map((figures) => [figures.ward.code, figures]));
  const notice = dataVersion.demonstration ? [dataVersion.demonstrationNotice ?? words.demonstration] : [];
  return {
    fileName: fileName(shown),
    title: comparisonMessage(comparison.wards, measure),
    subtitle: [comparison.title, measure.choice, comparison.period.name, ...filters].join(" · "),
    notes: [...notice, comparison.caution],
    attribution: comparison.attribution,
    propertiesOf: (code) => {
      const figures = wards.get(code);
      return figures ? { period: comparison.period.name, ...seriesProperties(figures) } : {};
    },
  };
}

interface TrendSeries {
  readonly title: string;
  readonly months: readonly string[];
  readonly attribution: readonly string[];
}

/** What a downloaded trend of a ward or town needs beside it. */
export function trendTableAbout(series: TrendSeries, dataVersion: CountedVersion): TableAbout {
  const [first = "", last = ""] = [series.months[0], series.months.at(-1)];
  return {
    fileName: `recorded-incidents-by-month-${first}-to-${last}`,
    title: words.byMonth(series.title),
    period: first === "" ? null : words.period(monthName(first), monthName(last)),
    filters: [],
    sources: series.attribution,
    licence: words.licence,
    dataVersion: dataVersion.number,
    demonstration: dataVersion.demonstration,
    cautions: [words.notSupplied],
  };
}
