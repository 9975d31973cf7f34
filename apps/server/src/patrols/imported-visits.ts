import { createHash } from "node:crypto";
import type { Actor } from "../access/index.js";
import type { Transaction } from "../database/index.js";
import { deleteVisits, insertVisits, selectVisitsById } from "./patrols.queries.js";
import type { PatrolVisit } from "./visit.js";

/** Where the visits of a file come from. */
export interface ImportedVisitsOrigin {
  /** Id of the source, for example `patrol-track`. */
  readonly source: string;
  readonly organisation: string | null;
  readonly actor: Actor;
  readonly importedAt: Date;
}

/** What a file did to one visit. */
export interface VisitChange {
  readonly before: PatrolVisit | null;
  readonly after: PatrolVisit;
}

/** A visit that is not any more as its file left it. */
export class VisitChangedSince extends Error {}

/** The id of a visit by its own name: of the same source and organisation, the same one again is the same visit. */
export function visitId({ source, organisation }: ImportedVisitsOrigin, name: string): string {
  const hex = createHash("sha256")
    .update(`${source}/${organisation ?? ""}/${name}`)
    .digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join("-");
}

/** Takes visits in: one that is held is replaced where it tells otherwise now, and stays as it is where it does not. */
export async function takeImportedVisits(
  transaction: Transaction,
  visits: readonly PatrolVisit[],
): Promise<VisitChange[]> {
  const ids = visits.map(({ id }) => id);
  const held = await selectVisitsById(transaction, ids);
  const changes = [...new Map(visits.map((visit) => [visit.id, visit])).values()].flatMap((after) => {
    const before = held.get(after.id) ?? null;
    return before && contentOf(before) === contentOf(after) ? [] : [{ before, after }];
  });
  await replaceVisits(
    transaction,
    changes.map(({ after }) => after),
  );
  return changes;
}

/**
 * Takes back what a file did. Throws {@link VisitChangedSince} where a later file has told otherwise of one of its visits.
 *
 * @param content the file's changes, as JSON
 */
export async function takeBackVisits(
  transaction: Transaction,
  content: string,
): Promise<{ readonly removed: number; readonly restored: number }> {
  const changes = JSON.parse(content) as readonly VisitChange[];
  const ids = changes.map(({ after }) => after.id);
  const held = await selectVisitsById(transaction, ids);
  for (const { after } of changes) {
    const now = held.get(after.id);
    if (now && contentOf(now) === contentOf(after)) continue;
    throw new VisitChangedSince("A later import has changed a visit of this one. Undo that one first.");
  }
  await deleteVisits(transaction, ids);
  const before = changes.flatMap((change) => change.before ?? []);
  await insertVisits(transaction, before);
  return { removed: changes.length - before.length, restored: before.length };
}

async function replaceVisits(transaction: Transaction, visits: readonly PatrolVisit[]): Promise<void> {
  await deleteVisits(
    transaction,
    visits.map(({ id }) => id),
  );
  await insertVisits(transaction, visits);
}

/** What a visit tells, whoever recorded it and when; its ward follows from its cell. */
function contentOf(visit: PatrolVisit): string {
  const results = Object.entries(visit.results).sort(([one], [other]) => (one < other ? -1 : 1));
  const { cell, arrivedAt, leftAt, officers, mode, note } = visit;
  return JSON.stringify([cell, arrivedAt, leftAt, officers, mode, note, [...visit.seen].sort(), results]);
}
