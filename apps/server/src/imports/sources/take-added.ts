import { appendAudit } from "../../access/index.js";
import { advanceDataVersion, type Database, type Transaction } from "../../database/index.js";
import { CannotUndo } from "../../incidents/index.js";
import {
  AddedChangedSince,
  type AddedFrom,
  type AddedRow,
  type AddedTable,
  addRows,
  takeBackRows,
} from "../../wards/index.js";
import { keepReversal } from "../import-reversals.queries.js";
import type { Provenance, Taken } from "./source.js";

/** Adds what a file brings to an area, all of it or nothing. */
export async function takeAdded(
  source: string,
  table: AddedTable,
  database: Database,
  { importId, actor, file, sha256, importedAt }: Provenance,
  rowsFrom: (from: AddedFrom) => readonly AddedRow[],
): Promise<Taken> {
  return database.write(async (transaction) => {
    const changes = await addRows(transaction, table, rowsFrom({ file, sha256, addedAt: importedAt }));
    const changed = changes.filter(({ before }) => before !== null).length;
    const change = { added: changes.length - changed, removed: 0, changed };
    const taken = { revision: 1, demonstrationRemoved: 0, change };
    if (changes.length === 0) return { ...taken, status: "unchanged" };
    await keepReversal(transaction, importId, source, changes, importedAt);
    await advanceDataVersion(transaction, importedAt.toISOString());
    const after = { ...change, importId, file, sha256, names: changes.map((one) => one.after["name"]).slice(0, 100) };
    await appendAudit(transaction, actor, { action: "PLACES_ADDED", object: source, after }, importedAt);
    return { ...taken, status: changed > 0 ? "revised" : "taken" };
  });
}

export async function giveAddedBack(
  transaction: Transaction,
  table: AddedTable,
  content: string,
  what: string,
): Promise<string> {
  try {
    const { removed, restored } = await takeBackRows(transaction, table, content);
    return `${removed} ${what} removed, ${restored} as they were before`;
  } catch (error) {
    throw error instanceof AddedChangedSince ? new CannotUndo(error.message) : error;
  }
}
