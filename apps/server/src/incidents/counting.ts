import { CRIME_TYPES, monthNumber, type CrimeType, type Period } from "@safer-wards/domain";
import type { IncidentColumns } from "./columns.js";

/** Which incidents are counted; a mask is 1 where the thing of that index is wanted. */
export interface Selection {
  readonly wards: Uint8Array;
  readonly types: Uint8Array;
  readonly supplies: Uint8Array;
}

/** Masks for lists of codes and ids; undefined means all. */
export function selectionOf(
  columns: IncidentColumns,
  wanted: { wardCodes?: readonly string[]; crimeTypes?: readonly CrimeType[]; supplyIds?: readonly string[] },
): Selection {
  return {
    wards: mask(columns.wardCodes, wanted.wardCodes),
    types: mask(
      CRIME_TYPES.map((type) => type.id),
      wanted.crimeTypes,
    ),
    supplies: mask(
      columns.supplies.map((supply) => supply.id),
      wanted.supplyIds,
    ),
  };
}

function mask(all: readonly string[], wanted: readonly string[] | undefined): Uint8Array {
  if (!wanted) return new Uint8Array(all.length).fill(1);
  const set = new Set(wanted);
  return Uint8Array.from(all, (name) => (set.has(name) ? 1 : 0));
}

/** The first row of the period and the first one after it. */
export function rowsOf(columns: IncidentColumns, period: Period): [first: number, end: number] {
  const monthCount = columns.monthStarts.length - 1;
  const start = (month: number) => {
    const offset = Math.min(Math.max(month - columns.firstMonth, 0), Math.max(monthCount, 0));
    return columns.monthStarts[offset] ?? 0;
  };
  return [start(monthNumber(period.firstMonth)), start(monthNumber(period.endMonth))];
}

/** Incidents of the period in each cell, in the order of `columns.cells9` or `cells10`. One scan over the period. */
export function countByCell(
  columns: IncidentColumns,
  resolution: 9 | 10,
  period: Period,
  selection: Selection,
): Uint32Array {
  const cell = resolution === 9 ? columns.cell9 : columns.cell10;
  const counts = new Uint32Array(resolution === 9 ? columns.cells9.length : columns.cells10.length);
  const { ward, type, supply } = columns;
  const { wards, types, supplies } = selection;
  const [first, end] = rowsOf(columns, period);
  for (let row = first; row < end; row++) {
    counts[cell[row]!]! += types[type[row]!]! & wards[ward[row]!]! & supplies[supply[row]!]!;
  }
  return counts;
}

/** The weights of the period's incidents in each cell, by type; as {@link countByCell} but for the sum. */
export function weighByCell(
  columns: IncidentColumns,
  resolution: 9 | 10,
  period: Period,
  selection: Selection,
  weights: Float64Array,
): Float64Array {
  const cell = resolution === 9 ? columns.cell9 : columns.cell10;
  const sums = new Float64Array(resolution === 9 ? columns.cells9.length : columns.cells10.length);
  const { ward, type, supply } = columns;
  const [first, end] = rowsOf(columns, period);
  for (let row = first; row < end; row++) {
    const kind = type[row]!;
    const isWanted = selection.types[kind]! & selection.wards[ward[row]!]! & selection.supplies[supply[row]!]!;
    sums[cell[row]!]! += isWanted * weights[kind]!;
  }
  return sums;
}

/**
 * Incidents by month, ward and type: the one table that every count by month, ward or priority is a sum of. Made by
 * one scan for each choice of supplies, and kept with the columns it was made from.
 */
export class MonthlyTable {
  private static readonly made = new WeakMap<IncidentColumns, Map<string, MonthlyTable>>();
  private readonly counts: Uint32Array;
  private readonly wardCount: number;

  static of(columns: IncidentColumns, supplies: Uint8Array): MonthlyTable {
    let tables = MonthlyTable.made.get(columns);
    if (!tables) MonthlyTable.made.set(columns, (tables = new Map<string, MonthlyTable>()));
    const key = supplies.join("");
    let table = tables.get(key);
    if (!table) tables.set(key, (table = new MonthlyTable(columns, supplies)));
    return table;
  }

  private constructor(
    private readonly columns: IncidentColumns,
    supplies: Uint8Array,
  ) {
    const { ward, type, supply, monthStarts } = columns;
    const months = monthStarts.length - 1;
    this.wardCount = columns.wardCodes.length;
    this.counts = new Uint32Array(Math.max(months, 0) * this.wardCount * TYPES);
    for (let month = 0; month < months; month++) {
      const base = month * this.wardCount * TYPES;
      const end = monthStarts[month + 1]!;
      for (let row = monthStarts[month]!; row < end; row++) {
        this.counts[base + ward[row]! * TYPES + type[row]!]! += supplies[supply[row]!]!;
      }
    }
  }

  /** The incidents of one month in the wards and of the types wanted. */
  count(month: number, wards: Uint8Array, types: Uint8Array): number {
    const offset = month - this.columns.firstMonth;
    if (offset < 0 || offset >= this.columns.monthStarts.length - 1) return 0;
    let total = 0;
    for (let ward = 0; ward < this.wardCount; ward++) {
      if (wards[ward]) total += this.countInWard(offset, ward, types);
    }
    return total;
  }

  private countInWard(offset: number, ward: number, types: Uint8Array): number {
    const base = (offset * this.wardCount + ward) * TYPES;
    let total = 0;
    for (let type = 0; type < TYPES; type++) total += types[type]! * this.counts[base + type]!;
    return total;
  }
}

const TYPES = CRIME_TYPES.length;
