import type { Month } from "@safer-wards/domain";
import { type Actor, appendAudit } from "../access/index.js";
import { advanceDataVersion, type Transaction } from "../database/index.js";
import { createPlacer, readAreas } from "../wards/index.js";
import { type DeliveryRow, retireDelivery } from "./incidents.queries.js";
import { noteAnew } from "./placed-anew.js";
import { tableOf, unpackRecords } from "./replaced-records.js";

/** What became of one month of an undone import. */
export interface MonthUndone {
  readonly source: string;
  readonly supplier: string;
  readonly month: Month;
  /** The revision that is held again; null where there was none before, so that the month is a gap. */
  readonly backTo: number | null;
}

/** Why an import cannot be undone. */
export class CannotUndo extends Error {}

/**
 * Takes back what an import delivered: each of its months goes back to the version before, or becomes a gap. Throws
 * {@link CannotUndo} where a later import stands on top of one of them, or nothing of it is held any more.
 */
export async function undoDeliveries(
  transaction: Transaction,
  importId: string,
  actor: Actor,
  now: Date,
): Promise<MonthUndone[]> {
  const deliveries = await transaction.query<DeliveryRow>(
    "SELECT * FROM delivery WHERE import_id = ? AND state IN ('current', 'replaced') ORDER BY id DESC",
    [importId],
  );
  const covered = deliveries.find((delivery) => delivery.state === "replaced");
  if (covered) {
    throw new CannotUndo(
      `${covered.supplier}'s ${covered.month} has been revised by a later import. Undo that one first.`,
    );
  }
  if (deliveries.length === 0) throw new CannotUndo("Nothing of this import is held any more.");
  const undone: MonthUndone[] = [];
  // The version before may be from before other outlines of wards.
  const place = createPlacer(await readAreas(transaction));
  const wardOf = (longitude: number, latitude: number) => place(longitude, latitude)?.wardCode ?? null;
  for (const delivery of deliveries) undone.push(await undoDelivery(transaction, delivery, wardOf, now));
  await advanceDataVersion(transaction, now.toISOString());
  const months = undone.map(
    ({ source, supplier, month, backTo }) => `${source}:${supplier}:${month}:${backTo ?? "gap"}`,
  );
  await appendAudit(
    transaction,
    actor,
    { action: "IMPORT_UNDONE", object: `import:${importId}`, after: { months } },
    now,
  );
  return undone;
}

async function undoDelivery(
  transaction: Transaction,
  delivery: DeliveryRow,
  wardOf: (longitude: number, latitude: number) => string | null,
  now: Date,
): Promise<MonthUndone> {
  const { source, supplier, month } = delivery;
  await retireDelivery(transaction, delivery.id, "undone");
  const [before] = await transaction.query<DeliveryRow>(
    `SELECT * FROM delivery WHERE source = ? AND supplier = ? AND month = ? AND state = 'replaced'
      ORDER BY revision DESC LIMIT 1`,
    [source, supplier, month],
  );
  const back = before ? await unpackRecords(transaction, tableOf(before), before.id, wardOf) : null;
  if (!before || back === null) return { source, supplier, month, backTo: null };
  if (back.moved > 0) await noteAnew(transaction, tableOf(before), before.id, now);
  await transaction.query("UPDATE delivery SET state = 'current' WHERE id = ?", [before.id]);
  return { source, supplier, month, backTo: before.revision };
}
