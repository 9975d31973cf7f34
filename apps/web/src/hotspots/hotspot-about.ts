import type { TableAbout } from "../ui/index.js";
import type { Grid, Hotspot } from "./hotspot-questions.js";
import { MAP_WORDS } from "./map-words.js";
import { WORDS } from "./words.js";

const words = MAP_WORDS.files;

interface CountedVersion {
  readonly number: number;
  readonly demonstration: boolean;
  readonly demonstrationNotice: string | null;
}

/** Everything that leaves the screen in a file, with what is needed to understand it. */
export interface Exported {
  readonly grid: Grid;
  readonly against: Grid | null;
  readonly hotspots: readonly Hotspot[];
  readonly headline: string;
  readonly cautions: readonly string[];
  /** What the reader had chosen, in words. */
  readonly filters: readonly string[];
  readonly dataVersion: CountedVersion;
}

/** `hotspots-9-2024-04-to-before-2025-04`. */
export function fileNameOf(what: string, { grid }: Exported): string {
  return `${what}-${grid.resolution}-${grid.period.firstMonth}-to-before-${grid.period.endMonth}`;
}

/** Cautions, and what else a file must say of itself. */
export function notesOf({ against, cautions, dataVersion }: Exported): string[] {
  return [
    ...(dataVersion.demonstration ? [dataVersion.demonstrationNotice ?? words.demonstration] : []),
    ...(against ? [words.comparedWith(against.period.name)] : []),
    ...cautions,
  ];
}

/** What a downloaded table needs beside it. */
export function hotspotTableAbout(exported: Exported, what: string, title: string): TableAbout {
  const { grid, filters, dataVersion } = exported;
  return {
    fileName: fileNameOf(what, exported),
    title: words.title(title, grid.title),
    period: grid.period.name,
    filters: [...filters, words.resolution(String(grid.resolution))],
    sources: grid.attribution,
    licence: WORDS.licence,
    dataVersion: dataVersion.number,
    demonstration: dataVersion.demonstration,
    cautions: notesOf(exported),
  };
}
