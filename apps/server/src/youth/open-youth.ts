import type { Disclosure } from "../access/index.js";
import type { Database } from "../database/index.js";
import type { IncidentAnalysis, PartnerRecords } from "../incidents/index.js";
import type { OrganisationDirectory } from "../organisations/index.js";
import type { AddedPlaces, AreaDirectory } from "../wards/index.js";
import { YouthContractsResolver } from "./contracts.resolver.js";
import { YouthContracts } from "./contracts.service.js";
import { YouthNeed } from "./need.service.js";
import { YouthProviders } from "./providers.service.js";
import { YouthReachResolver } from "./reach.resolver.js";
import { YouthReach } from "./reach.service.js";
import { YouthReview } from "./review.service.js";
import { YouthSessionsResolver } from "./sessions.resolver.js";
import { YouthSessions } from "./sessions.service.js";
import { YouthGround } from "./youth-ground.js";
import { readYouthSeed, seedProviders } from "./youth.seed.js";

export interface YouthWork {
  readonly resolvers: readonly object[];
  readonly reach: YouthReach;
  readonly need: YouthNeed;
}

interface Foundations {
  readonly database: Database;
  readonly directory: AreaDirectory;
  readonly organisations: OrganisationDirectory;
  readonly analysis: IncidentAnalysis;
  readonly partners: PartnerRecords;
  readonly added: AddedPlaces;
  readonly disclosure: Disclosure;
}

/** Puts youth work together and adds the providers that the areas' folders name. */
export async function openYouth(seedDir: string, foundations: Foundations): Promise<YouthWork> {
  const { database, directory, organisations, analysis, partners, added, disclosure } = foundations;
  const seeds = new Map<string, Awaited<ReturnType<typeof readYouthSeed>>>();
  for (const area of directory.areas) {
    const seed = await readYouthSeed(seedDir, area.code);
    seeds.set(area.code, seed);
    await seedProviders(database, area, seed);
  }
  const ground = new YouthGround(database, directory, organisations, analysis, partners, added, disclosure, seeds);
  const reach = new YouthReach(ground);
  const contracts = new YouthContracts(ground);
  const need = new YouthNeed(ground);
  return {
    reach,
    need,
    resolvers: [
      new YouthReachResolver(new YouthProviders(ground), reach, new YouthReview(ground, reach, contracts, need)),
      new YouthSessionsResolver(new YouthSessions(ground)),
      new YouthContractsResolver(contracts, need),
    ],
  };
}
