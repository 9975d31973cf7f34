import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { CRIME_TYPE_IDS, type CrimeType, crimeTypeNamed, isMonth } from "@safer-wards/domain";
import { parse } from "csv-parse/sync";
import { z } from "zod";

const Month = z.string().refine(isMonth);
const CrimeTypes = z.array(z.enum(CRIME_TYPE_IDS)).min(1);

/** What a default point stands for. */
const COLLECTING_KINDS = ["shops", "parking", "leisure", "policeStation", "railwayStation"] as const;

const Spot = { name: z.string(), wardCode: z.string(), longitude: z.number(), latitude: z.number() };

const Settings = z.object({
  seed: z.number().int(),
  firstMonth: Month,
  endMonth: Month,
  /** The calendar year whose counts by ward, month and type are given, and met exactly. */
  calibratedYear: z.number().int(),
  /**
   * Every type once. `percent`: how the plan year that ends in the calibrated year's March compares with the one
   * before. `level`: its months before the calibrated year, as a multiple of the same months of that year.
   */
  changes: z.array(z.object({ crimeTypes: CrimeTypes, percent: z.number(), level: z.number().positive() })),
  /** The level of the months after the calibrated year, as a multiple of it. */
  levelAfterCalibratedYear: z.number().positive(),
  /** Default points that collect the records of their neighbourhood. */
  collectingPlaces: z.array(z.object({ ...Spot, kind: z.enum(COLLECTING_KINDS), weight: z.number().positive() })),
  /** Places that draw a share of their ward's records, but only for a while. */
  shiftingPlaces: z.array(
    z.object({
      ...Spot,
      crimeTypes: CrimeTypes,
      /** In order of time. Each share holds until the next one; before the first it is none. */
      course: z.array(z.object({ fromMonth: Month, share: z.number().min(0).max(1) })).min(1),
    }),
  ),
  /** Types of which one incident draws the next: this share of them lies at or beside one of the last two months. */
  nearRepeats: z.object({ crimeTypes: CrimeTypes, share: z.number().min(0).max(1) }),
});

const CountLine = z.object({
  month: Month,
  ward_code: z.string(),
  crime_type: z.string(),
  incidents: z.coerce.number().int().nonnegative(),
});

const Words = z.array(z.string()).min(1);
const Streets = z.object({ beginnings: Words, endings: Words, kinds: Words, mark: z.string() });

export type DemonstrationSettings = z.infer<typeof Settings>;
export type CollectingPlace = DemonstrationSettings["collectingPlaces"][number];
export type ShiftingPlace = DemonstrationSettings["shiftingPlaces"][number];

/** How many incidents of a type a ward had in a month. */
export interface WardMonthCount {
  readonly month: string;
  readonly wardCode: string;
  readonly crimeType: CrimeType;
  readonly count: number;
}

export interface DemonstrationSeed {
  readonly settings: DemonstrationSettings;
  readonly counts: readonly WardMonthCount[];
  /** Invented names of streets, as they stand in a record. */
  readonly streets: readonly string[];
}

/** What an area's demonstration data are made from; null for an area that has none. */
export async function readDemonstrationSeed(seedDir: string, areaCode: string): Promise<DemonstrationSeed | null> {
  const folder = join(seedDir, "areas", areaCode, "demonstration");
  const text = await readFile(join(folder, "settings.json"), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (text === null) return null;
  const settings = Settings.parse(JSON.parse(text));
  const counts = await readFile(join(folder, `recorded-${settings.calibratedYear}.csv`), "utf8");
  const streets = Streets.parse(JSON.parse(await readFile(join(seedDir, "demonstration-streets.json"), "utf8")));
  return {
    settings,
    counts: parse(counts, { columns: true }).map(toCount),
    streets: streetNames(streets),
  };
}

function streetNames({ beginnings, endings, kinds, mark }: z.infer<typeof Streets>): string[] {
  return kinds.flatMap((kind) =>
    endings.flatMap((ending) =>
      beginnings.map((beginning) => `On or near ${beginning}${ending} ${kind} ${mark}`.trim()),
    ),
  );
}

function toCount(row: unknown): WardMonthCount {
  const line = CountLine.parse(row);
  const crimeType = crimeTypeNamed(line.crime_type);
  if (!crimeType) throw new Error(`"${line.crime_type}" is not a type of police.uk`);
  return { month: line.month, wardCode: line.ward_code, crimeType, count: line.incidents };
}
