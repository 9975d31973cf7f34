import type { Database } from "../database/index.js";
import { isDemonstrationCleared } from "../incidents/index.js";
import type { Area } from "../wards/index.js";
import {
  readSession,
  recordSessions,
  selectProviders,
  sessionGround,
  upsertContract,
  type YouthContract,
} from "../youth/index.js";
import { generateYear } from "./youth-sessions.js";
import { readYouthSettings, type YouthSettings } from "./youth-settings.js";

/** Makes and takes in an area's demonstration contracts and sessions. Made again, they change nothing. */
export async function loadYouth(database: Database, area: Area, seedDir: string, now: Date): Promise<void> {
  const settings = await readYouthSettings(seedDir, area.code);
  if (!settings) return;
  const ground = sessionGround(area);
  const contracts = contractsOf(settings, area);
  const providers = await selectProviders(database, area.code);
  await database.write(async (transaction) => {
    if (await isDemonstrationCleared(transaction)) return;
    for (const contract of contracts) await upsertContract(transaction, contract);
    for (const made of settings.providers) {
      const provider = providers.find(({ slug }) => slug === made.slug);
      if (!provider)
        throw new Error(`The demonstration names the provider ${made.slug}, which ${area.code} does not have.`);
      const written = made.years.flatMap((year) => generateYear(made, year, settings.seed));
      const facts = written.map((session) => readSession(session, ground, now));
      const from = {
        areaCode: area.code,
        provider,
        contracts,
        isDemonstration: true,
        origin: "IMPORTED",
        now,
      } as const;
      await recordSessions(transaction, facts, from);
    }
  });
}

function contractsOf(settings: YouthSettings, area: Area): YouthContract[] {
  return settings.contracts.map((contract) => ({
    ...contract,
    areaCode: area.code,
    deliveryMonths: [],
    isDemonstration: true,
    version: 1,
  }));
}
