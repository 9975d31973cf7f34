import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { missingForOpenId } from "./access/openid-settings.js";
import { ACCESS_ENVIRONMENT, ACCESS_MENDS, type AccessSettings, accessSettings } from "./access/settings.js";
import { REFRESH_ENVIRONMENT, REFRESH_MENDS, refreshSettings, type RefreshSettings } from "./refresh/settings.js";

/** Everything the server is told from outside, parsed once at the start. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** `sqlite:<path>` or `postgres://…`. */
  readonly databaseUrl: string;
  /** The folder the server writes to. */
  readonly dataDir: string;
  /** The project's `data` folder: ward outlines, the plan's figures, demonstration settings. */
  readonly seedDir: string;
  /** The built dashboard; null when it has not been built, as under `npm run dev`. */
  readonly webDir: string | null;
  readonly logLevel: string;
  /** Whether a first start fills an empty database with demonstration data. */
  readonly demonstration: boolean;
  readonly access: AccessSettings;
  readonly refresh: RefreshSettings;
  /** Partner records of months that ended longer ago are removed; null keeps them without end. */
  readonly partnerRecordsKeptMonths: number | null;
}

/** A setting that cannot be used, said in a sentence that names it and the mend. */
export class ConfigError extends Error {}

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const Environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65535)
    .default(4000),
  HOST: z.string().min(1).default("localhost"),
  DATABASE_URL: z
    .string()
    .regex(/^(sqlite:.+|postgres(ql)?:\/\/.+)$/)
    .optional(),
  DATA_DIR: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS).default("info"),
  DEMONSTRATION: z.enum(["on", "off"]).optional(),
  PARTNER_RECORDS_KEPT_MONTHS: z
    .string()
    .regex(/^[1-9]\d{0,2}$/)
    .transform(Number)
    .optional(),
  NODE_ENV: z.string().optional(),
  ...ACCESS_ENVIRONMENT,
  ...REFRESH_ENVIRONMENT,
});

const MENDS: Record<string, string> = {
  PORT: "PORT must be a whole number from 0 to 65535, for example PORT=4000",
  HOST: "HOST must be a host name or address to listen on, for example HOST=127.0.0.1",
  DATABASE_URL: "DATABASE_URL must be sqlite:<path> or postgres://user:password@host:port/name",
  DATA_DIR: "DATA_DIR must name a folder that the server may write to",
  LOG_LEVEL: `LOG_LEVEL must be one of ${LOG_LEVELS.join(", ")}`,
  PARTNER_RECORDS_KEPT_MONTHS: "PARTNER_RECORDS_KEPT_MONTHS must be a whole number of months from 1 to 999",
  DEMONSTRATION: "DEMONSTRATION must be on or off",
  ...ACCESS_MENDS,
  ...REFRESH_MENDS,
};

/** The project's folder, found from this file so that the server starts from any working directory. */
export const PROJECT_DIR = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");

/** Parses the environment; throws {@link ConfigError} with a sentence for each setting that cannot be used. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const parsed = Environment.safeParse(withoutBlanks(environment));
  const faults = parsed.success
    ? missingForOpenId(parsed.data)
    : [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))];
  if (!parsed.success || faults.length > 0) {
    throw new ConfigError(faults.map((name) => `${MENDS[name] ?? name}; it is not.`).join(" "));
  }
  const settings = parsed.data;
  const dataDir = absolute(settings.DATA_DIR ?? join(PROJECT_DIR, "var"));
  const webDir = join(PROJECT_DIR, "apps/web/dist");
  return {
    host: settings.HOST,
    port: settings.PORT,
    databaseUrl: settings.DATABASE_URL ?? `sqlite:${join(dataDir, "safer-wards.sqlite")}`,
    dataDir,
    seedDir: join(PROJECT_DIR, "data"),
    webDir: existsSync(join(webDir, "index.html")) ? webDir : null,
    logLevel: settings.LOG_LEVEL,
    demonstration: settings.DEMONSTRATION !== "off",
    access: accessSettings(settings, hasDemonstrationDoor(settings)),
    refresh: refreshSettings(settings),
    partnerRecordsKeptMonths: settings.PARTNER_RECORDS_KEPT_MONTHS ?? null,
  };
}

/** In earnest, nobody comes in without proof of who they are unless the operator asks for it in so many words. */
function hasDemonstrationDoor({ NODE_ENV, DEMONSTRATION }: z.output<typeof Environment>): boolean {
  return NODE_ENV === "production" ? DEMONSTRATION === "on" : DEMONSTRATION !== "off";
}

function absolute(path: string): string {
  return isAbsolute(path) ? path : resolve(path);
}

/** An empty variable means "not set", as in most service managers. */
function withoutBlanks(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(environment).filter((entry): entry is [string, string] => !!entry[1]));
}
