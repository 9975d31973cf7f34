import {
  type Figure,
  type Month,
  type Period,
  periodLength,
  provisionKindName,
  YOUNG_PEOPLE,
} from "@safer-wards/domain";
import type { Disclosure } from "../access/index.js";
import type { Database } from "../database/index.js";
import { InvalidInput } from "../errors.js";
import type { IncidentAnalysis, PartnerRecords } from "../incidents/index.js";
import type { OrganisationDirectory } from "../organisations/index.js";
import {
  type AddedPlaces,
  type Area,
  type AreaDirectory,
  residentsAged,
  residentsByAge,
  type Ward,
} from "../wards/index.js";
import { YouthRecordStore } from "./records.js";
import { StreamTables } from "./streams.js";
import { SessionPoints } from "./walk.js";
import type { YouthProvider } from "./youth.js";
import type { YouthSeed } from "./youth.seed.js";

/** The longest period that can be asked about, in months. */
const LONGEST_PERIOD = 60;

/** What every part of youth work stands on. */
export class YouthGround {
  readonly records: YouthRecordStore;
  readonly tables: StreamTables;

  constructor(
    readonly database: Database,
    readonly directory: AreaDirectory,
    readonly organisations: OrganisationDirectory,
    readonly incidents: IncidentAnalysis,
    readonly partners: PartnerRecords,
    readonly added: Pick<AddedPlaces, "places" | "outline" | "outlines">,
    disclosure: Disclosure,
    private readonly seeds: ReadonlyMap<string, YouthSeed>,
  ) {
    this.records = new YouthRecordStore(database);
    this.tables = new StreamTables(disclosure);
  }

  seedOf(area: Area): YouthSeed {
    return this.seeds.get(area.code) ?? { source: "", providers: [], published: [] };
  }

  /** The organisation's name, or its slug where the directory does not know it. */
  nameOf(slug: string): string {
    return this.organisations.find(slug)?.name ?? slug;
  }

  async providersOf(areaCode: string): Promise<readonly YouthProvider[]> {
    return (await this.records.of(areaCode)).providers;
  }

  async requireProvider(area: Area, slug: string): Promise<YouthProvider> {
    const providers = await this.providersOf(area.code);
    const provider = providers.find((known) => known.slug === slug);
    if (provider) return provider;
    const names = providers.map((known) => known.slug).join(", ");
    throw new InvalidInput(`There is no provider "${slug}" here. Choose one of: ${names}.`, "provider");
  }

  /** The period asked about, or the latest twelve months of recorded incidents, so that need and provision agree. */
  async periodOf(area: Area, period: Period | null | undefined): Promise<Period> {
    if (!period) return (await this.incidents.ask({ areaCode: area.code })).period;
    if (period.endMonth <= period.firstMonth) {
      throw new InvalidInput(
        "The period ends before it begins: endMonth is the first month no longer included.",
        "period",
      );
    }
    if (periodLength(period) > LONGEST_PERIOD) {
      throw new InvalidInput(`Ask about up to ${LONGEST_PERIOD} months.`, "period");
    }
    return { firstMonth: period.firstMonth, endMonth: period.endMonth };
  }

  /** Where sessions stand, with the towns and villages of the area and the places that officers added. */
  async sessionPoints(area: Area): Promise<SessionPoints> {
    return new SessionPoints(area, [...area.places, ...(await this.added.places(area.code))]);
  }

  /** Young people of the named ages who live in the wards. */
  async youngPeople(wards: readonly Ward[]): Promise<Figure> {
    const residents = await Promise.all(wards.map((ward) => residentsByAge(this.database, ward)));
    return { ...residentsAged(residents, YOUNG_PEOPLE.firstAge, YOUNG_PEOPLE.lastAge + 1), unit: "young people" };
  }
}

/** `Detached youth work and holiday activities`. */
export function kindWords(kinds: readonly YouthProvider["kinds"][number][]): string[] {
  return kinds.map(provisionKindName);
}

export function isWithin(month: Month, { firstMonth, endMonth }: Period): boolean {
  return month >= firstMonth && month < endMonth;
}
