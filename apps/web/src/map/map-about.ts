/** A file that can be had of a map beside its picture. */
export interface MapFile {
  /** On the button, for example `Download hexagons as GeoJSON`. */
  readonly words: string;
  /** With its ending. */
  readonly name: string;
  readonly text: () => string;
}

/** What a map needs beside it, in a file, to be understood and cited a year later. */
export interface MapAbout {
  /** Name of the files, without ending: lower case and hyphens. */
  readonly fileName: string;
  readonly title: string;
  /** Measure, place and period. */
  readonly subtitle: string;
  /** Cautions, and whether demonstration data are counted. */
  readonly notes: readonly string[];
  readonly attribution: readonly string[];
  /** What the GeoJSON file says of an area beside its code and name. */
  readonly propertiesOf: (id: string) => Readonly<Record<string, string | number | null>>;
  /** GeoJSON of what the layers draw, in place of the shapes of the map. */
  readonly files?: readonly MapFile[];
}
