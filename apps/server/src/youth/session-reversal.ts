import type { Transaction } from "../database/index.js";
import type { SessionChange } from "./session-record.js";
import { deleteSession, insertSessions, type KeyedSession, selectSession } from "./sessions.queries.js";

/** A session that is not any more as the file left it. */
export class ChangedSince extends Error {}

/**
 * Takes back what a file did: sessions that it added are gone, those that it replaced are as they were before. Throws
 * {@link ChangedSince} where one has been corrected or removed since.
 *
 * @param content the file's changes, as JSON
 */
export async function takeBackSessions(
  transaction: Transaction,
  content: string,
): Promise<{ readonly removed: number; readonly restored: number }> {
  const changes = JSON.parse(content) as readonly Written<SessionChange>[];
  const restored: KeyedSession[] = [];
  for (const { id, version, before } of changes) {
    const held = await selectSession(transaction, id);
    if (held?.version !== version) {
      throw new ChangedSince(
        held
          ? `The session ${held.reference} has been corrected since. Undo or correct that first.`
          : "A session of the file has been removed since.",
      );
    }
    await deleteSession(transaction, id);
    // A version of its own, so that nobody corrects what was taken back meanwhile.
    if (before) restored.push(revived(before, version + 1));
  }
  await insertSessions(transaction, restored);
  return { removed: changes.length - restored.length, restored: restored.length };
}

/** As JSON gives it back: instants are texts. */
type Written<Value> = Value extends Date
  ? string
  : Value extends object
    ? { readonly [Key in keyof Value]: Written<Value[Key]> }
    : Value;

function revived({ session, keys }: Written<KeyedSession>, version: number): KeyedSession {
  const { start, end, recordedAt, ...more } = session;
  return {
    session: { ...more, start: new Date(start), end: new Date(end), recordedAt: new Date(recordedAt), version },
    keys,
  };
}
