import {
  type Database,
  insertNotedImports,
  type NotedImport,
  RowChecksum,
  selectNotedImports,
} from "../database/index.js";
import { type HeldImport, selectHeldImports } from "./import-checksums.queries.js";
import type { Sum, Sums } from "./manifest.js";
import { sumUp } from "./sums.js";

export interface ImportCheck {
  /** Imports that are held. */
  readonly checked: number;
  /**
   * Of which from before checksums were noted with the rows themselves: what they hold now is what they are compared with
   * from now on.
   */
  readonly noted: number;
  /** Whose rows are not those that were noted. */
  readonly changed: readonly (HeldImport & { readonly notedAt: string })[];
}

/** Sums up the rows of every import that is held, and compares them with what was noted of it. */
export async function checkImports(database: Database, now: Date): Promise<ImportCheck> {
  const read = await database.snapshot(async (door) => ({
    sums: await sumUp(door, database.tables),
    held: await selectHeldImports(door),
    noted: await selectNotedImports(door),
  }));
  return compareImports(database, read.sums, read.held, read.noted, now);
}

const NOTHING: Sum = { rows: 0, checksum: new RowChecksum().hex() };

/** The same with sums that were made already, all of one moment. */
export async function compareImports(
  database: Database,
  { imports }: Sums,
  held: readonly HeldImport[],
  noted: readonly NotedImport[],
  now: Date,
): Promise<ImportCheck> {
  const known = new Map(noted.map((row) => [row.delivery, row]));
  const sumOf = ({ id }: HeldImport) => imports[String(id)] ?? NOTHING;
  const fresh = held.filter(({ id }) => !known.has(id));
  const rows = fresh.map((one) => [one.id, sumOf(one).rows, sumOf(one).checksum] as const);
  if (rows.length > 0) {
    await database.write((transaction) => insertNotedImports(transaction, rows, now.toISOString()));
  }
  const changed = held.flatMap((one) => {
    const before = known.get(one.id);
    return before && before.checksum !== sumOf(one).checksum ? [{ ...one, notedAt: before.noted_at }] : [];
  });
  return { checked: held.length, noted: fresh.length, changed };
}
