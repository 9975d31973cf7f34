import { basename } from "node:path";
import type { Readable } from "node:stream";

/** A CSV that can be read, more than once, from wherever it lies. */
export interface CsvInput {
  /** As the person named it; an archive's entry after a colon. For messages. */
  readonly label: string;
  /** Without the folders it lies in. For the ledger, which everybody may read. */
  readonly name: string;
  /** The last part of its path. */
  readonly fileName: string;
  readonly bytes: number;
  /** When it was last changed, which for a download is when it was fetched; null where that is not known. */
  readonly modifiedAt: Date | null;
  open(): Promise<Readable>;
}

/** Somebody wants no more of it. What was stored before stays. */
export class Cancelled extends Error {}

/** What a name such as `2025-01-kent-street.csv` says. */
export interface StreetFileName {
  /** As written: it may be no month at all. */
  readonly month: string;
  readonly forceSlug: string;
}

const STREET_FILE = /^(\d{4}-\d{2})-([a-z0-9-]+)-street\.csv$/i;

/** Null when the name is not that of a published street file. */
export function readStreetFileName(path: string): StreetFileName | null {
  const [, month, slug] = STREET_FILE.exec(basename(path)) ?? [];
  return month === undefined || slug === undefined ? null : { month, forceSlug: slug.toLowerCase() };
}
