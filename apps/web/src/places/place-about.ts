import { addMonths } from "@safer-wards/domain";
import type { TableAbout } from "../ui/index.js";
import type { PlaceReport } from "./place-query.js";
import { WORDS } from "./words.js";

interface CountedVersion {
  readonly number: number;
  readonly demonstration: boolean;
}

/** What a downloaded table of a place needs beside it. */
export function placeTableAbout(
  place: Pick<PlaceReport, "slug" | "name" | "period" | "attribution" | "cautions">,
  kind: string,
  title: string,
  dataVersion: CountedVersion,
): TableAbout {
  const { firstMonth, endMonth } = place.period;
  return {
    fileName: `${place.slug}-${kind}-${firstMonth}-to-${addMonths(endMonth, -1)}`,
    title,
    period: place.period.name,
    filters: [],
    sources: place.attribution,
    licence: WORDS.files.licence,
    dataVersion: dataVersion.number,
    demonstration: dataVersion.demonstration,
    cautions: place.cautions,
  };
}
