import type { SourceId } from "../../incidents/index.js";
import type { Refusal } from "../problem.js";

/** A kind of file that can be imported: how to know it, whose it is, and how to read a row of it. */
export interface Source<Row> {
  readonly id: SourceId;
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
