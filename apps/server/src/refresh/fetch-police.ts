import { join } from "node:path";
import { addMonths, type Month } from "@safer-wards/domain";
import { convexHull } from "@safer-wards/geo";
import type { Area, Force } from "../wards/index.js";
import { FetchedMonths } from "./fetched-months.js";
import type { ApiCrime } from "./police-answers.js";
import { isOfForce, streetFileOf } from "./police-file.js";
import { PoliceService } from "./police-service.js";
import { PoliteClient } from "./polite-client.js";
import { ServiceFailure } from "./service-failure.js";

export interface PoliceOrder {
  readonly address: string;
  /** Where fetched files are kept. */
  readonly folder: string;
  readonly firstMonth: Month;
  /** Included; null for the last one that is published. */
  readonly lastMonth: Month | null;
}

export interface PoliceMonth {
  readonly month: Month;
  /** `held`: fetched before, of the same publication. */
  readonly status: "fetched" | "held";
  /** Street files that are ready to be imported. */
  readonly files: readonly string[];
}

export interface PoliceFetch {
  /** The day of the publication. */
  readonly lastUpdated: string;
  readonly months: readonly PoliceMonth[];
  /** Asked for and not offered. */
  readonly notOffered: readonly Month[];
  readonly requests: number;
  /** Why it ended early, in a sentence; the next fetch goes on from there. */
  readonly failure: string | null;
}

/** Degrees, about 100 m: the import decides what lies inside, so a little more than the area is asked for. */
const MARGIN = 0.001;

/**
 * Fetches months from data.police.uk, for all areas together, and keeps each as street files of the areas' forces. It
 * imports nothing. A month that was fetched of the same publication is not asked for again.
 */
export async function fetchPolice(
  areas: readonly Area[],
  order: PoliceOrder,
  onMonth: (month: PoliceMonth) => void = () => undefined,
  client = new PoliteClient(),
): Promise<PoliceFetch> {
  const service = new PoliceService(order.address, client);
  const lastUpdated = await service.lastUpdated();
  const kept = await FetchedMonths.open(join(order.folder, "police"), lastUpdated);
  const offered = await service.months();
  const wanted = monthsOf(order, lastUpdated.slice(0, 7));
  const months: PoliceMonth[] = [];
  let failure: string | null = null;
  try {
    for (const month of wanted.filter((one) => offered.includes(one))) {
      const held = kept.filesOf(month);
      const files = held ?? (await kept.keep(month, await filesOf(service, areas, month)));
      months.push({ month, status: held ? "held" : "fetched", files });
      onMonth(months.at(-1)!);
    }
  } catch (error) {
    if (!(error instanceof ServiceFailure)) throw error;
    failure = error.message;
  }
  const notOffered = wanted.filter((month) => !offered.includes(month));
  return { lastUpdated, months, notOffered, requests: client.requests, failure };
}

function monthsOf({ firstMonth, lastMonth }: PoliceOrder, latest: Month): Month[] {
  const end = lastMonth ?? latest;
  const months: Month[] = [];
  for (let month = firstMonth; month <= end; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** The text of each force's file of the month, by its name as published. */
async function filesOf(service: PoliceService, areas: readonly Area[], month: Month): Promise<Map<string, string>> {
  const byId = new Map<number, ApiCrime>();
  for (const area of areas) {
    const hull = convexHull(area.wards.map((ward) => ward.outline), MARGIN); // prettier-ignore
    for (const crime of await service.crimesIn(hull, month)) byId.set(crime.id, crime);
  }
  const crimes = [...byId.values()].sort((one, other) => one.id - other.id);
  const files = new Map<string, string>();
  for (const force of forcesOf(areas)) {
    const placeless = await service.crimesWithoutPlace(force.slug, month);
    const text = streetFileOf(force, month, [...crimes.filter((crime) => isOfForce(crime, force)), ...placeless]);
    if (text !== null) files.set(`${month}-${force.slug}-street.csv`, text);
  }
  return files;
}

function forcesOf(areas: readonly Area[]): Force[] {
  return [...new Map(areas.flatMap((area) => area.forces).map((force) => [force.slug, force])).values()];
}
