import { monthNumber, type Period } from "@safer-wards/domain";
import { gridDisk } from "h3-js";
import { type IncidentColumns, type Question, rowsOf } from "../incidents/index.js";

/** A part of an area in which incidents are counted. */
export type Region =
  /** H3 cells of resolution 10. */
  | { readonly kind: "CELLS"; readonly cells: readonly string[] }
  | { readonly kind: "WARDS"; readonly wardCodes: readonly string[] };

/** The cells round a region, so many rings wide; null for wards, beside which nothing fine enough can be counted. */
export function ringsRound(region: Region, rings: number): Region | null {
  if (region.kind === "WARDS") return null;
  const inside = new Set(region.cells);
  const around = new Set(region.cells.flatMap((cell) => gridDisk(cell, rings)));
  return { kind: "CELLS", cells: [...around].filter((cell) => !inside.has(cell)).sort() };
}

/** Counts of each region by month over the period: `counts[region][month]`. One scan over the period. */
export function countsOfRegions(
  { columns, selection }: Pick<Question, "columns" | "selection">,
  regions: readonly Region[],
  period: Period,
): Uint32Array[] {
  const first = monthNumber(period.firstMonth);
  const months = monthNumber(period.endMonth) - first;
  const counts = regions.map(() => new Uint32Array(months));
  const ofCell = membership(columns.cells10, regions, (region) => ("cells" in region ? region.cells : []));
  const ofWard = membership(columns.wardCodes, regions, (region) => ("wardCodes" in region ? region.wardCodes : []));
  const [start, end] = rowsOf(columns, period);
  for (let row = start; row < end; row++) {
    const isWanted = selection.types[columns.type[row]!]! & selection.supplies[columns.supply[row]!]!;
    if (isWanted === 0) continue;
    const month = monthOfRow(columns, row) - first;
    for (const region of ofCell[columns.cell10[row]!]!) counts[region]![month]!++;
    for (const region of ofWard[columns.ward[row]!]!) counts[region]![month]!++;
  }
  return counts;
}

/** For each name, the indices of the regions that hold it. */
function membership(
  names: readonly string[],
  regions: readonly Region[],
  membersOf: (region: Region) => readonly string[],
): number[][] {
  const byName = new Map<string, number[]>();
  regions.forEach((region, index) => {
    for (const name of membersOf(region)) byName.set(name, [...(byName.get(name) ?? []), index]);
  });
  return names.map((name) => byName.get(name) ?? []);
}

function monthOfRow({ monthStarts, firstMonth }: IncidentColumns, row: number): number {
  let low = 0;
  let high = monthStarts.length - 1;
  while (low < high - 1) {
    const middle = (low + high) >> 1;
    if (monthStarts[middle]! <= row) low = middle;
    else high = middle;
  }
  return firstMonth + low;
}
