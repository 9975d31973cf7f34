import type { Period } from "@safer-wards/domain";
import { weightedDisplacementDifference } from "@safer-wards/stats";
import { gridDisk } from "h3-js";
import { type IncidentColumns, type Question, rowsOf } from "../incidents/index.js";
import { detectableFor, LEVEL } from "./comparison.js";
import type { ComparisonArea } from "./evaluation-design.js";
import { countsOfRegions, type Region, ringsRound } from "./region.js";

/** So many are proposed; more would not be read. */
const MOST_CANDIDATES = 6;
const MONTHS_A_QUARTER = 3;
/** The largest disk that stands for a target of cells, in rings: 469 cells, about 6 km². */
const MOST_RINGS = 12;

/** Whether target and candidate went alike in the months before. */
export type Past = "PARALLEL" | "UNPARALLEL" | "UNKNOWN";

export interface Candidate extends ComparisonArea {
  readonly counts: readonly number[];
  readonly before: number;
  /** How far its quarters lie from the target's: the sum of squared differences over sums. */
  readonly unlikeness: number;
  readonly past: Past;
  readonly detectable: number;
}

interface Wanted {
  readonly question: Question;
  readonly target: Region;
  readonly rings: number;
  /** The months to be alike in. */
  readonly past: Period;
  /** Cells where something else was done in these months. */
  readonly taken: readonly string[];
}

/** Areas of about the target's size that were most like it in the months before, none touching it or another. */
export function candidatesFor(wanted: Wanted): Candidate[] {
  const areas = wanted.target.kind === "CELLS" ? cellAreas(wanted) : wardAreas(wanted);
  const [target = new Uint32Array(), ...others] = countsOfRegions(
    wanted.question,
    [wanted.target, ...areas.map(({ region }) => region)],
    wanted.past,
  );
  return areas
    .map((area, index) => candidateOf(area, target, others[index]!))
    .sort((left, right) => left.unlikeness - right.unlikeness)
    .slice(0, MOST_CANDIDATES);
}

function candidateOf(area: ComparisonArea, target: Uint32Array, counts: Uint32Array): Candidate {
  const before = sum(counts);
  return {
    ...area,
    counts: [...counts],
    before,
    unlikeness: unlikeness(target, counts),
    past: pastOf(target, counts),
    detectable: detectableFor([sum(target), before]),
  };
}

/** Squared differences of quarters over their sums, as in a comparison of two Poisson counts. */
function unlikeness(target: ArrayLike<number>, counts: ArrayLike<number>): number {
  let distance = 0;
  for (let start = 0; start < target.length; start += MONTHS_A_QUARTER) {
    const one = sumOf(target, start, start + MONTHS_A_QUARTER);
    const other = sumOf(counts, start, start + MONTHS_A_QUARTER);
    if (one + other > 0) distance += (one - other) ** 2 / (one + other);
  }
  return distance;
}

/** Whether the later half of the past differs from the earlier in the one as in the other. */
export function pastOf(target: ArrayLike<number>, counts: ArrayLike<number>): Past {
  const half = Math.floor(target.length / 2);
  if (half < MONTHS_A_QUARTER) return "UNKNOWN";
  const of = (series: ArrayLike<number>) => ({
    before: sumOf(series, target.length - 2 * half, target.length - half),
    after: sumOf(series, target.length - half, target.length),
  });
  const difference = weightedDisplacementDifference({ target: of(target), control: of(counts), level: LEVEL });
  if (!difference) return "UNKNOWN";
  return difference.lower > 0 || difference.upper < 0 ? "UNPARALLEL" : "PARALLEL";
}

function cellAreas({ question, target, rings, past, taken }: Wanted): ComparisonArea[] {
  if (target.kind !== "CELLS") return [];
  const { columns } = question;
  const radius = cellRings(target.cells.length);
  const counts = countsByCell(question, past);
  const wanted = target.cells.reduce((total, cell) => total + (counts.get(cell) ?? 0), 0);
  const blocked = new Set([...taken, ...target.cells.flatMap((cell) => gridDisk(cell, rings))]);
  const middles = [...counts.keys()]
    .map((cell) => ({ cell, disk: gridDisk(cell, radius), reach: gridDisk(cell, radius + rings) }))
    .filter(({ reach }) => !reach.some((cell) => blocked.has(cell)))
    .map((area) => ({ ...area, count: area.disk.reduce((total, cell) => total + (counts.get(cell) ?? 0), 0) }))
    // Those of about as many incidents first, so that the finer look at the months has few to look at.
    .sort(
      (left, right) =>
        Math.abs(left.count - wanted) - Math.abs(right.count - wanted) || (left.cell < right.cell ? -1 : 1),
    );
  const chosen: ComparisonArea[] = [];
  for (const { cell, disk, reach } of middles) {
    if (chosen.length === 4 * MOST_CANDIDATES) break;
    if (reach.some((other) => blocked.has(other))) continue;
    for (const other of reach) blocked.add(other);
    chosen.push(areaOfCells(cell, disk, rings, nameOf(columns, disk)));
  }
  return chosen;
}

/** The comparison area round a cell, of about as many cells as the target. */
export function areaRound(question: Question, middle: string, targetCells: number, rings: number): ComparisonArea {
  const disk = gridDisk(middle, cellRings(targetCells));
  return areaOfCells(middle, disk, rings, nameOf(question.columns, disk));
}

function areaOfCells(id: string, disk: readonly string[], rings: number, name: string): ComparisonArea {
  const region: Region = { kind: "CELLS", cells: [...disk].sort() };
  return { id, name, region, buffer: ringsRound(region, rings) };
}

/** The rings of the smallest disk with as many cells: 1 + 3r(r + 1). */
export function cellRings(cells: number): number {
  let rings = 0;
  while (rings < MOST_RINGS && 1 + 3 * rings * (rings + 1) < cells) rings++;
  return rings;
}

function wardAreas({ question, target }: Wanted): ComparisonArea[] {
  if (target.kind !== "WARDS") return [];
  return question.area.wards
    .filter(({ code }) => !target.wardCodes.includes(code))
    .map(({ code, name }) => ({ id: code, name, region: { kind: "WARDS", wardCodes: [code] }, buffer: null }));
}

function countsByCell({ columns, selection }: Question, period: Period): Map<string, number> {
  const counts = new Map<string, number>();
  const [first, end] = rowsOf(columns, period);
  for (let row = first; row < end; row++) {
    if (!(selection.types[columns.type[row]!]! & selection.supplies[columns.supply[row]!]!)) continue;
    const cell = columns.cells10[columns.cell10[row]!]!;
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return counts;
}

/** The map point with most records, which is what people know the place by. */
function nameOf(columns: IncidentColumns, cells: readonly string[]): string {
  const inside = new Set(cells);
  const counts = new Map<number, number>();
  for (let row = 0; row < columns.length; row++) {
    if (!inside.has(columns.cells10[columns.cell10[row]!]!)) continue;
    const point = columns.point[row]!;
    counts.set(point, (counts.get(point) ?? 0) + 1);
  }
  const [most] = [...counts].sort((left, right) => right[1] - left[1]);
  const location = most && columns.points[most[0]]?.location;
  return location?.replace(/^On or near /, "") ?? "A place without records";
}

function sum(counts: ArrayLike<number>): number {
  return sumOf(counts, 0, counts.length);
}

function sumOf(counts: ArrayLike<number>, from: number, to: number): number {
  let total = 0;
  for (let index = from; index < Math.min(to, counts.length); index++) total += counts[index]!;
  return total;
}
