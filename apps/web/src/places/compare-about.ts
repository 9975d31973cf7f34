import { addMonths } from "@safer-wards/domain";
import type { TableAbout } from "../ui/index.js";
import type { ComparedPlace, PlacesCompared } from "./compare-query.js";
import { WORDS } from "./words.js";

/** What a downloaded table of compared places needs beside it. */
export function comparedAbout(
  { area, places }: PlacesCompared,
  kind: string,
  title: string,
  dataVersion: { readonly number: number; readonly demonstration: boolean },
): TableAbout {
  const { period, title: counted } = area.series;
  return {
    fileName: `places-compared-${kind}-${period.firstMonth}-to-${addMonths(period.endMonth, -1)}`,
    title: `${title}. ${counted}`,
    period: period.name,
    filters: [WORDS.compare.filter([...places, area].map(({ name }) => name))],
    sources: comparedSources({ area, places }),
    licence: WORDS.files.licence,
    dataVersion: dataVersion.number,
    demonstration: dataVersion.demonstration,
    cautions: [WORDS.files.residents, ...(places.some(isOutline) ? [WORDS.files.residentsOfOutlines] : [])],
  };
}

function isOutline({ kind }: ComparedPlace): boolean {
  return kind === "PARISH" || kind === "CUSTOM";
}

/** Whom everything that is compared is from, each once: an outline that was added has a source of its own. */
export function comparedSources({ area, places }: Pick<PlacesCompared, "area" | "places">): string[] {
  return [...new Set([area, ...places].flatMap(({ series }) => series.attribution))];
}
