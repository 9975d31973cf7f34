import {
  counted,
  CRIME_TYPES,
  crimeTypeName,
  estimated,
  type Figure,
  monthOfNumber,
  type Period,
} from "@safer-wards/domain";
import { connectedGroups, distanceMetres } from "@safer-wards/geo";
import {
  emergingHotspot,
  type EmergingHotspot,
  getisOrdGiStar,
  poissonInterval,
  wilsonInterval,
} from "@safer-wards/stats";
import { setImmediate as nextTurn } from "node:timers/promises";
import { LEVEL, monthNumbers, type Question, sourceOf, trendPeriod } from "../incidents/index.js";
import type { ArtefactKind } from "./artefacts.js";
import type { CellCounts } from "./cell-counts.js";
import { type HotspotGrid, hotCells } from "./grid.js";
import type { Hotspot, HotspotArtefact } from "./hotspot.js";
import { type Tally, tallyGroups } from "./hotspot-tally.js";
import type { Lattices } from "./lattice.js";
import { whenOf } from "./when.js";

/** A default point is named where it holds at least this share of a hotspot. */
const ARTEFACT_SHARE = 0.1;

const TREND_WORDS: Record<EmergingHotspot, string> = {
  none: "In no single month does it stand out; only the months together do.",
  persistent: "Persistent: hot in at least four of five months.",
  emerging: "Emerging: hot in the latest fifth of the months and never before.",
  former: "Fading: hot before, but not in the latest fifth of the months.",
  intermittent: "Comes and goes: hot in some months, without a pattern.",
};

/**
 * The hotspots of a grid, the one with the most incidents first.
 *
 * @param listId what sets equal cells of another question apart in a hotspot's id
 */
export async function hotspotsOf(
  question: Question,
  listId: string,
  grid: HotspotGrid,
  lattices: Lattices,
  counts: CellCounts,
  artefacts: ReadonlyMap<string, ArtefactKind>,
): Promise<Hotspot[]> {
  const hot = hotCells(grid.giStar, grid.cells.length);
  const members = [...hot.keys()].filter((cell) => hot[cell]);
  if (members.length === 0) return [];
  // Empty cells between busy ones can stand out by their neighbours alone; there is nothing in them to act on.
  const groups = connectedGroups(members, grid.neighbours).filter((cells) =>
    cells.some((cell) => grid.counts[cell]! > 0),
  );
  const tallies = tallyGroups(question, grid, lattices, groups);
  const months = await MonthsOfCells.of(question, grid, counts);
  return groups
    .map((cells, index) => ({
      ...describe(question, grid, cells, tallies[index]!, months, artefacts),
      id: `hotspot:${listId}:${grid.cells[cells[0]!]!}`,
    }))
    .sort((left, right) => weightOf(right) - weightOf(left) || (left.id < right.id ? -1 : 1))
    .map((hotspot, index) => ({ ...hotspot, rank: index + 1 }));
}

function weightOf({ harm, count }: Hotspot): number {
  return (harm ?? count).value ?? 0;
}

/** Each month's counts and hot cells, over the months of the long trend. */
class MonthsOfCells {
  private constructor(
    readonly period: Period,
    private readonly counts: readonly (Float64Array | null)[],
    private readonly hot: readonly (Uint8Array | null)[],
  ) {}

  static async of(question: Question, grid: HotspotGrid, cells: CellCounts): Promise<MonthsOfCells> {
    const period = trendPeriod(question.period);
    const counts = cells.byMonth(question, grid.resolution, period);
    const values = grid.harm ? cells.byMonth(question, grid.resolution, period, grid.harm.weights) : counts;
    const hot: (Uint8Array | null)[] = [];
    for (const month of values) {
      hot.push(month && hotCells(getisOrdGiStar({ values: month, neighbours: grid.neighbours }), month.length));
      // Other requests have their turn between two months.
      await nextTurn();
    }
    return new MonthsOfCells(period, counts, hot);
  }

  countsIn(cells: readonly number[]): (number | null)[] {
    return this.counts.map((values) => values && cells.reduce((sum, cell) => sum + values[cell]!, 0));
  }

  /** Whether one of the cells was hot, for each month that was supplied. */
  hotIn(cells: readonly number[]): boolean[] {
    return this.hot.filter((hot) => hot !== null).map((hot) => cells.some((cell) => hot[cell] === 1));
  }
}

function describe(
  question: Question,
  grid: HotspotGrid,
  cells: readonly number[],
  tally: Tally,
  months: MonthsOfCells,
  artefacts: ReadonlyMap<string, ArtefactKind>,
): Omit<Hotspot, "id"> {
  const { columns, area } = question;
  const count = tally.types.reduce((sum, value) => sum + value, 0);
  const byPoint = [...tally.points].sort(([left, most], [right, more]) => more - most || left - right);
  const giStar = grid.giStar!;
  const strongest = cells.reduce((best, cell) => (giStar.z[cell]! > giStar.z[best]! ? cell : best), cells[0]!);
  const names = cells.map((cell) => grid.cells[cell]!).sort();
  const centre = centreOf(question, byPoint);
  const trend = emergingHotspot({ hot: months.hotIn(cells) }) ?? "none";
  return {
    rank: 0,
    name: nameOf(question, byPoint, centre),
    cells: names,
    centre,
    ...figuresOfGroup(question, grid, cells, count),
    crimeTypes: CRIME_TYPES.map((type, index) => ({
      crimeType: type.id,
      name: crimeTypeName(type.id),
      count: tally.types[index]!,
    }))
      .filter((type) => type.count > 0)
      .sort((left, right) => right.count - left.count),
    wards: area.wards.filter((ward) => tally.wards[columns.wardCodes.indexOf(ward.code)]! > 0),
    artefacts: artefactsOf(question, byPoint, count, artefacts),
    trend,
    trendWords: TREND_WORDS[trend],
    months: monthNumbers(months.period).map(monthOfNumber),
    counts: months.countsIn(cells),
    strongestZ: giStar.z[strongest]!,
    smallestQ: giStar.q[strongest]!,
    sureness: surenessOf(giStar.q[strongest]!, count),
    when: whenOf(columns, tally.hours, count),
  };
}

/** Its most frequent street location, with the town or village it is nearest to. */
function nameOf(
  { columns, area }: Question,
  byPoint: readonly (readonly [number, number])[],
  centre: Position,
): string {
  const byLocation = new Map<string, number>();
  for (const [point, count] of byPoint) {
    const { location } = columns.points[point]!;
    byLocation.set(location, (byLocation.get(location) ?? 0) + count);
  }
  const [name = "Unnamed"] = [...byLocation].sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1))[0] ?? [];
  const nearest = area.places
    .map((place) => ({ name: place.name, metres: distanceMetres(centre, place) }))
    .sort((left, right) => left.metres - right.metres)[0];
  return [name.replace(/^On or near /, ""), nearest?.name].filter(Boolean).join(", ");
}

interface Position {
  readonly longitude: number;
  readonly latitude: number;
}

/** The middle of the records, each counted once. */
function centreOf({ columns }: Question, byPoint: readonly (readonly [number, number])[]): Position {
  let longitude = 0;
  let latitude = 0;
  let total = 0;
  for (const [point, count] of byPoint) {
    longitude += columns.points[point]!.longitude * count;
    latitude += columns.points[point]!.latitude * count;
    total += count;
  }
  return { longitude: longitude / total, latitude: latitude / total };
}

function artefactsOf(
  { columns }: Question,
  byPoint: readonly (readonly [number, number])[],
  count: number,
  artefacts: ReadonlyMap<string, ArtefactKind>,
): HotspotArtefact[] {
  return byPoint.flatMap(([point, records]) => {
    const { location } = columns.points[point]!;
    const kind = artefacts.get(location);
    const share = records / count;
    return kind && share >= ARTEFACT_SHARE ? [{ ...kind, location, share }] : [];
  });
}

function figuresOfGroup(question: Question, grid: HotspotGrid, cells: readonly number[], count: number) {
  const source = sourceOf(question);
  const areaKm2 = cells.reduce((sum, cell) => sum + grid.areaKm2[cell]!, 0);
  const wholeKm2 = grid.areaKm2.reduce((sum, km2) => sum + km2, 0);
  const expected = (grid.total * areaKm2) / wholeKm2;
  const interval = poissonInterval(count, LEVEL);
  const share = wilsonInterval(count, grid.total, LEVEL) ?? { lower: 0, upper: 1 };
  const asFigure = {
    count: counted(count, { unit: "incidents", method: "Recorded incidents in its cells over the period.", source }),
    share: estimated((count / grid.total) * 100, { lower: share.lower * 100, upper: share.upper * 100 }, LEVEL, {
      unit: "per cent",
      method: "Its incidents of all incidents asked about, with Wilson's interval.",
      source,
    }),
    areaKm2: counted(areaKm2, { unit: "km²", method: "Area of its H3 cells.", source: "H3" }),
    densityRatio: estimated(
      count / expected,
      { lower: interval.lower / expected, upper: interval.upper / expected },
      LEVEL,
      {
        unit: "ratio",
        method:
          "Incidents per km² here over those of the whole area, with the Poisson interval of the count. The place was " +
          "chosen because it stood out, so the ratio reads a little high.",
        source,
      },
    ),
  } satisfies Record<string, Figure>;
  return { ...asFigure, harm: harmOf(grid, cells) };
}

function harmOf({ harm, values }: HotspotGrid, cells: readonly number[]): Figure | null {
  if (!harm) return null;
  const sum = cells.reduce((total, cell) => total + values[cell]!, 0);
  const method = `Its records weighed by type, in ${harm.unit}; types without a weight are left out.`;
  return counted(sum, { unit: "harm", method, source: harm.source });
}

/** Below this, one more or one fewer record changes what a place looks like. */
const FEW_RECORDS = 10;

function surenessOf(q: number, count: number): string {
  if (count >= FEW_RECORDS) return bandOf(q);
  const records = count === 1 ? "one record" : `${count} records`;
  return `Not sure: it rests on ${records}, too few for the test to be trusted. Ask what they were before acting.`;
}

function bandOf(q: number): string {
  if (q < 0.001) return "Very sure: of a thousand places called hot this surely, fewer than one would be chance.";
  if (q < 0.01) return "Sure: of a hundred places called hot this surely, fewer than one would be chance.";
  return "Fairly sure: of twenty places called hot this surely, about one would be chance.";
}
