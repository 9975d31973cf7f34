import { appendAudit } from "../../access/index.js";
import { advanceDataVersion, type Database, type Transaction } from "../../database/index.js";
import { CannotUndo, removeDemonstration } from "../../incidents/index.js";
import {
  ChangedSince,
  recordSessions,
  selectContracts,
  selectProviders,
  takeBackSessions,
  type YouthProvider,
} from "../../youth/index.js";
import { keepReversal } from "../import-reversals.queries.js";
import { Refusal, UnreadableFile, WHOLE_FILE } from "../problem.js";
import type { Provenance, Taken } from "./source.js";
import type { PlacedSession } from "./youth-sessions.js";

/** Hands the sessions of one provider in, all of them or none. The first real ones take the demonstration away. */
export async function takeYouthSessions(
  database: Database,
  records: readonly PlacedSession[],
  provenance: Provenance,
): Promise<Taken> {
  const { importedAt: now, actor, importId, file, sha256 } = provenance;
  const areaCode = areaOf(records, file);
  if (areaCode === null) return NOTHING;
  const provider = await providerOf(database, areaCode, provenance);
  const contracts = await selectContracts(database, areaCode);
  return database.write(async (transaction) => {
    const removed = await removeDemonstration(transaction);
    const from = { areaCode, provider, contracts, origin: "IMPORTED", isDemonstration: false, now } as const;
    const sessions = records.map(({ facts }) => facts);
    const { changes, ...counts } = await recordSessions(transaction, sessions, from);
    const change = { added: counts.taken, removed: 0, changed: counts.replaced };
    const taken = { revision: 1, demonstrationRemoved: removed.incidents, change };
    if (changes.length === 0) return { ...taken, status: "unchanged" };
    await keepReversal(transaction, importId, "youth-sessions", changes, now);
    await advanceDataVersion(transaction, now.toISOString());
    const after = { ...counts, importId, file, sha256 };
    const deed = { action: "YOUTH_SESSIONS_TAKEN", object: `youth-sessions:${provider.slug}`, after };
    await appendAudit(transaction, actor, deed, now);
    return { ...taken, status: counts.replaced > 0 ? "revised" : "taken" };
  });
}

/** A file of which every row lies elsewhere. */
const NOTHING: Taken = { status: "unchanged", revision: 1, demonstrationRemoved: 0, change: null };

export async function giveSessionsBack(transaction: Transaction, content: string): Promise<string> {
  try {
    const { removed, restored } = await takeBackSessions(transaction, content);
    return `${removed} sessions of youth work removed, ${restored} as they were before`;
  } catch (error) {
    throw error instanceof ChangedSince ? new CannotUndo(error.message) : error;
  }
}

function areaOf(records: readonly PlacedSession[], file: string): string | null {
  const areaCode = records[0]?.areaCode ?? null;
  if (records.every((record) => record.areaCode === areaCode)) return areaCode;
  const mend = "Send the sessions of each area in a file of its own";
  throw new UnreadableFile(null, new Refusal(WHOLE_FILE, file, "The file holds sessions of several areas", mend));
}

async function providerOf(
  database: Database,
  areaCode: string,
  { organisation, file }: Provenance,
): Promise<YouthProvider> {
  const provider = (await selectProviders(database, areaCode)).find(({ slug }) => slug === organisation?.slug);
  if (provider) return provider;
  const reason = `${organisation?.name ?? "Nobody"} is no provider of youth work here`;
  const mend = "Name the provider whose sessions they are; an officer can add it on the page Youth";
  throw new UnreadableFile(null, new Refusal(WHOLE_FILE, file, reason, mend));
}
