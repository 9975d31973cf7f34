import type { TableAbout } from "../ui/index.js";
import { WORDS } from "./words.js";

const words = WORDS.page;

interface Counted {
  readonly title: string;
  readonly period: { readonly firstMonth: string; readonly endMonth: string; readonly name: string };
  readonly isDemonstration: boolean;
  readonly cautions: readonly string[];
  readonly attribution: readonly string[];
}

/** What a downloaded table of youth work needs beside it. */
export function youthTableAbout(counted: Counted, what: string, dataVersion: number): TableAbout {
  const { title, period, isDemonstration, cautions, attribution } = counted;
  return {
    fileName: `youth-${what}-${period.firstMonth}-to-before-${period.endMonth}`,
    title: `${title}, ${what.replaceAll("-", " ")}`,
    period: period.name,
    filters: [],
    sources: attribution,
    licence: words.licence,
    dataVersion,
    demonstration: isDemonstration,
    cautions,
  };
}
