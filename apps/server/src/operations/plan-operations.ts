import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Database } from "../database/index.js";
import type { OrganisationDirectory } from "../organisations/index.js";
import type { Area } from "../wards/index.js";
import type { Operation } from "./operation.js";
import { factsOf } from "./operation-input.js";
import { wardsOfPlace } from "./operation-place.js";
import { deleteOperationsOf, insertOperation, selectOperations } from "./operations.queries.js";

const Written = z.object({
  source: z.string(),
  operations: z.array(
    z.object({
      id: z.string().regex(/^plan-[a-z0-9-]+$/),
      kind: z.string(),
      title: z.string(),
      aim: z.string(),
      priority: z.string().nullable(),
      planActionId: z.string().nullable(),
      leadOrganisation: z.string(),
      partnerOrganisations: z.array(z.string()),
      place: z.object({ kind: z.string(), names: z.array(z.string()).optional() }),
      firstDay: z.string(),
      lastDay: z.string(),
      precision: z.string(),
      results: z.array(
        z.object({
          kind: z.string(),
          count: z.number(),
          atLeast: z.boolean().optional(),
          detail: z.string(),
          figures: z.array(z.string()),
        }),
      ),
      where: z.string(),
      records: z.array(z.object({ figureId: z.string(), words: z.string() })).default([]),
      conflicts: z.array(z.string()),
    }),
  ),
});

/** Loads what an area's published plan tells of operations, and nothing more, where it is new or has changed. */
export async function loadPlanOperations(
  database: Database,
  seedDir: string,
  areas: readonly Area[],
  organisations: OrganisationDirectory,
): Promise<void> {
  const told = (await Promise.all(areas.map((area) => readPlanOperations(seedDir, area, organisations)))).flat();
  const held = (await Promise.all(areas.map((area) => selectOperations(database, area.code)))).flat();
  if (
    isSame(
      told,
      held.filter(({ origin }) => origin === "PLAN"),
    )
  )
    return;
  await database.write(async (transaction) => {
    await deleteOperationsOf(transaction, "PLAN");
    for (const operation of told) await insertOperation(transaction, operation);
  });
}

function isSame(told: readonly Operation[], held: readonly Operation[]): boolean {
  const textsOf = (operations: readonly Operation[]) =>
    operations
      .map((one) => JSON.stringify(Object.entries(one).sort(([left], [right]) => (left < right ? -1 : 1))))
      .sort()
      .join("\n");
  return textsOf(told) === textsOf(held);
}

/** None for an area whose plan has not been written down. */
async function readPlanOperations(
  seedDir: string,
  area: Area,
  organisations: OrganisationDirectory,
): Promise<Operation[]> {
  const path = join(seedDir, "areas", area.code, "operations.json");
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (text === null) return [];
  const { source, operations } = Written.parse(JSON.parse(text));
  return operations.map(({ id, where, conflicts, records, ...given }): Operation => {
    const facts = factsOf(given, area, organisations);
    const at = `${facts.dates.lastDay}T00:00:00.000Z`;
    return {
      id,
      areaCode: area.code,
      ...facts,
      results: facts.results.map((result, line) => ({ ...result, figureIds: given.results[line]?.figures ?? [] })),
      wardCodes: wardsOfPlace(area, facts.place),
      state: "FINISHED",
      conflicts,
      planRecords: records,
      origin: "PLAN",
      source: `${source}; ${where}`,
      version: 1,
      createdAt: at,
      changedAt: at,
    };
  });
}
