import { randomUUID } from "node:crypto";
import type { Scope } from "@safer-wards/domain";
import { type Asker, actorOf, appendAudit, authorise, readPeople } from "../access/index.js";
import type { Database, Transaction } from "../database/index.js";
import { ChangedMeanwhile, InvalidInput } from "../errors.js";
import type { OrganisationDirectory } from "../organisations/index.js";
import type { AddedPlaces, Area, AreaDirectory } from "../wards/index.js";
import { operationsHere } from "./operations-here.js";
import type { Operation, OperationDeed } from "./operation.js";
import { changesOf } from "./operation-changes.js";
import { effortOf, factsOf, type OperationGiven, type ResultGiven, resultsOf, textOf } from "./operation-input.js";
import { sightOf } from "./named-by-the-plan.js";
import { wardsOfPlace } from "./operation-place.js";
import {
  insertOperation,
  insertVersion,
  replaceOperation,
  selectOperation,
  selectOperations,
  selectVersions,
} from "./operations.queries.js";

/** An operation as far as somebody may see it. */
export interface SeenOperation {
  readonly operation: Operation;
  /** Everything; otherwise with small numbers withheld, its place coarse, and without notes and money. */
  readonly whole: boolean;
  readonly editable: boolean;
}

export interface OperationChange {
  readonly id: string;
  readonly version: number;
  readonly at: Date;
  readonly personName: string | null;
  readonly deed: OperationDeed;
  readonly changes: string[];
}

export interface Finish {
  readonly id: string;
  readonly version: number;
  readonly results: readonly ResultGiven[];
  readonly costPounds?: number | null;
  readonly officerHours?: number | null;
  readonly notes?: string | null;
}

/** What the plan knows of its actions; it stands above the register, and is handed in. */
export interface KnownActions {
  has(action: { readonly areaCode: string; readonly planYear: string; readonly key: string }): Promise<boolean>;
}

/** The register of operations: what is planned, running and done. */
export class Operations {
  constructor(
    private readonly database: Database,
    private readonly areas: AreaDirectory,
    private readonly organisations: OrganisationDirectory,
    private readonly actions: KnownActions,
    private readonly added: Pick<AddedPlaces, "outline">,
  ) {}

  /** The operations that the viewer may see, the latest first. */
  async list({ viewer }: Pick<Asker, "viewer">, areaCode: string, placeId?: string | null): Promise<SeenOperation[]> {
    const scope = authorise(viewer, "Query.operations");
    const area = this.areas.require(areaCode);
    const operations = await selectOperations(this.database, area.code);
    return this.at(
      area,
      placeId,
      operations.flatMap((operation) => seenBy(viewer, scope, operation)),
    );
  }

  /** Those at a place; all of them where none is named. */
  private async at(
    area: Area,
    placeId: string | null | undefined,
    seen: readonly SeenOperation[],
  ): Promise<SeenOperation[]> {
    return placeId ? seen.filter(await operationsHere(this.added, area, placeId)) : [...seen];
  }

  /** One of them; throws {@link InvalidInput} where there is none that the viewer may see. */
  async find({ viewer }: Pick<Asker, "viewer">, id: string): Promise<SeenOperation> {
    const scope = authorise(viewer, "Query.operation");
    const operation = await selectOperation(this.database, id);
    const [seen] = operation ? seenBy(viewer, scope, operation) : [];
    // Whoever may not see it learns nothing about whether it is there.
    if (!seen) throw noSuchOperation();
    return seen;
  }

  /** What the published plans tell of operations, which is for everyone. */
  async published(areaCode: string, placeId?: string | null): Promise<SeenOperation[]> {
    const area = this.areas.require(areaCode);
    const all = await selectOperations(this.database, area.code);
    const published = all
      .filter(({ origin }) => origin === "PLAN")
      .map((operation) => ({ operation, whole: true, editable: false }));
    return this.at(area, placeId, published);
  }

  /** What became of an operation, the latest change first; only for those who see it whole. */
  async history(asker: Asker, id: string): Promise<OperationChange[]> {
    const scope = authorise(asker.viewer, "Query.operationHistory");
    const operation = await selectOperation(this.database, id);
    const [seen] = operation ? seenBy(asker.viewer, scope, operation) : [];
    if (!seen?.whole) throw noSuchOperation();
    const versions = await selectVersions(this.database, id);
    const people = new Map((await readPeople(this.database)).map((person) => [person.id, person.name]));
    return versions.map((version, index) => ({
      id: `${id}:${version.version}`,
      version: version.version,
      at: new Date(version.at),
      personName: people.get(version.personId ?? "") ?? null,
      deed: version.deed,
      changes: changesOf(version, versions[index + 1]),
    }));
  }

  async create(asker: Asker, areaCode: string, given: OperationGiven): Promise<SeenOperation> {
    authorise(asker.viewer, "Mutation.createOperation");
    const area = this.areas.require(areaCode);
    const facts = factsOf(given, area, this.organisations);
    await this.requireAction(area.code, facts.planActionId);
    const now = new Date();
    const operation: Operation = {
      ...facts,
      id: randomUUID(),
      areaCode: area.code,
      wardCodes: wardsOfPlace(area, facts.place),
      state: "PLANNED",
      conflicts: [],
      planRecords: [],
      origin: "OFFICER",
      source: "Written by an officer of the partnership",
      version: 1,
      createdAt: now.toISOString(),
      changedAt: now.toISOString(),
    };
    await this.database.write(async (transaction) => {
      await insertOperation(transaction, operation);
      await keep(transaction, asker, "CREATED", null, operation, now);
    });
    return { operation, whole: true, editable: true };
  }

  async change(asker: Asker, id: string, version: number, given: OperationGiven): Promise<SeenOperation> {
    authorise(asker.viewer, "Mutation.changeOperation");
    const held = await selectOperation(this.database, id);
    // One that was there before may be of a plan that is no longer held.
    if (held && (given.planActionId ?? null) !== held.planActionId) {
      await this.requireAction(held.areaCode, given.planActionId ?? null);
    }
    return this.replace(asker, "CHANGED", id, version, (before) => {
      const area = this.areas.require(before.areaCode);
      const facts = factsOf(given, area, this.organisations);
      return { ...before, ...facts, wardCodes: wardsOfPlace(area, facts.place) };
    });
  }

  /** Says that it is over, and what it came to. */
  async finish(asker: Asker, { id, version, results, notes, ...effort }: Finish): Promise<SeenOperation> {
    authorise(asker.viewer, "Mutation.finishOperation");
    return this.replace(asker, "FINISHED", id, version, (before) => {
      if (before.state !== "PLANNED") throw settled(before);
      return {
        ...before,
        ...effortOf(effort),
        state: "FINISHED",
        results: resultsOf(results),
        notes: textOf(notes ?? before.notes, "notes", 0, 4_000),
      };
    });
  }

  async cancel(asker: Asker, id: string, version: number, because: string): Promise<SeenOperation> {
    authorise(asker.viewer, "Mutation.cancelOperation");
    return this.replace(asker, "CANCELLED", id, version, (before) => {
      if (before.state !== "PLANNED") throw settled(before);
      const reason = `Cancelled: ${textOf(because, "because", 3, 600)}`;
      return { ...before, state: "CANCELLED", notes: [before.notes, reason].filter(Boolean).join("\n") };
    });
  }

  private async requireAction(areaCode: string, id: string | null): Promise<void> {
    const [planYear = "", key = ""] = (id ?? "").split(":", 2);
    if (!id || (await this.actions.has({ areaCode, planYear, key }))) return;
    throw new InvalidInput(`The plan has no action "${id}". Choose one of its actions, or none.`, "planActionId");
  }

  private async replace(
    asker: Asker,
    deed: OperationDeed,
    id: string,
    version: number,
    make: (before: Operation) => Operation,
  ): Promise<SeenOperation> {
    const now = new Date();
    return this.database.write(async (transaction) => {
      const before = await selectOperation(transaction, id);
      if (!before) throw noSuchOperation();
      if (before.origin === "PLAN") {
        throw new InvalidInput("The plan's operations stay as the plan tells them. Create one of your own.", "id");
      }
      if (before.version !== version) throw new ChangedMeanwhile("operation", before.changedAt);
      const after = { ...make(before), version: version + 1, changedAt: now.toISOString() };
      await replaceOperation(transaction, after);
      await keep(transaction, asker, deed, before, after, now);
      return { operation: after, whole: true, editable: true };
    });
  }
}

async function keep(
  transaction: Transaction,
  asker: Asker,
  deed: OperationDeed,
  before: Operation | null,
  after: Operation,
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  await insertVersion(transaction, {
    version: after.version,
    at,
    personId: asker.viewer.id,
    deed,
    content: after,
  });
  await appendAudit(
    transaction,
    actorOf(asker),
    {
      action: `OPERATION_${deed}`,
      object: `operation:${after.id}`,
      ...(before && { before: auditedPart(before) }),
      after: auditedPart(after),
    },
    now,
  );
}

/** What the audit tells of an operation. Free text stays out: somebody might have named a person in it. */
function auditedPart({ kind, state, dates, place, results, version, leadOrganisation }: Operation) {
  return { kind, state, dates, place: place.kind, results: results.length, version, leadOrganisation };
}

function seenBy(viewer: Asker["viewer"], scope: Scope, operation: Operation): SeenOperation[] {
  const sight = sightOf(viewer, scope, operation);
  if (sight === "NOTHING") return [];
  const editable = viewer.roles.includes("OFFICER") && operation.origin !== "PLAN";
  return [{ operation, whole: sight === "WHOLE", editable }];
}

function noSuchOperation(): InvalidInput {
  return new InvalidInput("There is no such operation, or it is not for you to see.", "id");
}

function settled({ state }: Operation): InvalidInput {
  return new InvalidInput(`The operation is ${state === "FINISHED" ? "finished" : "cancelled"} already.`, "id");
}
