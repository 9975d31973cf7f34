import { z } from "zod";

/** Where official services are, and how often the server asks them by itself. */
export interface RefreshSettings {
  readonly policeAddress: string;
  readonly populationAddress: string;
  readonly outlinesAddress: string;
  readonly schedule: "off" | "monthly";
}

export const DEFAULT_REFRESH: RefreshSettings = {
  policeAddress: "https://data.police.uk/api",
  populationAddress: "https://www.nomisweb.co.uk/api/v01",
  outlinesAddress: "https://services1.arcgis.com/ESMARspQHYMw9BZ9/arcgis/rest/services",
  schedule: "off",
};

const address = z
  .string()
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol))
  .transform((text) => text.replace(/\/+$/, ""))
  .optional();

export const REFRESH_ENVIRONMENT = {
  POLICE_UK_API: address,
  NOMIS_API: address,
  ONS_GEOGRAPHY: address,
  REFRESH: z.enum(["off", "monthly"]).optional(),
};

const ADDRESS_MEND = "must be the address of a service, beginning with https://";

export const REFRESH_MENDS: Readonly<Record<keyof typeof REFRESH_ENVIRONMENT, string>> = {
  POLICE_UK_API: `POLICE_UK_API ${ADDRESS_MEND}`,
  NOMIS_API: `NOMIS_API ${ADDRESS_MEND}`,
  ONS_GEOGRAPHY: `ONS_GEOGRAPHY ${ADDRESS_MEND}`,
  REFRESH: "REFRESH must be off or monthly",
};

type Told = z.output<z.ZodObject<typeof REFRESH_ENVIRONMENT>>;

export function refreshSettings(told: Told): RefreshSettings {
  return {
    policeAddress: told.POLICE_UK_API ?? DEFAULT_REFRESH.policeAddress,
    populationAddress: told.NOMIS_API ?? DEFAULT_REFRESH.populationAddress,
    outlinesAddress: told.ONS_GEOGRAPHY ?? DEFAULT_REFRESH.outlinesAddress,
    schedule: told.REFRESH ?? DEFAULT_REFRESH.schedule,
  };
}
