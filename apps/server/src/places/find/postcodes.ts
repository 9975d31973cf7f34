import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { z } from "zod";

export interface Postcode {
  readonly postcode: string;
  readonly longitude: number;
  readonly latitude: number;
}

const Line = z.object({
  postcode: z.string().min(5),
  longitude: z.coerce.number(),
  latitude: z.coerce.number(),
});

/** `TN91AA` of any way to write it; null for what is no postcode. */
export function postcodeKey(text: string): string | null {
  const key = text.toUpperCase().replaceAll(/\s/g, "");
  return /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/.test(key) ? key : null;
}

/** The postcode table of an area's folder; none where none has been put there. */
export async function readPostcodes(seedDir: string, areaCode: string): Promise<Map<string, Postcode>> {
  const text = await readFile(join(seedDir, "areas", areaCode, "postcodes.csv"), "utf8").catch(() => null);
  if (text === null) return new Map();
  const rows: unknown[] = parse(text, { columns: true, bom: true });
  return new Map(
    rows.flatMap((row) => {
      const line = Line.safeParse(row);
      const key = line.success ? postcodeKey(line.data.postcode) : null;
      return line.success && key !== null ? [[key, line.data] as const] : [];
    }),
  );
}
