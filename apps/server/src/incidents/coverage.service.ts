import { CRIME_TYPES, type Month, monthNumber, monthOfNumber } from "@safer-wards/domain";
import { type Database, selectNotedImports } from "../database/index.js";
import type { Area } from "../wards/index.js";
import { supplyIdOf } from "./column-store.js";
import type { IncidentColumns } from "./columns.js";
import { MonthlyTable } from "./counting.js";
import { type CoverageState, coverageOf } from "./coverage.js";
import { DEMONSTRATION } from "./month-delivery.js";
import { type DeliveryRow, selectDeliveries } from "./incidents.queries.js";

/** A supplier's month: what is held, or that nothing is. */
export interface MonthHeld {
  readonly month: Month;
  /** Null where the month was not supplied. */
  readonly delivery: DeliveryRow | null;
  /** Incidents of the area; null where the month was not supplied. */
  readonly taken: number | null;
}

export interface SupplierCoverage {
  readonly id: string;
  readonly supplier: string;
  /** The latest delivery, which says what the source is called and under which licence. */
  readonly latest: DeliveryRow;
  readonly required: boolean;
  readonly demonstration: boolean;
  readonly months: readonly MonthHeld[];
}

/** By the id of a delivery, what its rows came to. */
export type Checksums = ReadonlyMap<number, string>;

export async function readChecksums(database: Database): Promise<Checksums> {
  return new Map((await selectNotedImports(database)).map(({ delivery, checksum }) => [delivery, checksum]));
}

export interface CoverageReport {
  readonly id: string;
  readonly months: readonly Month[];
  readonly states: readonly CoverageState[];
  readonly suppliers: readonly SupplierCoverage[];
  /** The ledger of open data, newest first. */
  readonly deliveries: readonly DeliveryRow[];
  readonly traps: readonly string[];
}

const TRAPS = [
  "Points are snapped to about a thousand shared map points a district, so a place is a street or a building nearby, never an address.",
  "Records carry a month and no day or hour, so nothing here can say when in the week something happens.",
  "Anti-social behaviour has no reference number; two records that look the same are two incidents and both are counted.",
  "Records without a place are in no ward. They are counted for the whole force and left out of every map.",
  "A published month is revised later. The ledger keeps when each version was fetched and its fingerprint.",
  "Police stations, car parks, stations and supermarkets collect the records of a whole neighbourhood.",
  "Forces count what is recorded. More records can mean more trust or more patrols as well as more crime.",
];

/** Which force holds which months of an area, and the ledger of its imports: the same for everyone. */
export async function readCoverage(database: Database, area: Area, columns: IncidentColumns): Promise<CoverageReport> {
  const deliveries = (await selectDeliveries(database)).filter((delivery) => delivery.organisation === null);
  const current = deliveries.filter((delivery) => delivery.state === "current");
  const months = monthsHeld(columns);
  const state = coverageOf(area, columns, undefined);
  return {
    id: `coverage:${area.code}:${columns.version}`,
    months: months.map(monthOfNumber),
    states: months.map(state),
    suppliers: columns.supplies.map((_, index) => supplierCoverage(area, columns, index, months, current)),
    deliveries: [...deliveries].reverse(),
    traps: TRAPS,
  };
}

function monthsHeld(columns: IncidentColumns): number[] {
  return Array.from({ length: columns.monthStarts.length - 1 }, (_, offset) => columns.firstMonth + offset);
}

function supplierCoverage(
  area: Area,
  columns: IncidentColumns,
  index: number,
  months: readonly number[],
  current: readonly DeliveryRow[],
): SupplierCoverage {
  const supply = columns.supplies[index]!;
  const own = current.filter((delivery) => supplyIdOf(delivery) === supply.id);
  const byMonth = new Map(own.map((delivery) => [monthNumber(delivery.month), delivery]));
  const only = columns.supplies.map((_, other) => (other === index ? 1 : 0));
  const table = MonthlyTable.of(columns, Uint8Array.from(only));
  const everywhere = new Uint8Array(columns.wardCodes.length).fill(1);
  return {
    id: supply.id,
    supplier: supply.supplier,
    latest: own.at(-1)!,
    required: area.forces.some((force) => force.required && force.name === supply.supplier),
    demonstration: supply.source === DEMONSTRATION,
    months: months.map((month): MonthHeld => {
      const delivery = byMonth.get(month) ?? null;
      const taken = delivery ? table.count(month, everywhere, ALL_TYPES) : null;
      return { month: monthOfNumber(month), delivery, taken };
    }),
  };
}

const ALL_TYPES = new Uint8Array(CRIME_TYPES.length).fill(1);
