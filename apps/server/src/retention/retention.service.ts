import { addMonths, type Month, partnerSourceOf } from "@safer-wards/domain";
import { type Actor, appendAudit } from "../access/index.js";
import type { Database, Transaction } from "../database/index.js";
import { forgetReversalsBefore } from "../imports/index.js";
import { removePartnerRecordsBefore } from "../incidents/index.js";
import { removeVisitsBefore } from "../patrols/index.js";
import { removeSessionsBefore } from "../youth/index.js";

/** What one organisation loses of one kind of record. */
export interface RetentionLoss {
  /** In the plural, for example `reports to the council`. */
  readonly what: string;
  readonly whose: string;
  readonly months: number;
  readonly records: number;
}

export interface Retention {
  /** The first month that is still held. */
  readonly firstKept: Month;
  readonly losses: readonly RetentionLoss[];
  /** Versions of such records that lay packed to be brought back by an undo. */
  readonly earlierVersions: number;
}

/** Ends a transaction that was only to be looked at. */
class OnlyAPreview extends Error {}

/**
 * Removes what partners recorded in months that ended more than `keptMonths` months ago, with every version that an undo
 * would bring back: records, sessions of youth work, visits of patrols. All in one transaction, and audited.
 */
export async function applyRetention(
  database: Database,
  keptMonths: number,
  actor: Actor,
  now: Date,
): Promise<Retention> {
  return database.write(async (transaction) => {
    const retention = await remove(transaction, keptMonths, now);
    if (retention.losses.length === 0 && retention.earlierVersions === 0) return retention;
    const after = { ...retention, keptMonths };
    await appendAudit(transaction, actor, { action: "RETENTION_APPLIED", object: "partner-records", after }, now);
    return retention;
  });
}

/** Who would lose what, by doing it and leaving it undone: a preview by other means could tell something else. */
export async function previewRetention(database: Database, keptMonths: number, now: Date): Promise<Retention> {
  let preview: Retention | undefined;
  await database
    .write(async (transaction) => {
      preview = await remove(transaction, keptMonths, now);
      throw new OnlyAPreview();
    })
    .catch((error: unknown) => {
      if (!(error instanceof OnlyAPreview)) throw error;
    });
  return preview!;
}

async function remove(transaction: Transaction, keptMonths: number, now: Date): Promise<Retention> {
  const firstKept = addMonths(now.toISOString().slice(0, 7), -keptMonths);
  const { months, replacedVersions } = await removePartnerRecordsBefore(transaction, firstKept, now);
  const suppliers = [...new Set(months.map(({ source, supplier }) => `${source}:${supplier}`))];
  const partners = suppliers.map((name) => {
    const own = months.filter(({ source, supplier }) => `${source}:${supplier}` === name);
    return {
      what: partnerSourceOf(own[0]!.source)?.noun ?? own[0]!.source,
      whose: own[0]!.supplier,
      months: own.length,
      records: own.reduce((sum, month) => sum + month.records, 0),
    };
  });
  const sessions = (await removeSessionsBefore(transaction, firstKept)).map((own) => ({
    what: "sessions of youth work",
    whose: own.provider,
    months: own.months,
    records: own.sessions,
  }));
  const visits = (await removeVisitsBefore(transaction, firstKept)).map((own) => ({
    what: "visits of patrols",
    whose: own.organisation ?? "nobody named",
    months: own.months,
    records: own.visits,
  }));
  const earlierVersions = replacedVersions + (await forgetReversalsBefore(transaction, firstKept));
  return { firstKept, losses: [...partners, ...sessions, ...visits], earlierVersions };
}
