import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { CRIME_TYPE_IDS, CRIME_TYPES, type CrimeType } from "@safer-wards/domain";
import { z } from "zod";

const Table = z
  .object({
    source: z.string().min(1).nullable(),
    unit: z.string().min(1),
    weights: z.partialRecord(z.enum(CRIME_TYPE_IDS), z.number().nonnegative()),
  })
  .refine((table) => table.source !== null || Object.keys(table.weights).length === 0, {
    message: "harm-weights.json has weights and does not say where they come from; write it under source",
  });

/** How much harm a record of each type stands for, as a partnership has written it down. */
export interface HarmTable {
  readonly source: string;
  /** What a weight is, for example days of imprisonment. */
  readonly unit: string;
  /** By the index of a type in `CRIME_TYPES`; 0 where no weight is given. */
  readonly weights: Float64Array;
  /** Types without a weight: they are left out, never weighed as harmless. */
  readonly leftOut: readonly CrimeType[];
}

/** The table in the data folder; null while nobody has filled it in. */
export async function readHarmTable(seedDir: string): Promise<HarmTable | null> {
  const { source, unit, weights } = Table.parse(JSON.parse(await readFile(join(seedDir, "harm-weights.json"), "utf8")));
  if (source === null) return null;
  return {
    source,
    unit,
    weights: Float64Array.from(CRIME_TYPES, (type) => weights[type.id] ?? 0),
    leftOut: CRIME_TYPES.map((type) => type.id).filter((type) => weights[type] === undefined),
  };
}
