import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isMonth, isProvisionKind, type ProvisionKind } from "@safer-wards/domain";
import { z } from "zod";
import type { Database } from "../database/index.js";
import { CannotStart } from "../errors.js";
import type { Area } from "../wards/index.js";
import { selectProviders, upsertProvider } from "./contracts.queries.js";

const Month = z.string().refine(isMonth);
const Kind = z.custom<ProvisionKind>((value) => typeof value === "string" && isProvisionKind(value));

const YouthSeed = z.object({
  source: z.string(),
  providers: z.array(z.object({ slug: z.string(), kinds: z.array(Kind).min(1), what: z.string() })),
  published: z.array(
    z.object({
      id: z.string(),
      provider: z.string(),
      statement: z.string(),
      measure: z.enum(["INDIVIDUALS", "CONTACTS", "ATTENDANCES", "NOT_SAID"]),
      period: z.object({ firstMonth: Month, endMonth: Month }),
      values: z
        .array(z.object({ value: z.number(), words: z.string(), where: z.string(), figureId: z.string() }))
        .min(1),
      reading: z.string(),
      conflict: z.string().nullable(),
    }),
  ),
});

export type YouthSeed = z.infer<typeof YouthSeed>;

const NOTHING: YouthSeed = { source: "", providers: [], published: [] };

/** What an area's folder says of youth work; nothing where it says nothing. */
export async function readYouthSeed(seedDir: string, areaCode: string): Promise<YouthSeed> {
  const file = join(seedDir, "areas", areaCode, "youth.json");
  try {
    return YouthSeed.parse(JSON.parse(await readFile(file, "utf8")));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return NOTHING;
    throw new CannotStart(`${file} cannot be read: ${(error as Error).message}`, { cause: error });
  }
}

/** Adds providers that the folder names and nobody has added or changed yet. */
export async function seedProviders(database: Database, area: Area, seed: YouthSeed): Promise<void> {
  const known = (await selectProviders(database, area.code)).map(({ slug }) => slug);
  const added = seed.providers.filter(({ slug }) => !known.includes(slug));
  if (added.length === 0) return;
  await database.write(async (transaction) => {
    for (const { slug, kinds, what } of added) {
      await upsertProvider(transaction, { areaCode: area.code, slug, kinds, what, keyScheme: slug, version: 1 });
    }
  });
}
