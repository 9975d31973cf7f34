import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isAgeBand, isMonth, isProvisionKind, isReachMeasure, isYouthTheme } from "@safer-wards/domain";
import type { AgeBand, ProvisionKind, ReachMeasure, YouthTheme } from "@safer-wards/domain";
import { z } from "zod";

const oneOf = <Value extends string>(isOne: (text: string) => text is Value) =>
  z.custom<Value>((value) => typeof value === "string" && isOne(value));

const Month = z.string().refine(isMonth);
const Kind = oneOf<ProvisionKind>(isProvisionKind);

const Place = z.object({
  place: z.string(),
  wardCode: z.string(),
  longitude: z.number().optional(),
  latitude: z.number().optional(),
  /** How many of the provision's sessions are here, beside its other places. */
  weight: z.number().positive(),
});

const Provider = z.object({
  slug: z.string(),
  sendsKeys: z.boolean(),
  contactsPerIndividual: z.number().min(1),
  /** What the sessions of a plan year add up to, exactly. */
  years: z.array(
    z.object({
      startYear: z.number().int(),
      sessions: z.number().int().positive(),
      individuals: z.number().int().positive(),
      contacts: z.number().int().positive(),
    }),
  ),
  provisions: z.array(
    z.object({
      kind: Kind,
      share: z.number().positive(),
      /** 1 is Monday. */
      weekdays: z.array(z.number().int().min(1).max(7)).min(1),
      startTime: z.string(),
      hours: z.number().positive(),
      workers: z.number().int().positive(),
      /** Months of the calendar year; all of them when empty. */
      months: z.array(z.number().int().min(1).max(12)),
      places: z.array(Place).min(1),
    }),
  ),
  /** The chance of each to come up. */
  themes: z.partialRecord(oneOf<YouthTheme>(isYouthTheme), z.number()),
  ages: z.partialRecord(oneOf<AgeBand>(isAgeBand), z.number()),
});

const Settings = z.object({
  seed: z.number().int(),
  providers: z.array(Provider),
  contracts: z.array(
    z.object({
      id: z.string(),
      provider: z.string(),
      commissioner: z.string(),
      title: z.string(),
      period: z.object({ firstMonth: Month, endMonth: Month }),
      pounds: z.number().int().nullable(),
      targets: z.array(z.object({ measure: oneOf<ReachMeasure>(isReachMeasure), value: z.number() })),
      wardCodes: z.array(z.string()),
      kinds: z.array(Kind),
    }),
  ),
});

export type YouthSettings = z.infer<typeof Settings>;
export type YouthProviderSettings = YouthSettings["providers"][number];
export type YouthProvisionSettings = YouthProviderSettings["provisions"][number];

/** What an area's demonstration of youth work is made from; null for an area that has none. */
export async function readYouthSettings(seedDir: string, areaCode: string): Promise<YouthSettings | null> {
  const file = join(seedDir, "areas", areaCode, "demonstration", "youth.json");
  try {
    return Settings.parse(JSON.parse(await readFile(file, "utf8")));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
