import { createHash } from "node:crypto";
import type { Month } from "@safer-wards/domain";
import type { Database } from "../database/index.js";
import { DEMONSTRATION, deliverMonth, finishDemonstration, type PlacedIncident } from "../incidents/index.js";
import type { Area } from "../wards/index.js";
import { generateIncidents } from "./generate.js";
import { loadDemonstrationPatrols } from "./load-patrols.js";
import { loadOperations } from "./load-operations.js";
import { loadPartnerReports } from "./load-partner-reports.js";
import { type DemonstrationSeed, readDemonstrationSeed } from "./settings.js";
import { loadYouth } from "./load-youth.js";

/** Makes and takes in the demonstration incidents of every area that has a seed for them, month by month. A start that was cut off is made good by the next. */
export async function loadDemonstration(
  database: Database,
  areas: readonly Area[],
  seedDir: string,
  now: Date = new Date(),
): Promise<void> {
  const started = performance.now();
  const byMonth = new Map<Month, PlacedIncident[]>();
  const seeds: [Area, DemonstrationSeed][] = [];
  for (const area of areas) {
    const seed = await readDemonstrationSeed(seedDir, area.code);
    if (!seed) continue;
    seeds.push([area, seed]);
    for (const [month, incidents] of generateIncidents(area, seed)) {
      byMonth.set(month, [...(byMonth.get(month) ?? []), ...incidents]);
    }
  }
  const seconds = (performance.now() - started) / 1000 / byMonth.size;
  for (const [month, incidents] of [...byMonth].sort(([left], [right]) => (left < right ? -1 : 1))) {
    await deliver(database, month, incidents, now, seconds);
  }
  for (const [area, seed] of seeds) await loadPartnerReports(database, area, seed, now);
  for (const [area, { settings }] of seeds) await loadDemonstrationPatrols(database, area, settings.seed, now);
  for (const area of areas) await loadYouth(database, area, seedDir, now);
  for (const [area] of seeds) await loadOperations(database, area, seedDir, now);
  await finishDemonstration(database);
}

async function deliver(
  database: Database,
  month: Month,
  incidents: readonly PlacedIncident[],
  importedAt: Date,
  seconds: number,
): Promise<void> {
  await deliverMonth(
    database,
    {
      source: DEMONSTRATION,
      sourceName: "Demonstration data",
      publisher: "Safer Wards",
      licence: "MIT; generated, not records of real incidents",
      licenceAddress: null,
      supplier: "Demonstration",
      month,
      file: `demonstration-${month}`,
      sha256: digestOf(incidents),
      fetchedAt: null,
      importedAt,
      rowsRead: incidents.length,
      withoutPlace: 0,
      outsideArea: 0,
      refused: 0,
      seconds,
    },
    incidents,
  );
}

/** A fingerprint of the incidents themselves, so that the ledger shows whether two machines made the same. */
export function digestOf(incidents: readonly PlacedIncident[]): string {
  const hash = createHash("sha256");
  for (const { wardCode, crimeType, longitude, latitude, location } of incidents) {
    hash.update(`${wardCode},${crimeType},${longitude},${latitude},${location}\n`);
  }
  return hash.digest("hex");
}
