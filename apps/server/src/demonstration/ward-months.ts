import { CRIME_TYPE_IDS, type CrimeType, monthNumber, monthOfNumber } from "@safer-wards/domain";
import { type Random, WeightedChoice } from "./random.js";
import type { DemonstrationSeed, WardMonthCount } from "./settings.js";

/**
 * How many incidents each ward, month and type has: the calibrated year's counts as they are given; the other months
 * drawn around their shape, with totals that carry the plan's published changes.
 */
export function drawWardMonths(seed: DemonstrationSeed, random: Random): WardMonthCount[] {
  const { settings, counts } = seed;
  const year = settings.calibratedYear;
  const free = (month: string) => Number(month.slice(0, 4)) !== year;
  const before = monthRange(settings.firstMonth, `${year - 1}-04`);
  const inPlanYear = monthRange(`${year - 1}-04`, `${year}-01`);
  const after = monthRange(`${year + 1}-01`, settings.endMonth).filter(free);
  const drawn = settings.changes.flatMap(({ crimeTypes, percent, level }) => {
    const own = counts.filter((count) => crimeTypes.includes(count.crimeType));
    const drawer = new ShapeDrawer(own, random);
    const planYearStart = drawer.draw(inPlanYear, Math.round(drawer.expected(inPlanYear) * level));
    const fixed = total(own.filter((count) => count.month < `${year}-04`));
    const yearBefore = Math.round((total(planYearStart) + fixed) / (1 + percent / 100));
    return [
      ...drawer.draw(before, yearBefore),
      ...planYearStart,
      ...drawer.draw(after, Math.round(drawer.expected(after) * settings.levelAfterCalibratedYear)),
    ];
  });
  return [...counts, ...drawn].filter((count) => count.count > 0).sort(inOrder);
}

function total(counts: readonly WardMonthCount[]): number {
  return counts.reduce((sum, count) => sum + count.count, 0);
}

function monthRange(first: string, end: string): string[] {
  const start = monthNumber(first);
  return Array.from({ length: Math.max(0, monthNumber(end) - start) }, (_, offset) => monthOfNumber(start + offset));
}

/** Draws months in the shape of the given year: its wards and types, and its seasons. */
class ShapeDrawer {
  private readonly cells: { wardCode: string; crimeType: CrimeType }[] = [];
  private readonly choice: WeightedChoice;
  private readonly season: readonly number[];

  constructor(
    private readonly year: readonly WardMonthCount[],
    private readonly random: Random,
  ) {
    const weights = new Map<string, number>();
    for (const { wardCode, crimeType, count } of year) {
      const key = `${wardCode} ${crimeType}`;
      if (!weights.has(key)) this.cells.push({ wardCode, crimeType });
      weights.set(key, (weights.get(key) ?? 0) + count);
    }
    this.choice = new WeightedChoice([...weights.values()]);
    this.season = Array.from({ length: 12 }, (_, month) => this.recordedIn(month));
  }

  /** What the months would have at the given year's level. */
  expected(months: readonly string[]): number {
    return months.reduce((sum, month) => sum + this.recordedIn(monthOfYear(month)), 0);
  }

  /** `count` incidents spread over the months. */
  draw(months: readonly string[], count: number): WardMonthCount[] {
    if (months.length === 0) return [];
    const choice = new WeightedChoice(months.map((month) => this.season[monthOfYear(month)]! + 0.5));
    const drawn = new Map<string, WardMonthCount>();
    for (let index = 0; index < count; index++) {
      const month = months[choice.draw(this.random)]!;
      const cell = this.cells[this.choice.draw(this.random)]!;
      const key = `${month} ${cell.wardCode} ${cell.crimeType}`;
      drawn.set(key, { month, ...cell, count: (drawn.get(key)?.count ?? 0) + 1 });
    }
    return [...drawn.values()];
  }

  private recordedIn(month: number): number {
    return total(this.year.filter((count) => monthOfYear(count.month) === month));
  }
}

function monthOfYear(month: string): number {
  return monthNumber(month) % 12;
}

function inOrder(left: WardMonthCount, right: WardMonthCount): number {
  if (left.month !== right.month) return left.month < right.month ? -1 : 1;
  if (left.wardCode !== right.wardCode) return left.wardCode < right.wardCode ? -1 : 1;
  return CRIME_TYPE_IDS.indexOf(left.crimeType) - CRIME_TYPE_IDS.indexOf(right.crimeType);
}
