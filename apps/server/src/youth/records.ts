import type { Database } from "../database/index.js";
import { selectContracts, selectProviders, selectStamp } from "./contracts.queries.js";
import { selectKeys, selectSessions } from "./sessions.queries.js";
import { placeOf, type YouthPlace } from "./youth-place.js";
import { selectPlaces } from "./youth-places.queries.js";
import type { KnownSession, YouthContract, YouthProvider } from "./youth.js";

/** Everything that is known of youth work in an area. */
export interface YouthRecords {
  /** Another one for other records. */
  readonly stamp: string;
  readonly providers: readonly YouthProvider[];
  readonly contracts: readonly YouthContract[];
  /** By name. */
  readonly places: readonly YouthPlace[];
  /** In the order in which they began. */
  readonly sessions: readonly KnownSession[];
}

/** The records of an area, read again when something has changed. */
export class YouthRecordStore {
  private readonly held = new Map<string, YouthRecords>();

  constructor(private readonly database: Database) {}

  async of(areaCode: string): Promise<YouthRecords> {
    const stamp = await selectStamp(this.database);
    const held = this.held.get(areaCode);
    if (held?.stamp === stamp) return held;
    const records = await this.read(areaCode, stamp);
    this.held.set(areaCode, records);
    return records;
  }

  private async read(areaCode: string, stamp: string): Promise<YouthRecords> {
    const [providers, contracts, places, sessions, keys] = await Promise.all([
      selectProviders(this.database, areaCode),
      selectContracts(this.database, areaCode),
      selectPlaces(this.database, areaCode),
      selectSessions(this.database, areaCode),
      selectKeys(this.database, areaCode),
    ]);
    const commissioners = new Map(contracts.map(({ id, commissioner }) => [id, commissioner]));
    const schemes = new Map(providers.map(({ slug, keyScheme }) => [slug, keyScheme]));
    const points = new Map(places.map((place) => [placeOf({ ...place, place: place.name }), place.position]));
    const known = sessions.map((session): KnownSession => ({
      ...session,
      position: session.position ?? points.get(placeOf(session)) ?? null,
      keys: keys.get(session.id) ?? null,
      keyScheme: schemes.get(session.provider) ?? session.provider,
      commissioner: commissioners.get(session.contractId ?? "") ?? null,
    }));
    return { stamp, providers, contracts, places, sessions: withNewFromKeys(known) };
  }
}

/** Counts, where keys were sent, who was there for the first time in the plan year. */
export function withNewFromKeys(sessions: readonly KnownSession[]): KnownSession[] {
  const met = new Set<string>();
  return sessions.map((session) => {
    if (!session.keys) return session;
    const year = planYearOf(session.month);
    const fresh = session.keys.filter((key) => !met.has(`${session.provider} ${year} ${key}`));
    for (const key of fresh) met.add(`${session.provider} ${year} ${key}`);
    return { ...session, newIndividuals: fresh.length };
  });
}

/** The calendar year in which the plan year of a month begins, April to March. */
export function planYearOf(month: string): number {
  return Number(month.slice(0, 4)) - (month.slice(5) < "04" ? 1 : 0);
}
