import type { FaultClass } from "./fault-classes.js";

/** A file that cannot be taken, and what has to be said about it. */
export interface MalformedFile {
  readonly fault: FaultClass;
  readonly title: string;
  /** Null where the file is not to be there at all. */
  readonly bytes: Buffer | string | null;
  /** `2025-01-kent-street.csv` when left out. */
  readonly name?: string;
  /** What the first problem says. */
  readonly line: number | null;
  readonly column: string;
  readonly value: string | RegExp;
  readonly reason: RegExp;
  readonly mend: RegExp;
}
