import type { Database, Transaction } from "../../database/index.js";
import type { Actor } from "../../access/index.js";
import type { RecordRevision } from "../../incidents/index.js";
import type { Area, Placing, Ward } from "../../wards/index.js";
import type { PoliceFileKind } from "../input.js";
import type { Refusal } from "../problem.js";
import type { ReadCell } from "./record-words.js";

/** A column of a template, as its documentation tells it. */
export interface SourceColumn {
  readonly name: string;
  /** Whether the column must be there; a cell of it may still be empty where `meaning` says so. */
  readonly isRequired: boolean;
  readonly meaning: string;
  readonly example: string;
}

/** What is known while a file is read. */
export interface ReadingPlace {
  /** The day it is now in London: no record can be of a later one. */
  readonly today: string;
  readonly now: Date;
  readonly place: (longitude: number, latitude: number) => Placing | null;
  /** Every ward of every installed area. */
  readonly wards: readonly Ward[];
  readonly areas: readonly Area[];
}

/** What a row came to: a record, or why it cannot be taken, or that it lies nowhere here. */
export type RowRead<Record> =
  | { readonly record: Record; readonly date: string | null }
  | { readonly left: "withoutPlace" | "outsideArea"; readonly date: string | null }
  | Refusal;

/** Reads the rows of one file, one after another. */
export interface RowReader<Record> {
  /** A row that has as many cells as the header. */
  read(cells: readonly string[]): RowRead<Record>;
}

/** One thing of a document that is no table, such as a feature of GeoJSON. */
export interface DocumentRow<Record> {
  /** Such as `feature 3`. */
  readonly where: string;
  readonly read: RowRead<Record>;
}

/** Where a file's records come from and who takes them in. */
export interface Provenance {
  readonly importId: string;
  readonly actor: Actor;
  /** Whose records they are, where a partner's file says it not by itself. */
  readonly organisation: { readonly slug: string; readonly name: string } | null;
  readonly file: string;
  readonly sha256: string;
  readonly fetchedAt: Date | null;
  readonly importedAt: Date;
  readonly rowsRead: number;
  readonly withoutPlace: number;
  readonly outsideArea: number;
  readonly refused: number;
  readonly seconds: number;
  /** The first and last day that a record bears; null where records bear none. */
  readonly firstDate: string | null;
  readonly lastDate: string | null;
}

/** What became of a file's records. */
export interface Taken {
  readonly status: "taken" | "revised" | "unchanged";
  readonly revision: number;
  readonly demonstrationRemoved: number;
  readonly change: RecordRevision | null;
}

/**
 * A kind of table that can be imported beside police.uk's street files: how to know it, how to read a row, and at whose
 * door its records are handed in.
 */
export interface TableSource<Record = unknown> {
  readonly id: string;
  /** What a reader calls that kind of file. */
  readonly name: string;
  readonly publisher: string;
  readonly licence: string;
  readonly licenceAddress: string | null;
  readonly columns: readonly SourceColumn[];
  /** Sentences for whoever fills the template in. */
  readonly notes: readonly string[];
  /** Whether an import must say whose records they are. */
  readonly needsOrganisation: boolean;
  /** Under which kind data.police.uk names such a file after its force, which then says whose records they are. */
  readonly policeFileKind?: PoliceFileKind;
  /** Whether this may be the source of a file with such a header. */
  recognises(header: readonly string[]): boolean;
  /** The reader of a file with this header, or what is wrong with the header. */
  readerFor(header: readonly string[], setting: ReadingPlace): RowReader<Record> | Refusal;
  /** What a row was read as, for somebody to look at before anything is taken; every record under the same headings. */
  describe(record: Record, setting: ReadingPlace): readonly ReadCell[];
  /** The template of a document, as text; a table's is its header and an example. */
  template?(areas: readonly Area[]): string;
  /** Reads a file that is one document and no table. Throws `UnreadableFile` for what is no such document. */
  readDocument?(text: string, setting: ReadingPlace): readonly DocumentRow<Record>[];
  /** Hands the records in, all of them or none. Called with at least one row read. */
  take(database: Database, records: readonly Record[], provenance: Provenance): Promise<Taken>;
  /**
   * Takes back what `take` kept with `keepReversal`, and says what in a few words. Left out where the ledger of months
   * does it. Throws `CannotUndo` where somebody has changed it since.
   */
  giveBack?(transaction: Transaction, content: string): Promise<string>;
}

/** Police.uk's own header, which has no template: cells in the order of the columns. */
export interface Source<Row> {
  readonly id: "police-uk-street";
  /** What a reader calls that kind of file. */
  readonly name: string;
  readonly publisher: string;
  readonly licence: string;
  readonly licenceAddress: string;
  /** The header, name by name. */
  readonly columns: readonly string[];
  /** Null when this is the source's header; otherwise what it is instead, and what to do. */
  diagnose(header: readonly string[]): Refusal | null;
  /** Reads a row that has as many cells as there are columns. */
  read(row: readonly string[]): Row | Refusal;
}
