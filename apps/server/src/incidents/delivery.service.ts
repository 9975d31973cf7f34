import { appendAudit, COMMAND_LINE, forgetReleasedDemonstration } from "../access/index.js";
import {
  advanceDataVersion,
  type Bound,
  type Database,
  deleteDemonstrationRows,
  insertNotedImports,
  selectSetting,
  sumOfRows,
  type Transaction,
  upsertSetting,
} from "../database/index.js";
import {
  type DeliveryRow,
  insertDelivery,
  insertIncidents,
  retireDelivery,
  selectCurrentDelivery,
  selectCurrentDemonstration,
  selectDeliveries,
  selectLastRevision,
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
import { compareRevisions, type RecordRevision } from "./record-revision.js";
import { packRecords, selectRecords, tableOf } from "./replaced-records.js";

export interface Delivered {
  readonly status: "taken" | "revised" | "unchanged";
  readonly revision: number;
  /** Demonstration incidents removed because real ones came. */
  readonly demonstrationRemoved: number;
  /** Against the version before; null where there was none. */
  readonly change: RecordRevision | null;
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
  return database.write((transaction) => replaceMonth(transaction, delivery, incidents.map(incidentValues)));
}

/** Takes months of a partner's file, as {@link deliverMonth} does one: all of them or, where one fails, none. */
export async function deliverPartnerMonths(
  database: Database,
  months: readonly PartnerMonth[],
): Promise<readonly Delivered[]> {
  return database.write(async (transaction) => {
    const delivered: Delivered[] = [];
    for (const { delivery, records } of months) {
      delivered.push(await replaceMonth(transaction, delivery, records.map(partnerValues)));
    }
    return delivered;
  });
}

/** `rows` are values in the order of the table's columns, but for the delivery's id in front of them. */
async function replaceMonth(
  transaction: Transaction,
  delivery: MonthDelivery,
  rows: readonly Bound[][],
): Promise<Delivered> {
  const { source, supplier, month } = delivery;
  const current = await selectCurrentDelivery(transaction, source, supplier, month);
  if (current?.sha256 === delivery.sha256) {
    return { status: "unchanged", revision: current.revision, demonstrationRemoved: 0, change: null };
  }
  // Real data, or somebody's clearing, came while demonstration data were still being made.
  if (isOfDemonstration(delivery) && (await isDemonstrationCleared(transaction))) {
    return { status: "unchanged", revision: 0, demonstrationRemoved: 0, change: null };
  }
  const demonstrationRemoved = isOfDemonstration(delivery) ? 0 : (await removeDemonstration(transaction)).incidents;
  const before = current?.demonstration === 0 ? current : undefined;
  if (current && isOfDemonstration(delivery)) await retireDelivery(transaction, current.id, "replaced");
  const change = before ? await putAway(transaction, before, rows) : null;
  const revision = (await selectLastRevision(transaction, source, supplier, month)) + 1;
  const taken = rows.length;
  const id = await insertDelivery(transaction, ledgerRow(delivery, revision, taken, change));
  await insertRecords(transaction, delivery, id, rows);
  await advanceDataVersion(transaction, delivery.importedAt.toISOString());
  if (!isOfDemonstration(delivery)) await noteDelivery(transaction, delivery, revision, taken);
  return { status: before ? "revised" : "taken", revision, demonstrationRemoved, change };
}

/** With their checksum: from here on a row that changes unasked is found. */
async function insertRecords(
  transaction: Transaction,
  { organisation, importedAt }: MonthDelivery,
  id: number,
  rows: readonly Bound[][],
): Promise<void> {
  const insert = organisation === undefined ? insertIncidents : insertPartnerRecords;
  await insert(
    transaction,
    rows.map((row) => [id, ...row]),
  );
  const { table, columns } = tableOf({ organisation: organisation ?? null });
  const sum = sumOfRows(transaction.table(table), columns.slice(1), rows);
  await insertNotedImports(transaction, [[id, sum.rows, sum.hex()]], importedAt.toISOString());
}

/** Packs the version that is replaced, and says how the new one differs. */
async function putAway(
  transaction: Transaction,
  before: DeliveryRow,
  after: readonly Bound[][],
): Promise<RecordRevision> {
  const table = tableOf(before);
  const rows = await selectRecords(transaction, table, before.id);
  await packRecords(transaction, before.id, rows);
  await retireDelivery(transaction, before.id, "replaced");
  return compareRevisions(rows, after, table.reference);
}

async function noteDelivery(
  transaction: Transaction,
  { source, supplier, month, file, sha256, importedAt, actor = COMMAND_LINE }: MonthDelivery,
  revision: number,
  taken: number,
): Promise<void> {
  const deed = {
    action: "MONTH_TAKEN",
    object: `${source}:${supplier}:${month}`,
    after: { revision, taken, file, sha256 },
  };
  await appendAudit(transaction, actor, deed, importedAt);
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

/** Removes it within a transaction that takes real records in. */
export async function removeDemonstration(transaction: Transaction): Promise<Removed> {
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
