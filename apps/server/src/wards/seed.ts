import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { PRIORITIES, PRIORITY_IDS } from "@safer-wards/domain";
import { polygonAreaHectares } from "@safer-wards/geo";
import type { MultiPolygon } from "geojson";
import { CannotStart } from "../errors.js";
import type { Area, Place, Ward, WardGroup } from "./area.js";

const FILES = ["area.json", "wards.csv", "wards.geojson", "places.csv", "plans.json"] as const;

const Description = z.object({
  code: z.string(),
  name: z.string(),
  partnership: z.string(),
  forces: z.array(z.object({ name: z.string(), slug: z.string(), required: z.boolean() })).min(1),
  groups: z.array(
    z.object({ slug: z.string(), name: z.string(), kind: z.string(), wards: z.array(z.string()).min(1) }),
  ),
  attributions: z.object({
    outlines: z.array(z.string()),
    residents: z.array(z.string()),
    police: z.array(z.string()),
  }),
});

const Plans = z
  .array(
    z.object({
      id: z.string().regex(/^\d{4}-\d{2}$/),
      startYear: z.number().int(),
      priorities: z.array(z.enum(PRIORITY_IDS)).min(1),
      crossCuttingThemes: z.array(z.string()),
    }),
  )
  .min(1);

const WardLine = z.object({
  code: z.string(),
  name: z.string(),
  councillors: z.coerce.number().int().positive(),
  label_longitude: z.coerce.number(),
  label_latitude: z.coerce.number(),
  residents_2021_estimate: z.string(),
  under_16_2021_estimate: z.string().default(""),
  aged_16_to_24_2021_estimate: z.string().default(""),
  parishes: z.string(),
});

const PlaceLine = z.object({
  name: z.string(),
  kind: z.string(),
  longitude: z.coerce.number(),
  latitude: z.coerce.number(),
  ward_code: z.string(),
  group_slug: z.string(),
});

const Outlines = z.object({
  features: z.array(
    z.object({
      properties: z.object({ code: z.string() }),
      geometry: z.object({
        type: z.literal("MultiPolygon"),
        coordinates: z.array(z.array(z.array(z.array(z.number())))),
      }),
    }),
  ),
});

export interface SeedArea {
  readonly area: Area;
  /** SHA-256 of the folder's files. */
  readonly digest: string;
}

/** Every area described under `<seedDir>/areas`. Throws {@link CannotStart} naming the file that does not fit. */
export async function readSeedAreas(seedDir: string): Promise<SeedArea[]> {
  const root = join(seedDir, "areas");
  const entries = await readdir(root, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(folders.sort().map((folder) => readSeedArea(join(root, folder))));
}

async function readSeedArea(folder: string): Promise<SeedArea> {
  const texts = await Promise.all(FILES.map((file) => readFile(join(folder, file), "utf8")));
  const [description = "", wards = "", outlines = "", places = "", plans = ""] = texts;
  try {
    return { area: toArea(description, wards, outlines, places, plans), digest: digestOf(texts) };
  } catch (error) {
    throw new CannotStart(`The area in ${folder} cannot be read: ${(error as Error).message}`, { cause: error });
  }
}

function toArea(
  descriptionText: string,
  wardText: string,
  outlineText: string,
  placeText: string,
  planText: string,
): Area {
  const { groups, ...description } = Description.parse(JSON.parse(descriptionText));
  const outlines = new Map<string, MultiPolygon>(
    Outlines.parse(JSON.parse(outlineText)).features.map((feature) => [feature.properties.code, feature.geometry]),
  );
  const areaCode = description.code;
  return {
    ...description,
    outlinesBroughtAt: null,
    planYears: Plans.parse(JSON.parse(planText)).map((plan) => ({
      ...plan,
      priorities: plan.priorities.map((id) => PRIORITIES[id]),
    })),
    wards: rows(wardText, WardLine).map((line) => toWard(areaCode, line, outlines.get(line.code))),
    groups: groups.map(({ wards, ...group }): WardGroup => ({ areaCode, ...group, wardCodes: wards })),
    places: rows(placeText, PlaceLine).map((line): Place => ({
      areaCode,
      name: line.name,
      kind: line.kind,
      longitude: line.longitude,
      latitude: line.latitude,
      wardCode: line.ward_code,
      groupSlug: line.group_slug || null,
    })),
  };
}

function toWard(areaCode: string, line: z.infer<typeof WardLine>, outline: MultiPolygon | undefined): Ward {
  if (!outline) throw new Error(`wards.geojson has no outline with the code ${line.code} of wards.csv`);
  return {
    code: line.code,
    areaCode,
    name: line.name,
    councillors: line.councillors,
    hectares: Math.round(polygonAreaHectares(outline) * 10) / 10,
    residents: numberOrNull(line.residents_2021_estimate),
    residentsUnder16: numberOrNull(line.under_16_2021_estimate),
    residents16To24: numberOrNull(line.aged_16_to_24_2021_estimate),
    parishes: line.parishes.split(";").map((parish) => parish.trim()),
    label: { longitude: line.label_longitude, latitude: line.label_latitude },
    outline,
  };
}

function numberOrNull(text: string): number | null {
  return text === "" ? null : Number(text);
}

function rows<T>(text: string, shape: z.ZodType<T>): T[] {
  return parse(text, { columns: true, bom: true }).map((row) => shape.parse(row));
}

function digestOf(texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(text).update("\0");
  return hash.digest("hex");
}
