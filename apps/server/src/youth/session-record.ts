import { createHash, randomUUID } from "node:crypto";
import type { Transaction } from "../database/index.js";
import { InvalidInput } from "../errors.js";
import { hashedKeys } from "./session-keys.js";
import type { SessionFacts } from "./session-facts.js";
import {
  deleteSession,
  insertSessions,
  type KeyedSession,
  selectByReference,
  selectKeys,
  selectSessions,
  selectSession,
} from "./sessions.queries.js";
import { placesAfter } from "./youth-place.js";
import { selectPlaces, upsertPlaces } from "./youth-places.queries.js";
import type { YouthContract, YouthProvider, YouthSession } from "./youth.js";

/** Where a session comes from, and what it belongs to. */
export interface SessionOrigin {
  readonly areaCode: string;
  readonly provider: YouthProvider;
  readonly contracts: readonly YouthContract[];
  readonly origin: YouthSession["origin"];
  readonly isDemonstration: boolean;
  readonly now: Date;
}

export interface Recorded {
  readonly status: "taken" | "replaced" | "unchanged";
  readonly session: YouthSession;
  readonly before: YouthSession | null;
}

/**
 * Records a session. One with the same reference is replaced by it, and the same session again changes nothing: whoever
 * sends twice is counted once.
 *
 * @param id of the session that is corrected, where it is known by that and not by its reference
 */
export async function recordSession(
  transaction: Transaction,
  facts: SessionFacts,
  from: SessionOrigin,
  id: string | null = null,
): Promise<Recorded> {
  const digest = digestOf(facts);
  const reference = facts.reference ?? enteredReference(digest);
  const before = await heldBefore(transaction, from, reference, id);
  if (before?.digest === digest) return { status: "unchanged", session: before, before };
  if (before && facts.reference) await refuseTaken(transaction, before, facts.reference);
  const added = await keyedSession(transaction, facts, from, {
    digest,
    reference: facts.reference ?? before?.reference ?? reference,
    before,
  });
  if (before) await deleteSession(transaction, before.id);
  await addSessions(transaction, from.areaCode, [added]);
  return { status: before ? "replaced" : "taken", session: added.session, before };
}

/** What a file did to one session. */
export interface SessionChange {
  readonly id: string;
  /** The version that it has with the file. */
  readonly version: number;
  /** As it was before; null where it was not there. */
  readonly before: KeyedSession | null;
}

export interface RecordedAll {
  readonly changes: readonly SessionChange[];
  readonly taken: number;
  readonly replaced: number;
  readonly unchanged: number;
}

/**
 * Records many sessions of one provider, as a file holds them; like {@link recordSession}, each. Of a reference that stands
 * twice the last one counts.
 */
export async function recordSessions(
  transaction: Transaction,
  all: readonly SessionFacts[],
  from: SessionOrigin,
): Promise<RecordedAll> {
  const held = new Map(
    (await selectSessions(transaction, from.areaCode))
      .filter((session) => session.provider === from.provider.slug)
      .map((session) => [session.reference, session]),
  );
  const byReference = new Map(all.map((facts) => [facts.reference ?? enteredReference(digestOf(facts)), facts]));
  const keys = await selectKeys(transaction, from.areaCode);
  const added: KeyedSession[] = [];
  const changes: SessionChange[] = [];
  for (const [reference, facts] of byReference) {
    const digest = digestOf(facts);
    const before = held.get(reference) ?? null;
    if (before?.digest === digest) continue;
    const after = await keyedSession(transaction, facts, from, { digest, reference, before });
    added.push(after);
    changes.push({
      id: after.session.id,
      version: after.session.version,
      before: before && { session: before, keys: keys.get(before.id) ?? null },
    });
    if (before) await deleteSession(transaction, before.id);
  }
  await addSessions(transaction, from.areaCode, added);
  const replaced = changes.filter(({ before }) => before !== null).length;
  return { taken: added.length - replaced, replaced, unchanged: byReference.size - added.length, changes };
}

/** Sessions with the places at which they were held. */
async function addSessions(transaction: Transaction, areaCode: string, added: readonly KeyedSession[]): Promise<void> {
  const sessions = added.map(({ session }) => session);
  await upsertPlaces(transaction, placesAfter(await selectPlaces(transaction, areaCode), sessions));
  await insertSessions(transaction, added);
}

function enteredReference(digest: string): string {
  return `entered-${digest.slice(0, 16)}`;
}

async function heldBefore(transaction: Transaction, from: SessionOrigin, reference: string, id: string | null) {
  if (id !== null) return selectSession(transaction, id);
  return selectByReference(transaction, from.areaCode, from.provider.slug, reference);
}

async function refuseTaken(transaction: Transaction, before: YouthSession, reference: string): Promise<void> {
  const other = await selectByReference(transaction, before.areaCode, before.provider, reference);
  if (!other || other.id === before.id) return;
  throw new InvalidInput(`Another session of yours has the reference "${reference}" already.`, "reference");
}

async function keyedSession(
  transaction: Transaction,
  facts: SessionFacts,
  from: SessionOrigin,
  { digest, reference, before }: { digest: string; reference: string; before: YouthSession | null },
): Promise<KeyedSession> {
  const { time, keys, ...counted } = facts;
  const session: YouthSession = {
    ...counted,
    id: before?.id ?? randomUUID(),
    areaCode: from.areaCode,
    provider: from.provider.slug,
    reference,
    contractId: contractFor(facts, from)?.id ?? null,
    start: time.start,
    end: time.end,
    month: time.month,
    origin: from.origin,
    isDemonstration: from.isDemonstration,
    digest,
    recordedAt: from.now,
    version: (before?.version ?? 0) + 1,
  };
  return { session, keys: keys && (await hashedKeys(transaction, from.provider.keyScheme, keys)) };
}

/** The first contract that pays for such a session at that time. It stays the session's own whatever is bought later. */
export function contractFor(
  { time, kind, wardCode }: Pick<SessionFacts, "time" | "kind" | "wardCode">,
  { provider, contracts }: Pick<SessionOrigin, "provider" | "contracts">,
): YouthContract | null {
  const fitting = contracts.filter(
    (contract) =>
      contract.provider === provider.slug &&
      contract.kinds.includes(kind) &&
      time.month >= contract.period.firstMonth &&
      time.month < contract.period.endMonth,
  );
  const here = fitting.find(({ wardCodes }) => wardCodes.length === 0 || wardCodes.includes(wardCode));
  return here ?? fitting[0] ?? null;
}

function digestOf({ reference: _, ...facts }: SessionFacts): string {
  const { time, ageBands, ...more } = facts;
  const bands = Object.entries(ageBands).sort(([left], [right]) => (left < right ? -1 : 1));
  const keys = facts.keys && [...facts.keys].sort();
  return createHash("sha256")
    .update(JSON.stringify({ ...more, keys, bands, start: time.start.toISOString(), end: time.end.toISOString() }))
    .digest("hex");
}
