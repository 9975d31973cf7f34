import { createHash } from "node:crypto";

/** An entry as the table holds it. */
export interface AuditRow {
  readonly id: number;
  readonly at: string;
  readonly person_id: string | null;
  readonly roles: string;
  readonly action: string;
  readonly object: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly origin: string | null;
  readonly previous_hash: string;
  readonly hash: string;
}

/** What the first entry of all holds as the hash before it. */
export const BEFORE_THE_FIRST = "0".repeat(64);

/** The end of a chain: the number of its last entry and that entry's hash. */
export interface ChainEnd {
  readonly id: number;
  readonly hash: string;
}

export const EMPTY_CHAIN: ChainEnd = { id: 0, hash: BEFORE_THE_FIRST };

export function writeEnd({ id, hash }: ChainEnd): string {
  return `${id}:${hash}`;
}

export function readEnd(text: string | null): ChainEnd {
  const match = /^(\d+):([0-9a-f]{64})$/.exec(text ?? "");
  return match ? { id: Number(match[1]), hash: match[2] ?? "" } : EMPTY_CHAIN;
}

/** SHA-256 over the values of an entry as a JSON list, which has one spelling only, with the hash before it among them. */
export function hashOf(row: Omit<AuditRow, "hash">): string {
  const values = [
    row.id,
    row.at,
    row.person_id,
    row.roles,
    row.action,
    row.object,
    row.before,
    row.after,
    row.origin,
    row.previous_hash,
  ];
  return createHash("sha256").update(JSON.stringify(values)).digest("hex");
}

/** What is wrong with an entry that should follow `end`, in a sentence; null where it does follow. */
export function faultOf(row: AuditRow, end: ChainEnd): string | null {
  if (row.id !== end.id + 1) return `entry ${end.id + 1} is missing: entry ${row.id} stands in its place`;
  if (row.previous_hash !== end.hash) return `entry ${row.id} does not follow the entry before it`;
  if (row.hash !== hashOf(row)) return `entry ${row.id} is not what was written`;
  return null;
}

/** JSON with the names of every object in order, so that equal things are equal texts. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)))
      : part,
  );
}
