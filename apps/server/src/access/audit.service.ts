import type { Role } from "@safer-wards/domain";
import type { Database, Transaction } from "../database/index.js";
import { type AuditRow, canonicalJson, type ChainEnd, faultOf, hashOf, readEnd, writeEnd } from "./audit-chain.js";
import {
  deleteAuditRowsUpTo,
  insertAuditRow,
  selectAuditHead,
  selectAuditRowsAfter,
  selectAuditStart,
  selectLastAuditRowBefore,
  upsertAuditHead,
  upsertAuditStart,
} from "./audit.queries.js";

/** Who did it, and where from. */
export interface Actor {
  readonly personId: string | null;
  readonly roles: readonly Role[];
  /** A keyed hash of the address, `command` or `server`. */
  readonly origin: string | null;
}

/** Somebody at the server's own command line. */
export const COMMAND_LINE: Actor = { personId: null, roles: [], origin: "command" };

/** The server by itself, with nobody asking for it. */
export const THE_SERVER: Actor = { personId: null, roles: [], origin: "server" };

export interface Deed {
  /** In capitals, such as PERSON_CHANGED. */
  readonly action: string;
  /** What it was done to, such as `person:…`. */
  readonly object?: string;
  /** Without personal data of third persons. */
  readonly before?: unknown;
  readonly after?: unknown;
}

export type Verdict =
  | { readonly whole: true; readonly end: ChainEnd }
  | { readonly whole: false; readonly entry: number; readonly fault: string };

/** Orders writers of the audit among each other; the number means nothing else. */
const AUDIT_TURN = 722_014;
const ROWS_AT_ONCE = 1_000;

/** Adds an entry to the end of the chain, in the transaction of the deed itself: either both are there or neither. */
export async function appendAudit(transaction: Transaction, actor: Actor, deed: Deed, now: Date): Promise<void> {
  await transaction.takeTurn(AUDIT_TURN);
  const end = readEnd(await selectAuditHead(transaction));
  const unsealed: Omit<AuditRow, "hash"> = {
    id: end.id + 1,
    at: now.toISOString(),
    person_id: actor.personId,
    roles: canonicalJson(actor.roles),
    action: deed.action,
    object: deed.object ?? null,
    before: deed.before === undefined ? null : canonicalJson(deed.before),
    after: deed.after === undefined ? null : canonicalJson(deed.after),
    origin: actor.origin,
    previous_hash: end.hash,
  };
  const row = { ...unsealed, hash: hashOf(unsealed) };
  await insertAuditRow(transaction, row);
  await upsertAuditHead(transaction, writeEnd(row));
}

/** An entry for what changes nothing else, such as a sign-in that was refused. */
export async function noteInAudit(database: Database, actor: Actor, deed: Deed, now: Date): Promise<void> {
  await database.write((transaction) => appendAudit(transaction, actor, deed, now));
}

/** Reads the chain from its first entry to its last and names the first broken link. */
export async function verifyAudit(database: Database): Promise<Verdict> {
  // Its end first: entries that come meanwhile are no fault.
  const head = readEnd(await selectAuditHead(database));
  let end = readEnd(await selectAuditStart(database));
  while (end.id < head.id) {
    const rows = await selectAuditRowsAfter(database, end.id, ROWS_AT_ONCE);
    if (rows.length === 0) return broken(end.id + 1, `entries ${end.id + 1} to ${head.id} are missing`);
    for (const row of rows) {
      const fault = faultOf(row, end);
      if (fault) return broken(end.id + 1, fault);
      end = row;
      if (end.id === head.id) break;
    }
  }
  const [beyond] = await selectAuditRowsAfter(database, head.id, 1);
  const now = readEnd(await selectAuditHead(database));
  if (beyond && now.id === head.id) return broken(beyond.id, `entry ${beyond.id} was put beside the chain`);
  if (end.hash !== head.hash) return broken(end.id, `entry ${end.id} is not the one that was written last`);
  return { whole: true, end: { id: end.id, hash: end.hash } };
}

/**
 * Removes the entries before an instant, which is the only way that any go: the chain then begins with the hash of the
 * last one removed, and an entry says who removed how many. Gives how many.
 */
export async function pruneAudit(database: Database, before: Date, actor: Actor, now: Date): Promise<number> {
  return database.write(async (transaction) => {
    await transaction.takeTurn(AUDIT_TURN);
    const start = readEnd(await selectAuditStart(transaction));
    const last = await selectLastAuditRowBefore(transaction, before.toISOString());
    if (!last || last.id <= start.id) return 0;
    await transaction.withoutTriggers("audit_entry", () => deleteAuditRowsUpTo(transaction, last.id));
    await upsertAuditStart(transaction, writeEnd(last));
    const deed = { action: "AUDIT_PRUNED", before: { start: writeEnd(start) }, after: { start: writeEnd(last) } };
    await appendAudit(transaction, actor, deed, now);
    return last.id - start.id;
  });
}

/**
 * Removes the entries before the first of the month `months` months ago, so that the audit loses entries once a month and
 * not a few whenever it is looked after.
 */
export async function forgetOldEntries(database: Database, months: number | null, now: Date): Promise<number> {
  if (months === null) return 0;
  const before = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1));
  return pruneAudit(database, before, THE_SERVER, now);
}

function broken(entry: number, fault: string): Verdict {
  return { whole: false, entry, fault };
}
