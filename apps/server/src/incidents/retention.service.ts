import { addMonths, type Month, PARTNER_SOURCE_IDS } from "@safer-wards/domain";
import { type Actor, appendAudit } from "../access/index.js";
import { advanceDataVersion, type Database } from "../database/index.js";
import { retireDelivery } from "./incidents.queries.js";
import { deleteReplacedBefore, selectPartnerMonthsBefore } from "./retention.queries.js";

export interface Retention {
  /** The first month that is still held. */
  readonly firstKept: Month;
  readonly months: number;
  readonly records: number;
}

/**
 * Removes partner records of months that ended more than `keptMonths` months ago, whole months at a time and with their
 * replaced versions, and says so in the audit. What the ledger says of them stays: that they were held, from which file,
 * and that they are gone.
 */
export async function removeOldPartnerRecords(
  database: Database,
  keptMonths: number,
  actor: Actor,
  now: Date,
): Promise<Retention> {
  const firstKept = addMonths(now.toISOString().slice(0, 7), -keptMonths);
  return database.write(async (transaction) => {
    const old = await selectPartnerMonthsBefore(transaction, PARTNER_SOURCE_IDS, firstKept);
    const records = old.reduce((sum, month) => sum + month.records, 0);
    const retention = { firstKept, months: old.length, records };
    const replacedVersions = await deleteReplacedBefore(transaction, PARTNER_SOURCE_IDS, firstKept);
    if (old.length === 0 && replacedVersions === 0) return retention;
    for (const { id } of old) await retireDelivery(transaction, id, "removed");
    await advanceDataVersion(transaction, now.toISOString());
    const suppliers = [...new Set(old.map(({ source, supplier }) => `${source}:${supplier}`))];
    const after = { ...retention, replacedVersions, keptMonths, suppliers };
    await appendAudit(transaction, actor, { action: "RETENTION_APPLIED", object: "partner-records", after }, now);
    return retention;
  });
}
