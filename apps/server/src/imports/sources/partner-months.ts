import { addMonths, monthOfDate, type PartnerSource } from "@safer-wards/domain";
import type { Database } from "../../database/index.js";
import { deliverPartnerMonths, type PartnerMonth, type PartnerRecord } from "../../incidents/index.js";
import type { Provenance, TableSource, Taken } from "./source.js";

/** Whose words the ledger bears. */
type Words = Pick<TableSource, "publisher" | "licence" | "licenceAddress">;

/**
 * Hands records in by months, each from its first day to its last: those between the first and the last record that hold
 * none are counted zero.
 */
export async function takePartnerMonths(
  source: PartnerSource,
  words: Words,
  database: Database,
  records: readonly PartnerRecord[],
  provenance: Provenance,
): Promise<Taken> {
  const { organisation, firstDate, lastDate, ...rest } = provenance;
  if (!organisation || firstDate === null || lastDate === null) {
    throw new Error(`${source.id}: records were handed in without an organisation or a date`);
  }
  const byMonth = new Map<string, PartnerRecord[]>();
  for (let month = monthOfDate(firstDate); month <= monthOfDate(lastDate); month = addMonths(month, 1))
    byMonth.set(month, []);
  for (const record of records) byMonth.get(record.month)!.push(record);
  const delivered = await deliverPartnerMonths(
    database,
    [...byMonth].map(([month, inMonth], index): PartnerMonth => ({
      delivery: {
        ...rest,
        source: source.id,
        sourceName: source.name,
        publisher: source.isOpen ? words.publisher : organisation.name,
        licence: words.licence,
        licenceAddress: words.licenceAddress,
        supplier: organisation.name,
        organisation: organisation.slug,
        month,
        // Rows that were left out or refused are the file's; they are counted once, with its first month.
        ...(index > 0 && { withoutPlace: 0, outsideArea: 0, refused: 0, rowsRead: inMonth.length }),
      },
      records: inMonth,
    })),
  );
  return {
    status: delivered.every(({ status }) => status === "unchanged")
      ? "unchanged"
      : delivered.some(({ status }) => status === "revised")
        ? "revised"
        : "taken",
    revision: Math.max(...delivered.map(({ revision }) => revision)),
    demonstrationRemoved: delivered.reduce((sum, one) => sum + one.demonstrationRemoved, 0),
    change: sumOf(delivered.flatMap(({ change }) => change ?? [])),
  };
}

function sumOf(changes: readonly NonNullable<Taken["change"]>[]): Taken["change"] {
  if (changes.length === 0) return null;
  return changes.reduce((sum, change) => ({
    added: sum.added + change.added,
    removed: sum.removed + change.removed,
    changed: sum.changed + change.changed,
  }));
}
