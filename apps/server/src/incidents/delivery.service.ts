import { appendAudit, COMMAND_LINE, forgetReleasedDemonstration } from "../access/index.js";
import { advanceDataVersion, type Database, deleteDemonstrationRows, type Transaction } from "../database/index.js";
import {
  insertDelivery,
  insertIncidents,
  retireDelivery,
  selectCurrentDelivery,
  selectCurrentDemonstration,
  selectDeliveries,
  selectLastRevision,
  selectSetting,
  upsertSetting,
} from "./incidents.queries.js";
import {
  incidentValues,
  isOfDemonstration,
  ledgerRow,
  type MonthDelivery,
  type PartnerMonth,
  partnerValues,
  type PlacedIncident,
} from "./month-delivery.js";
import { insertPartnerRecords } from "./partner-records.queries.js";

export interface Delivered {
  readonly status: "taken" | "revised" | "unchanged";
  readonly revision: number;
  /** Demonstration incidents removed because real ones came. */
  readonly demonstrationRemoved: number;
}

const DEMONSTRATION_SETTING = "demonstration";

/** Whether this very file is what is held for the supplier's month. */
export async function isAlreadyTaken(
  database: Database,
  delivery: Pick<MonthDelivery, "source" | "supplier" | "month" | "sha256">,
): Promise<boolean> {
  const current = await selectCurrentDelivery(database, delivery.source, delivery.supplier, delivery.month);
  return current?.sha256 === delivery.sha256;
}

/**
 * Takes a supplier's month whole, in one transaction, in place of what was held for it. The same file again changes
 * nothing. The first real delivery removes all demonstration incidents.
 */
export async function deliverMonth(
  database: Database,
  delivery: MonthDelivery,
  incidents: readonly PlacedIncident[],
): Promise<Delivered> {
  return database.write((transaction) =>
    replaceMonth(transaction, delivery, incidents.length, (id) =>
      insertIncidents(
        transaction,
        incidents.map((incident) => incidentValues(id, incident)),
      ),
    ),
  );
}

/** Takes months of a partner's file, as {@link deliverMonth} does one: all of them or, where one fails, none. */
export async function deliverPartnerMonths(
  database: Database,
  months: readonly PartnerMonth[],
): Promise<readonly Delivered[]> {
  return database.write(async (transaction) => {
    const delivered: Delivered[] = [];
    for (const { delivery, records } of months) {
      const insert = (id: number) =>
        insertPartnerRecords(
          transaction,
          records.map((record) => partnerValues(id, record)),
        );
      delivered.push(await replaceMonth(transaction, delivery, records.length, insert));
    }
    return delivered;
  });
}

async function replaceMonth(
  transaction: Transaction,
  delivery: MonthDelivery,
  taken: number,
  insertRecords: (deliveryId: number) => Promise<void>,
): Promise<Delivered> {
  const { source, supplier, month } = delivery;
  const current = await selectCurrentDelivery(transaction, source, supplier, month);
  if (current?.sha256 === delivery.sha256) {
    return { status: "unchanged", revision: current.revision, demonstrationRemoved: 0 };
  }
  // Real data, or somebody's clearing, came while demonstration data were still being made.
  if (isOfDemonstration(delivery) && (await isDemonstrationCleared(transaction))) {
    return { status: "unchanged", revision: 0, demonstrationRemoved: 0 };
  }
  const demonstrationRemoved = isOfDemonstration(delivery) ? 0 : (await removeDemonstration(transaction)).incidents;
  if (current) await retireDelivery(transaction, current.id, "replaced");
  const revision = (await selectLastRevision(transaction, source, supplier, month)) + 1;
  const id = await insertDelivery(transaction, ledgerRow(delivery, revision, taken));
  await insertRecords(id);
  await advanceDataVersion(transaction, delivery.importedAt.toISOString());
  if (!isOfDemonstration(delivery)) await noteDelivery(transaction, delivery, revision, taken);
  return { status: current ? "revised" : "taken", revision, demonstrationRemoved };
}

/** Files come in by command alone. */
async function noteDelivery(
  transaction: Transaction,
  { source, supplier, month, file, sha256, importedAt }: MonthDelivery,
  revision: number,
  taken: number,
): Promise<void> {
  const deed = {
    action: "MONTH_TAKEN",
    object: `${source}:${supplier}:${month}`,
    after: { revision, taken, file, sha256 },
  };
  await appendAudit(transaction, COMMAND_LINE, deed, importedAt);
}

export interface Removed {
  readonly months: number;
  readonly incidents: number;
}

/** Removes every demonstration incident; a later start does not bring them back. */
export async function clearDemonstration(database: Database, now: Date): Promise<Removed> {
  return database.write(async (transaction) => {
    const removed = await removeDemonstration(transaction);
    if (removed.months > 0) await advanceDataVersion(transaction, now.toISOString());
    await appendAudit(transaction, COMMAND_LINE, { action: "DEMONSTRATION_CLEARED", before: removed }, now);
    return removed;
  });
}

async function removeDemonstration(transaction: Transaction): Promise<Removed> {
  const held = await selectCurrentDemonstration(transaction);
  for (const delivery of held) await retireDelivery(transaction, delivery.id, "removed");
  await forgetReleasedDemonstration(transaction);
  await deleteDemonstrationRows(transaction);
  await upsertSetting(transaction, DEMONSTRATION_SETTING, "cleared");
  return { months: held.length, incidents: held.reduce((sum, delivery) => sum + delivery.taken, 0) };
}

/**
 * Whether demonstration data are still to be made: nobody has cleared them, no real month was ever taken in, and no
 * earlier start got through to the end of making them.
 */
export async function isDemonstrationDue(database: Database): Promise<boolean> {
  if ((await selectSetting(database, DEMONSTRATION_SETTING)) !== null) return false;
  return (await selectDeliveries(database)).every((delivery) => delivery.demonstration === 1);
}

/** Notes that all demonstration data are there, so that the next start does not make them again. */
export async function finishDemonstration(database: Database): Promise<void> {
  await database.write(async (transaction) => {
    if ((await selectSetting(transaction, DEMONSTRATION_SETTING)) !== null) return;
    await upsertSetting(transaction, DEMONSTRATION_SETTING, "loaded");
  });
}

/** Whether somebody, or the first real files, took the demonstration away for good. */
export async function isDemonstrationCleared(door: Pick<Database, "query">): Promise<boolean> {
  return (await selectSetting(door, DEMONSTRATION_SETTING)) === "cleared";
}

/** Whether what is shown is demonstration data. */
export async function isDemonstrationHeld(database: Database): Promise<boolean> {
  return (await selectCurrentDemonstration(database)).length > 0;
}
