import { appendAudit } from "../../access/index.js";
import { advanceDataVersion, type Database, type Transaction } from "../../database/index.js";
import { CannotUndo, removeDemonstration } from "../../incidents/index.js";
import { type ImportedVisitsOrigin, takeBackVisits, type VisitChange, VisitChangedSince } from "../../patrols/index.js";
import { keepReversal } from "../import-reversals.queries.js";
import type { Provenance, Taken } from "./source.js";

/** Takes visits in by `record`, all of them or none. The first real ones take the demonstration away. */
export async function takeVisits(
  source: string,
  database: Database,
  { organisation, importedAt, actor, importId, file, sha256 }: Provenance,
  record: (transaction: Transaction, origin: ImportedVisitsOrigin) => Promise<readonly VisitChange[]>,
): Promise<Taken> {
  if (!organisation) throw new Error(`${source}: visits were handed in without an organisation`);
  return database.write(async (transaction) => {
    const removed = await removeDemonstration(transaction);
    const origin = { source, organisation: organisation.slug, actor, importedAt };
    const changes = await record(transaction, origin);
    const changed = changes.filter(({ before }) => before !== null).length;
    const change = { added: changes.length - changed, removed: 0, changed };
    const taken = { revision: 1, demonstrationRemoved: removed.incidents, change };
    if (changes.length === 0) return { ...taken, status: "unchanged" };
    await keepReversal(transaction, importId, source, changes, importedAt);
    await advanceDataVersion(transaction, importedAt.toISOString());
    const after = { ...change, importId, file, sha256 };
    const deed = { action: "PATROL_VISITS_IMPORTED", object: `${source}:${organisation.slug}`, after };
    await appendAudit(transaction, actor, deed, importedAt);
    return { ...taken, status: changed > 0 ? "revised" : "taken" };
  });
}

export async function giveVisitsBack(transaction: Transaction, content: string): Promise<string> {
  try {
    const { removed, restored } = await takeBackVisits(transaction, content);
    return `${removed} visits removed, ${restored} as they were before`;
  } catch (error) {
    throw error instanceof VisitChangedSince ? new CannotUndo(error.message) : error;
  }
}
