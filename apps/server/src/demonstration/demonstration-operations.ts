import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  COMPARED_WITH,
  CRIME_TYPE_IDS,
  isDay,
  OPERATION_KIND_IDS,
  OPERATION_RESULT_KIND_IDS,
  PRIORITY_IDS,
  VERDICTS,
} from "@safer-wards/domain";
import { z } from "zod";
import { type ChosenEvaluation, designFor } from "../evaluation/index.js";
import { type Operation, wardsOfPlace } from "../operations/index.js";
import type { Area } from "../wards/index.js";

const Day = z.string().refine(isDay);
const Spot = { longitude: z.number(), latitude: z.number() };

const Written = z.array(
  z.object({
    id: z.string(),
    /** What the generator makes of it, and an evaluation is to find. */
    isMade: z.enum(VERDICTS.map(({ id }) => id)),
    kind: z.enum(OPERATION_KIND_IDS),
    title: z.string(),
    aim: z.string(),
    priority: z.enum(PRIORITY_IDS),
    leadOrganisation: z.string(),
    partnerOrganisations: z.array(z.string()),
    place: z.object({ ...Spot, radiusMetres: z.number() }),
    firstDay: Day,
    lastDay: Day,
    officerHours: z.number().nullable(),
    costPounds: z.number().nullable(),
    results: z.array(
      z.object({ kind: z.enum(OPERATION_RESULT_KIND_IDS), count: z.number().int(), detail: z.string() }),
    ),
    evaluation: z.object({
      chosenOn: Day,
      crimeTypes: z.array(z.enum(CRIME_TYPE_IDS)).min(1),
      comparedWith: z.enum(COMPARED_WITH),
      months: z.number().int(),
      rings: z.number().int(),
      comparisons: z.array(z.object({ name: z.string(), ...Spot })).min(1),
    }),
  }),
);

export interface DemonstrationOperation {
  readonly isMade: z.infer<typeof Written>[number]["isMade"];
  readonly operation: Operation;
  readonly chosen: ChosenEvaluation;
}

/** The invented operations of an area, each with the evaluation that was chosen before it; none for an area without. */
export async function readDemonstrationOperations(seedDir: string, area: Area): Promise<DemonstrationOperation[]> {
  const path = join(seedDir, "areas", area.code, "demonstration", "operations.json");
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "[]";
    throw error;
  });
  return Written.parse(JSON.parse(text)).map((written) => demonstrationOperation(area, written));
}

function demonstrationOperation(area: Area, written: z.infer<typeof Written>[number]): DemonstrationOperation {
  const { isMade, evaluation, firstDay, lastDay, place: spot, results, ...facts } = written;
  const place = { kind: "POINT", ...spot } as const;
  const dates = { firstDay, lastDay, precision: "DAY" } as const;
  const at = `${lastDay}T18:00:00.000Z`;
  const operation: Operation = {
    ...facts,
    areaCode: area.code,
    planActionId: null,
    place,
    wardCodes: wardsOfPlace(area, place),
    dates,
    results: results.map((result) => ({ ...result, atLeast: false })),
    notes: "",
    state: "FINISHED",
    conflicts: [],
    planRecords: [],
    origin: "DEMONSTRATION",
    source: "Demonstration data, invented",
    version: 1,
    createdAt: `${evaluation.chosenOn}T09:00:00.000Z`,
    changedAt: at,
  };
  const chosen: ChosenEvaluation = {
    operationId: operation.id,
    design: designFor(operation, evaluation),
    chosenAt: `${evaluation.chosenOn}T09:00:00.000Z`,
    chosenBy: null,
    chosenBeforeStart: true,
    version: 1,
  };
  return { isMade, operation, chosen };
}
