import { type Month, PARTNER_SOURCE_IDS } from "@safer-wards/domain";
import { advanceDataVersion, type RowDoor, type Transaction } from "../database/index.js";
import { retireDelivery } from "./incidents.queries.js";
import {
  countReplacedBefore,
  deleteReplacedBefore,
  type OldMonth,
  selectPartnerMonthsBefore,
} from "./retention.queries.js";

export interface OldPartnerRecords {
  readonly months: readonly OldMonth[];
  /** Earlier versions of such months, which lie packed beside the records. */
  readonly replacedVersions: number;
}

/** What partners recorded in months before `firstKept`. */
export async function partnerRecordsBefore(door: RowDoor, firstKept: Month): Promise<OldPartnerRecords> {
  return {
    months: await selectPartnerMonthsBefore(door, PARTNER_SOURCE_IDS, firstKept),
    replacedVersions: await countReplacedBefore(door, PARTNER_SOURCE_IDS, firstKept),
  };
}

/**
 * Removes it, whole months at a time and with their replaced versions, and says what it was. What the ledger says of them
 * stays: that they were held, from which file, and that they are gone.
 */
export async function removePartnerRecordsBefore(
  transaction: Transaction,
  firstKept: Month,
  now: Date,
): Promise<OldPartnerRecords> {
  const old = await partnerRecordsBefore(transaction, firstKept);
  await deleteReplacedBefore(transaction, PARTNER_SOURCE_IDS, firstKept);
  for (const { id } of old.months) await retireDelivery(transaction, id, "removed");
  if (old.months.length > 0) await advanceDataVersion(transaction, now.toISOString());
  return old;
}
