import { type Database, selectSetting, type Transaction, upsertSetting } from "../database/index.js";
import type { AuditRow } from "./audit-chain.js";

type Door = Pick<Database, "query">;

const COLUMNS = [
  "id",
  "at",
  "person_id",
  "roles",
  "action",
  "object",
  "before",
  "after",
  "origin",
  "previous_hash",
  "hash",
] as const satisfies readonly (keyof AuditRow)[];

const HEAD = "audit head";
/** Where the chain begins since its oldest entries were removed. */
const START = "audit start";

export async function insertAuditRow(transaction: Transaction, row: AuditRow): Promise<void> {
  await transaction.insertRows("audit_entry", COLUMNS, [COLUMNS.map((column) => row[column])]);
}

/** Up to `limit` entries with an id above `afterId`, in their order. */
export async function selectAuditRowsAfter(door: Door, afterId: number, limit: number): Promise<AuditRow[]> {
  return door.query<AuditRow>("SELECT * FROM audit_entry WHERE id > ? ORDER BY id LIMIT ?", [afterId, limit]);
}

export interface AuditFilter {
  readonly personId: string | null;
  readonly action: string | null;
  /** Instants, half-open, as ISO 8601. */
  readonly from: string | null;
  readonly to: string | null;
  readonly beforeId: number | null;
  readonly limit: number;
}

/** The latest entries first. */
export async function selectAuditRows(door: Door, filter: AuditFilter): Promise<AuditRow[]> {
  const conditions: [string, string | number | null][] = [
    ["person_id = ?", filter.personId],
    ["action = ?", filter.action],
    ["at >= ?", filter.from],
    ["at < ?", filter.to],
    ["id < ?", filter.beforeId],
  ];
  const asked = conditions.filter(([, value]) => value !== null);
  const where = asked.length > 0 ? `WHERE ${asked.map(([condition]) => condition).join(" AND ")}` : "";
  return door.query<AuditRow>(`SELECT * FROM audit_entry ${where} ORDER BY id DESC LIMIT ?`, [
    ...asked.map(([, value]) => value),
    filter.limit,
  ]);
}

/** What the end of the chain is said to be, kept beside it so that a cut-off end is noticed. */
export async function selectAuditHead(door: Door): Promise<string | null> {
  return selectSetting(door, HEAD);
}

export async function upsertAuditHead(transaction: Transaction, head: string): Promise<void> {
  await upsertSetting(transaction, HEAD, head);
}

export async function selectAuditStart(door: Door): Promise<string | null> {
  return selectSetting(door, START);
}

export async function upsertAuditStart(transaction: Transaction, start: string): Promise<void> {
  await upsertSetting(transaction, START, start);
}

/** The last entry before an instant. */
export async function selectLastAuditRowBefore(door: Door, instant: string): Promise<AuditRow | null> {
  const [row] = await door.query<AuditRow>("SELECT * FROM audit_entry WHERE at < ? ORDER BY id DESC LIMIT 1", [
    instant,
  ]);
  return row ?? null;
}

export async function deleteAuditRowsUpTo(transaction: Transaction, id: number): Promise<void> {
  await transaction.query("DELETE FROM audit_entry WHERE id <= ?", [id]);
}
