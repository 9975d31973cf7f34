import { addMonths, type Month, partnerSourceOf } from "@safer-wards/domain";
import { type Actor, appendAudit } from "../access/index.js";
import type { Database, RowDoor } from "../database/index.js";
import { forgetReversalsBefore, reversalsBefore } from "../imports/index.js";
import { type OldPartnerRecords, partnerRecordsBefore, removePartnerRecordsBefore } from "../incidents/index.js";
import { type OldVisits, removeVisitsBefore, visitsBefore } from "../patrols/index.js";
import { type OldSessions, removeSessionsBefore, sessionsBefore } from "../youth/index.js";
import { noteRun } from "./retention-notes.js";

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
  const firstKept = firstKeptMonth(keptMonths, now);
  return database.write(async (transaction) => {
    const removed = retentionOf(firstKept, {
      partners: await removePartnerRecordsBefore(transaction, firstKept, now),
      sessions: await removeSessionsBefore(transaction, firstKept),
      visits: await removeVisitsBefore(transaction, firstKept),
      reversals: await forgetReversalsBefore(transaction, firstKept),
    });
    const isNothing = removed.losses.length === 0 && removed.earlierVersions === 0;
    await noteRun(transaction, isNothing ? null : removed, now);
    if (isNothing) return removed;
    const after = { ...removed, keptMonths };
    await appendAudit(transaction, actor, { action: "RETENTION_APPLIED", object: "partner-records", after }, now);
    return removed;
  });
}

/** Who would lose what, by the same questions, and nothing is written. */
export async function previewRetention(door: RowDoor, keptMonths: number, now: Date): Promise<Retention> {
  const firstKept = firstKeptMonth(keptMonths, now);
  return retentionOf(firstKept, {
    partners: await partnerRecordsBefore(door, firstKept),
    sessions: await sessionsBefore(door, firstKept),
    visits: await visitsBefore(door, firstKept),
    reversals: (await reversalsBefore(door, firstKept)).length,
  });
}

function firstKeptMonth(keptMonths: number, now: Date): Month {
  return addMonths(now.toISOString().slice(0, 7), -keptMonths);
}

interface OldRecords {
  readonly partners: OldPartnerRecords;
  readonly sessions: readonly OldSessions[];
  readonly visits: readonly OldVisits[];
  readonly reversals: number;
}

function retentionOf(firstKept: Month, { partners, sessions, visits, reversals }: OldRecords): Retention {
  return {
    firstKept,
    losses: [
      ...lossesOf(partners.months),
      ...sessions.map(({ provider, months, sessions: records }) => ({
        what: "sessions of youth work",
        whose: provider,
        months,
        records,
      })),
      ...visits.map(({ organisation, months, visits: records }) => ({
        what: "visits of patrols",
        whose: organisation ?? "nobody named",
        months,
        records,
      })),
    ],
    earlierVersions: partners.replacedVersions + reversals,
  };
}

function lossesOf(months: OldPartnerRecords["months"]): RetentionLoss[] {
  const suppliers = [...new Set(months.map(({ source, supplier }) => `${source}:${supplier}`))];
  return suppliers.map((name) => {
    const own = months.filter(({ source, supplier }) => `${source}:${supplier}` === name);
    return {
      what: partnerSourceOf(own[0]!.source)?.noun ?? own[0]!.source,
      whose: own[0]!.supplier,
      months: own.length,
      records: own.reduce((sum, month) => sum + month.records, 0),
    };
  });
}
