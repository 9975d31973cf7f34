import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { z } from "zod";

/** Shares of all residents, from 0 to 1. */
export interface AgeShares {
  readonly under16: number;
  readonly aged16To24: number;
}

/** By ward code; a ward whose ages are not known has no entry. */
export type WardAges = ReadonlyMap<string, AgeShares>;

const Line = z.object({
  code: z.string(),
  residents_2021_estimate: z.coerce.number().positive(),
  under_16_2021_estimate: z.coerce.number().nonnegative(),
  aged_16_to_24_2021_estimate: z.coerce.number().nonnegative(),
});

/** Ages of an area's wards as its folder of data has them. An area without such columns has none. */
export async function readAges(seedDir: string, areaCode: string): Promise<WardAges> {
  const text = await readFile(join(seedDir, "areas", areaCode, "wards.csv"), "utf8").catch(() => "");
  const rows: unknown[] = parse(text, { columns: true, bom: true });
  return new Map(
    rows.flatMap((row) => {
      const line = Line.safeParse(row);
      if (!line.success) return [];
      const { code, residents_2021_estimate: all, under_16_2021_estimate: under16, ...older } = line.data;
      return [[code, { under16: under16 / all, aged16To24: older.aged_16_to_24_2021_estimate / all }] as const];
    }),
  );
}
