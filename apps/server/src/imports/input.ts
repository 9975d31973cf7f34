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
export interface PoliceFileName {
  /** As written: it may be no month at all. */
  readonly month: string;
  readonly forceSlug: string;
  readonly kind: PoliceFileKind;
}

/** The three files of a force's month that data.police.uk publishes. */
export type PoliceFileKind = "street" | "outcomes" | "stop-and-search";

const POLICE_FILE = /^(\d{4}-\d{2})-([a-z0-9-]+?)-(street|outcomes|stop-and-search)\.csv$/i;

/** Null when the name is not that of a file that data.police.uk publishes. */
export function readPoliceFileName(path: string): PoliceFileName | null {
  const [, month, slug, kind] = POLICE_FILE.exec(basename(path)) ?? [];
  if (month === undefined || slug === undefined || kind === undefined) return null;
  return { month, forceSlug: slug.toLowerCase(), kind: kind.toLowerCase() as PoliceFileKind };
}

/** Null when the name is not that of a published street file. */
export function readStreetFileName(path: string): PoliceFileName | null {
  const name = readPoliceFileName(path);
  return name?.kind === "street" ? name : null;
}
