/** What a downloaded table needs beside it to be understood and cited a year later. */
export interface TableAbout {
  /** Name of the files, without ending: lower case and hyphens. */
  readonly fileName: string;
  readonly title: string;
  readonly period: string | null;
  /** What the reader had chosen, in words. */
  readonly filters: readonly string[];
  readonly sources: readonly string[];
  readonly licence: string;
  readonly dataVersion: number;
  readonly demonstration: boolean;
  /** What the table cannot say. */
  readonly cautions: readonly string[];
}

/** The metadata of a table in the vocabulary of "CSV on the Web", beside which its file is found by name. */
export function tableMetadata(about: TableAbout, headings: readonly string[], address: string): string {
  const metadata = {
    "@context": "http://www.w3.org/ns/csvw",
    url: `${about.fileName}.csv`,
    "dc:title": about.title,
    "dc:source": about.sources,
    "dc:license": about.licence,
    ...(about.period !== null && { "dc:temporal": about.period }),
    "dc:relation": address,
    "dc:description": [
      ...(about.demonstration ? ["Demonstration data: simulated, not records of real events."] : []),
      ...about.filters,
      ...about.cautions,
    ],
    "dc:hasVersion": `data version ${about.dataVersion}`,
    tableSchema: { columns: headings.map((titles) => ({ titles })) },
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
