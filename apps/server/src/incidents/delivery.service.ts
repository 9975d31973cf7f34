import type { CrimeType, Month } from "@safer-wards/domain";
import { appendAudit, COMMAND_LINE, forgetReleasedDemonstration } from "../access/index.js";
import { advanceDataVersion, type Bound, type Database, type Transaction } from "../database/index.js";
import {
  insertDelivery,
  insertIncidents,
  retireDelivery,
  selectCurrentDelivery,
  selectCurrentOfSource,
  selectDeliveries,
  selectLastRevision,
  selectSetting,
  upsertSetting,
} from "./incidents.queries.js";

export type SourceId = "police-uk-street" | "demonstration";

/** A recorded incident that has a place in an installed area. */
export interface PlacedIncident {
  readonly areaCode: string;
  readonly wardCode: string;
  readonly month: Month;
  readonly crimeType: CrimeType;
  readonly longitude: number;
  readonly latitude: number;
  readonly location: string;
  readonly cell9: string;
  readonly cell10: string;
  readonly crimeReference: string | null;
  readonly outcome: string | null;
}

/** A supplier's month as the ledger will remember it. */
export interface MonthDelivery {
  readonly source: SourceId;
  /** What a reader calls that kind of file, for example `Street-level crime (police.uk)`. */
  readonly sourceName: string;
  readonly publisher: string;
  readonly licence: string;
  readonly licenceAddress: string | null;
  readonly supplier: string;
  readonly month: Month;
  readonly file: string;
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256: string;
  readonly fetchedAt: Date | null;
  readonly importedAt: Date;
  readonly rowsRead: number;
  readonly withoutPlace: number;
  readonly outsideArea: number;
  readonly refused: number;
  readonly seconds: number;
}

export interface Delivered {
  readonly status: "taken" | "revised" | "unchanged";
  readonly revision: number;
  /** Demonstration incidents removed because real ones came. */
  readonly demonstrationRemoved: number;
}

export const DEMONSTRATION: SourceId = "demonstration";
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
  return database.write(async (transaction) => {
    const { source, supplier, month } = delivery;
    const current = await selectCurrentDelivery(transaction, source, supplier, month);
    if (current?.sha256 === delivery.sha256) {
      return { status: "unchanged", revision: current.revision, demonstrationRemoved: 0 };
    }
    // Real data, or somebody's clearing, came while demonstration data were still being made.
    if (source === DEMONSTRATION && (await selectSetting(transaction, DEMONSTRATION_SETTING)) === "cleared") {
      return { status: "unchanged", revision: 0, demonstrationRemoved: 0 };
    }
    const demonstrationRemoved = source === DEMONSTRATION ? 0 : (await removeDemonstration(transaction)).incidents;
    if (current) await retireDelivery(transaction, current.id, "replaced");
    const revision = (await selectLastRevision(transaction, source, supplier, month)) + 1;
    const id = await insertDelivery(transaction, ledgerRow(delivery, revision, incidents.length));
    await insertIncidents(
      transaction,
      incidents.map((incident) => incidentValues(id, incident)),
    );
    await advanceDataVersion(transaction, delivery.importedAt.toISOString());
    if (source !== DEMONSTRATION) await noteDelivery(transaction, delivery, revision, incidents.length);
    return { status: current ? "revised" : "taken", revision, demonstrationRemoved };
  });
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

function ledgerRow(delivery: MonthDelivery, revision: number, taken: number) {
  return {
    source: delivery.source,
    source_name: delivery.sourceName,
    publisher: delivery.publisher,
    licence: delivery.licence,
    licence_address: delivery.licenceAddress,
    supplier: delivery.supplier,
    month: delivery.month,
    file: delivery.file,
    sha256: delivery.sha256,
    fetched_at: delivery.fetchedAt?.toISOString() ?? null,
    imported_at: delivery.importedAt.toISOString(),
    revision,
    state: "current" as const,
    rows_read: delivery.rowsRead,
    taken,
    without_place: delivery.withoutPlace,
    outside_area: delivery.outsideArea,
    refused: delivery.refused,
    seconds: delivery.seconds,
  };
}

function incidentValues(deliveryId: number, incident: PlacedIncident): Bound[] {
  return [
    deliveryId,
    incident.areaCode,
    incident.wardCode,
    incident.month,
    incident.crimeType,
    incident.longitude,
    incident.latitude,
    incident.location,
    incident.cell9,
    incident.cell10,
    incident.crimeReference,
    incident.outcome,
  ];
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
  const held = await selectCurrentOfSource(transaction, DEMONSTRATION);
  for (const delivery of held) await retireDelivery(transaction, delivery.id, "removed");
  await forgetReleasedDemonstration(transaction);
  await upsertSetting(transaction, DEMONSTRATION_SETTING, "cleared");
  return { months: held.length, incidents: held.reduce((sum, delivery) => sum + delivery.taken, 0) };
}

/**
 * Whether demonstration data are still to be made: nobody has cleared them, no real month was ever taken in, and no
 * earlier start got through to the end of making them.
 */
export async function isDemonstrationDue(database: Database): Promise<boolean> {
  if ((await selectSetting(database, DEMONSTRATION_SETTING)) !== null) return false;
  return (await selectDeliveries(database)).every((delivery) => delivery.source === DEMONSTRATION);
}

/** Notes that all demonstration data are there, so that the next start does not make them again. */
export async function finishDemonstration(database: Database): Promise<void> {
  await database.write(async (transaction) => {
    if ((await selectSetting(transaction, DEMONSTRATION_SETTING)) !== null) return;
    await upsertSetting(transaction, DEMONSTRATION_SETTING, "loaded");
  });
}

/** Whether what is shown is demonstration data. */
export async function isDemonstrationHeld(database: Database): Promise<boolean> {
  return (await selectCurrentOfSource(database, DEMONSTRATION)).length > 0;
}
