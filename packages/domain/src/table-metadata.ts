/** What a downloaded table needs beside it to be understood and cited a year later. */
export interface TableAbout {
  /** Name of the files, without ending: lower case and hyphens. */
  readonly fileName: string;
  readonly title: string;
  readonly period: string | null;
  /** What the reader had chosen, in words. */
  readonly filters: readonly string[];
  readonly sources: readonly string[];
  /** Of the real records; demonstration data have their own. */
  readonly licence: string;
  readonly dataVersion: number;
  readonly demonstration: boolean;
  /** What the table cannot say. */
  readonly cautions: readonly string[];
}

/** A column with what it means, where that can be said in a sentence. */
export interface DescribedColumn {
  readonly title: string;
  readonly description?: string;
}

/** Demonstration data are made by this project, so a publisher's licence would claim what is not so. */
const DEMONSTRATION_LICENCE = "MIT; demonstration data, not records of real events";

/** The licence that a file may claim. */
export function licenceOf({ demonstration, licence }: Pick<TableAbout, "demonstration" | "licence">): string {
  return demonstration ? DEMONSTRATION_LICENCE : licence;
}

/** What must be read with the numbers of a file, first of all whether they are real. */
export function cautionsOf({ demonstration, cautions }: Pick<TableAbout, "demonstration" | "cautions">): string[] {
  return [...(demonstration ? ["Demonstration data: generated, not records of real events."] : []), ...cautions];
}

/**
 * The metadata of a file in the vocabulary of "CSV on the Web", beside which its file is found by name. `file` bears its
 * ending; `address` is where it came from.
 */
export function fileMetadata(
  about: TableAbout,
  file: string,
  columns: readonly DescribedColumn[],
  address: string,
  now: Date,
): string {
  const metadata = {
    "@context": "http://www.w3.org/ns/csvw",
    url: file,
    "dc:title": about.title,
    "dc:source": about.sources,
    "dc:license": licenceOf(about),
    ...(about.period !== null && { "dc:temporal": about.period }),
    "dc:relation": address,
    "dc:created": now.toISOString(),
    "dc:description": [...about.filters, ...cautionsOf(about)],
    "dc:hasVersion": `data version ${about.dataVersion}`,
    tableSchema: {
      columns: columns.map(({ title, description }) => ({
        titles: title,
        ...(description !== undefined && { "dc:description": description }),
      })),
    },
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
