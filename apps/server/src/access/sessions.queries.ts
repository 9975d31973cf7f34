import type { Database, Transaction } from "../database/index.js";

/** A session as the table holds it. */
export interface HeldSession {
  readonly id: string;
  readonly person_id: string | null;
  readonly content: string;
  readonly created_at: string;
  readonly last_seen_at: string;
  readonly ends_at: string;
}

type Door = Pick<Database, "query">;

export async function selectSession(door: Door, id: string): Promise<HeldSession | null> {
  const [row] = await door.query<HeldSession>("SELECT * FROM session WHERE id = ?", [id]);
  return row ?? null;
}

/** Sessions of people, the latest seen first; of one person where one is named. */
export async function selectSessions(door: Door, personId: string | null): Promise<HeldSession[]> {
  const person = personId === null ? "person_id IS NOT NULL" : "person_id = ?";
  const parameters = personId === null ? [] : [personId];
  return door.query<HeldSession>(`SELECT * FROM session WHERE ${person} ORDER BY last_seen_at DESC, id`, parameters);
}

export async function upsertSession(transaction: Transaction, session: HeldSession): Promise<void> {
  await transaction.query(
    `INSERT INTO session (id, person_id, content, created_at, last_seen_at, ends_at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET person_id = excluded.person_id, content = excluded.content,
       last_seen_at = excluded.last_seen_at`,
    [session.id, session.person_id, session.content, session.created_at, session.last_seen_at, session.ends_at],
  );
}

export async function updateLastSeen(transaction: Transaction, id: string, lastSeenAt: string): Promise<void> {
  await transaction.query("UPDATE session SET last_seen_at = ? WHERE id = ?", [lastSeenAt, id]);
}

export async function deleteSession(transaction: Transaction, id: string): Promise<void> {
  await transaction.query("DELETE FROM session WHERE id = ?", [id]);
}

export async function deleteSessionsOf(transaction: Transaction, personId: string, but: string | null): Promise<void> {
  await transaction.query("DELETE FROM session WHERE person_id = ? AND id <> ?", [personId, but ?? ""]);
}

export async function deleteSessionsBefore(transaction: Transaction, end: string, lastSeen: string): Promise<void> {
  await transaction.query("DELETE FROM session WHERE ends_at <= ? OR last_seen_at <= ?", [end, lastSeen]);
}
