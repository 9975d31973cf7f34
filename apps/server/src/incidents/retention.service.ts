import { type Month, PARTNER_SOURCE_IDS } from "@safer-wards/domain";
import { advanceDataVersion, type Transaction } from "../database/index.js";
import { retireDelivery } from "./incidents.queries.js";
import { deleteReplacedBefore, type OldMonth, selectPartnerMonthsBefore } from "./retention.queries.js";

export interface PartnerRecordsRemoved {
  readonly months: readonly OldMonth[];
  /** Earlier versions of such months, which lay packed beside the records. */
  readonly replacedVersions: number;
}

/**
 * Removes partner records of months before `firstKept`, whole months at a time and with their replaced versions. What the
 * ledger says of them stays: that they were held, from which file, and that they are gone.
 */
export async function removePartnerRecordsBefore(
  transaction: Transaction,
  firstKept: Month,
  now: Date,
): Promise<PartnerRecordsRemoved> {
  const months = await selectPartnerMonthsBefore(transaction, PARTNER_SOURCE_IDS, firstKept);
  const replacedVersions = await deleteReplacedBefore(transaction, PARTNER_SOURCE_IDS, firstKept);
  for (const { id } of months) await retireDelivery(transaction, id, "removed");
  if (months.length > 0) await advanceDataVersion(transaction, now.toISOString());
  return { months, replacedVersions };
}
