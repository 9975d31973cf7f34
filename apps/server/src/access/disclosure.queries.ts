import type { Database, Transaction } from "../database/index.js";

/** Whose counts they are. */
export interface PartnerSource {
  /** One name for all records of a kind from one organisation, for example `youth-sessions:salus`. */
  readonly name: string;
  /** Demonstration records are another source than real ones, and are forgotten when they are cleared. */
  readonly isDemonstration: boolean;
}

/** The JSON of what was released; null where nothing was yet. */
export async function selectReleased(
  door: Pick<Database, "query">,
  { name, isDemonstration }: PartnerSource,
): Promise<string | null> {
  const [row] = await door.query<{ blocks: string }>(
    "SELECT blocks FROM released_table WHERE source = ? AND demonstration = ?",
    [name, Number(isDemonstration)],
  );
  return row?.blocks ?? null;
}

export async function upsertReleased(
  transaction: Transaction,
  { name, isDemonstration }: PartnerSource,
  blocks: string,
  releasedAt: string,
): Promise<void> {
  await transaction.query(
    `INSERT INTO released_table (source, demonstration, blocks, released_at) VALUES (?, ?, ?, ?)
      ON CONFLICT (source, demonstration) DO UPDATE SET blocks = excluded.blocks, released_at = excluded.released_at`,
    [name, Number(isDemonstration), blocks, releasedAt],
  );
}

export async function deleteReleasedOfDemonstration(transaction: Transaction): Promise<void> {
  await transaction.query("DELETE FROM released_table WHERE demonstration = 1");
}
