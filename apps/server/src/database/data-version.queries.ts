import type { Transaction } from "./database.js";

/** Says that what is counted has changed, so that no answer kept from before is given again. */
export async function advanceDataVersion(transaction: Transaction, changedAt: string): Promise<void> {
  await transaction.query("UPDATE data_version SET number = number + 1, changed_at = ? WHERE id = 1", [changedAt]);
}
