import { dayOf, OPERATION_KINDS, type OperationKind } from "@safer-wards/domain";
import { type Actor, appendAudit } from "../access/index.js";
import type { Database, Transaction } from "../database/index.js";
import type { Area } from "../wards/index.js";
import type { Operation, OperationResult } from "./operation.js";
import { type OperationPlace, wardsOfPlace } from "./operation-place.js";
import { insertOperation, insertVersion, replaceOperation, selectOperation } from "./operations.queries.js";

/** An operation as a row of a file tells it. */
export interface ImportedOperation {
  readonly areaCode: string;
  /** The organisation's own number of it. */
  readonly reference: string;
  readonly title: string;
  readonly kind: OperationKind;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly isCancelled: boolean;
  readonly place: OperationPlace;
  readonly officerHours: number | null;
  readonly costPounds: number | null;
  readonly results: readonly OperationResult[];
}

export interface OperationsFile {
  /** Slug of whoever leads them. */
  readonly organisation: string;
  readonly file: string;
  readonly actor: Actor;
  readonly importedAt: Date;
  /** Keeps, in the same transaction, what takes the file back. */
  readonly keep: (transaction: Transaction, changes: readonly OperationTaken[]) => Promise<void>;
}

/** What a file did to one operation. */
export interface OperationTaken {
  readonly id: string;
  /** The version that the file made of it. */
  readonly version: number;
  /** Null where the file added it. */
  readonly before: Operation | null;
}

/** How many of a file's operations were new, changed what was held, or were held already. */
export interface TakenOperations {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** The kind that a text names, by its name or its id. */
export function operationKindNamed(text: string): OperationKind | null {
  const letters = (name: string) => name.toLowerCase().replaceAll(/[^a-z]/g, "");
  return (
    OPERATION_KINDS.find(({ id, name }) => [id, name].some((known) => letters(known) === letters(text)))?.id ?? null
  );
}

/** Takes a file's operations, all or none. One that an earlier file brought is changed, as an officer would change it. */
export async function importOperations(
  database: Database,
  areas: readonly Area[],
  imported: readonly ImportedOperation[],
  file: OperationsFile,
): Promise<TakenOperations> {
  return database.write(async (transaction) => {
    const taken = { added: 0, changed: 0, unchanged: 0 };
    const changes: OperationTaken[] = [];
    for (const one of imported) {
      const area = areas.find(({ code }) => code === one.areaCode);
      if (!area) throw new Error(`importOperations: the area ${one.areaCode} is not installed`);
      const change = await take(transaction, operationOf(area, one, file), file);
      taken[change === null ? "unchanged" : change.before ? "changed" : "added"] += 1;
      if (change) changes.push(change);
    }
    if (changes.length > 0) await file.keep(transaction, changes);
    return taken;
  });
}

/** Null where the file tells nothing new of it. */
async function take(
  transaction: Transaction,
  operation: Operation,
  file: OperationsFile,
): Promise<OperationTaken | null> {
  const before = await selectOperation(transaction, operation.id);
  if (before && factsText(before) === factsText(operation)) return null;
  const after = before
    ? { ...operation, ...keptOf(before), version: before.version + 1, createdAt: before.createdAt }
    : operation;
  if (before) await replaceOperation(transaction, after);
  else await insertOperation(transaction, after);
  const deed = before ? "CHANGED" : "CREATED";
  const { personId } = file.actor;
  await insertVersion(transaction, { version: after.version, at: after.changedAt, personId, deed, content: after });
  const { kind, state, dates, version } = after;
  await appendAudit(
    transaction,
    file.actor,
    {
      action: `OPERATION_${deed}`,
      object: `operation:${after.id}`,
      after: { kind, state, dates, version, file: file.file },
    },
    file.importedAt,
  );
  return { id: after.id, version, before };
}

/** What officers wrote beside what the file tells. */
function keptOf({ aim, priority, planActionId, partnerOrganisations, notes }: Operation) {
  return { aim, priority, planActionId, partnerOrganisations, notes };
}

/** What a file tells; aim, priority and notes are an officer's to write. */
function factsText(operation: Operation): string {
  const { kind, title, leadOrganisation, place, dates, state, costPounds, officerHours, results } = operation;
  return JSON.stringify([kind, title, leadOrganisation, place, dates, state, costPounds, officerHours, results]);
}

function operationOf(
  area: Area,
  one: ImportedOperation,
  { organisation, file, importedAt }: OperationsFile,
): Operation {
  const at = importedAt.toISOString();
  const isOver = one.lastDay < dayOf(importedAt);
  return {
    id: `import-${organisation}-${one.reference.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`,
    areaCode: area.code,
    kind: one.kind,
    title: one.title,
    aim: "",
    priority: null,
    planActionId: null,
    leadOrganisation: organisation,
    partnerOrganisations: [],
    place: one.place,
    wardCodes: wardsOfPlace(area, one.place),
    dates: { firstDay: one.firstDay, lastDay: one.lastDay, precision: "DAY" },
    state: one.isCancelled ? "CANCELLED" : isOver ? "FINISHED" : "PLANNED",
    costPounds: one.costPounds,
    officerHours: one.officerHours,
    results: one.results,
    notes: "",
    conflicts: [],
    planRecords: [],
    origin: "IMPORT",
    source: `Imported from ${file}`,
    version: 1,
    createdAt: at,
    changedAt: at,
  };
}
