import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import type { Area, ResidentsOfAge, ResidentsRelease } from "../wards/index.js";
import { PoliteClient } from "./polite-client.js";
import { hostOf, ServiceFailure } from "./service-failure.js";

/** Mid-year population of small areas by single year of age, 2021-based. */
const DATASET = "NM_2014_1";
/** The code of age 0; each older age is one more, and the last stands for 90 and over. */
const AGE_ZERO = 101;
const OLDEST = 90;

const Line = z.object({
  DATE_NAME: z.string().regex(/^\d{4}$/),
  GEOGRAPHY_CODE: z.string(),
  C_AGE: z.coerce.number().int(),
  OBS_VALUE: z.coerce.number().int().nonnegative(),
});

export interface PopulationFetch {
  readonly release: ResidentsRelease;
  readonly residents: readonly ResidentsOfAge[];
}

/** The latest residents of an area's wards by single year of age, from Nomis. */
export async function fetchPopulation(
  address: string,
  area: Area,
  now: Date,
  client = new PoliteClient(),
): Promise<PopulationFetch> {
  const query = new URLSearchParams({
    geography: area.wards.map((ward) => ward.code).join(","),
    date: "latest",
    gender: "0",
    c_age: `${AGE_ZERO}...${AGE_ZERO + OLDEST}`,
    measures: "20100",
    select: Object.keys(Line.shape).join(",").toLowerCase(),
  });
  const source = `${address}/dataset/${DATASET}.data.csv?${query.toString()}`;
  const text = await client.text(source);
  const lines = readLines(text, source);
  const [first] = lines;
  if (!first) throw new ServiceFailure(`${hostOf(address)} has no residents of the wards of ${area.name}.`);
  return {
    release: {
      name: `Mid-year population estimates of ${first.DATE_NAME} (Nomis ${DATASET})`,
      publisher: "Office for National Statistics",
      licence: "Open Government Licence v3.0",
      referenceDate: `${first.DATE_NAME}-06-30`,
      file: `${DATASET}.data.csv`,
      sha256: createHash("sha256").update(text).digest("hex"),
      fetchedAt: now,
    },
    residents: lines.map((line) => ({
      wardCode: line.GEOGRAPHY_CODE,
      age: line.C_AGE - AGE_ZERO,
      residents: line.OBS_VALUE,
    })),
  };
}

function readLines(text: string, source: string): z.infer<typeof Line>[] {
  try {
    return parse<Record<string, string>>(text, { columns: true, bom: true }).map((line) => Line.parse(line));
  } catch (error) {
    throw new ServiceFailure(`What ${hostOf(source)} sent is not the table that is documented.`, { cause: error });
  }
}
