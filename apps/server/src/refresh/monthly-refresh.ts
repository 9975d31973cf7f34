import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { addMonths } from "@safer-wards/domain";
import type { Logger } from "pino";
import { COMMAND_LINE } from "../access/index.js";
import type { Database } from "../database/index.js";
import { type ImportReport, isComplete } from "../imports/index.js";
import { type Area, takeResidents } from "../wards/index.js";
import { fetchPolice } from "./fetch-police.js";
import { fetchPopulation } from "./fetch-population.js";
import { PoliceService } from "./police-service.js";
import { PoliteClient } from "./polite-client.js";
import type { RefreshSettings } from "./settings.js";

export interface RefreshSetting {
  readonly settings: RefreshSettings;
  readonly database: Database;
  readonly areas: readonly Area[];
  /** Where fetched files are kept. */
  readonly folder: string;
  readonly logger: Pick<Logger, "info" | "error">;
  /** Takes street files in. */
  readonly take: (paths: readonly string[]) => Promise<ImportReport>;
  readonly makeClient?: () => PoliteClient;
}

/** Police months are published once a month, on no fixed day, so the day of the last publication is asked for daily. */
const ASK_EVERY_MILLISECONDS = 24 * 3600 * 1000;
/** Not while the server warms up. */
const FIRST_AFTER_MILLISECONDS = 5 * 60_000;
/** As many as the long trend shows. */
const MONTHS = 36;

/** Looks daily for a new publication and takes it in; gives what ends that. */
export function startMonthlyRefresh(setting: RefreshSetting): () => void {
  const look = () =>
    void refreshOnce(setting).catch((error: unknown) => setting.logger.error({ err: error }, "the refresh failed"));
  const first = setTimeout(look, FIRST_AFTER_MILLISECONDS).unref();
  const daily = setInterval(look, ASK_EVERY_MILLISECONDS).unref();
  return () => {
    clearTimeout(first);
    clearInterval(daily);
  };
}

/** Takes in what was published since it last did; `unchanged` where that is nothing. */
export async function refreshOnce(setting: RefreshSetting): Promise<"taken" | "unchanged" | "failed"> {
  const { settings, areas, folder, logger, makeClient = () => new PoliteClient() } = setting;
  const client = makeClient();
  const lastUpdated = await new PoliceService(settings.policeAddress, client).lastUpdated();
  const note = join(folder, "taken-publication");
  if ((await readNote(note)) === lastUpdated) return "unchanged";
  const firstMonth = addMonths(lastUpdated.slice(0, 7), 1 - MONTHS);
  const order = { address: settings.policeAddress, folder, firstMonth, lastMonth: null };
  const fetched = await fetchPolice(areas, order, undefined, client);
  const report = await setting.take(fetched.months.flatMap((month) => month.files));
  const { requests, failure } = fetched;
  logger.info({ lastUpdated, requests, failure, totals: report.totals }, "police months were refreshed");
  if (failure !== null || !isComplete(report)) return "failed";
  await refreshPopulation(setting, client);
  await mkdir(folder, { recursive: true });
  await writeFile(note, lastUpdated);
  return "taken";
}

/** Its failing keeps no police month out. */
async function refreshPopulation(setting: RefreshSetting, client: PoliteClient): Promise<void> {
  for (const area of setting.areas) {
    try {
      const { release, residents } = await fetchPopulation(
        setting.settings.populationAddress,
        area,
        new Date(),
        client,
      );
      const status = await takeResidents(setting.database, area, release, residents, COMMAND_LINE, new Date());
      setting.logger.info({ area: area.code, release: release.name, status }, "residents by age were refreshed");
    } catch (error) {
      setting.logger.error({ err: error, area: area.code }, "residents by age were not refreshed");
    }
  }
}

async function readNote(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch {
    return null;
  }
}
