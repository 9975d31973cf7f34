import type { Period } from "@safer-wards/domain";
import { attributionOf, classBreaks, type Question, titleOf } from "../incidents/index.js";
import { type Concentration, concentrationOf, type HotspotGrid } from "./grid.js";

/** A grid as its reader asks for it: each list is written only when it is asked for. */
export class GridAnswer {
  constructor(
    readonly id: string,
    private readonly question: Question,
    private readonly grid: HotspotGrid,
  ) {}

  get title(): string {
    return titleOf(this.question);
  }

  get period(): Period {
    return this.question.period;
  }

  get resolution(): number {
    return this.grid.resolution;
  }

  get cells(): readonly string[] {
    return this.grid.cells;
  }

  get counts(): number[] {
    return Array.from(this.grid.counts);
  }

  get z(): number[] | null {
    return this.grid.giStar && rounded(this.grid.giStar.z, 1e6);
  }

  get p(): number[] | null {
    return this.grid.giStar && rounded(this.grid.giStar.p, 1e6);
  }

  get q(): number[] | null {
    return this.grid.giStar && rounded(this.grid.giStar.q, 1e6);
  }

  get harm(): number[] | null {
    return this.grid.harm && rounded(this.grid.values, 1e3);
  }

  get leftOut(): readonly string[] {
    return this.grid.harm?.leftOut ?? [];
  }

  get areaKm2(): number[] {
    return rounded(this.grid.areaKm2, 1e6);
  }

  get total(): number {
    return this.grid.total;
  }

  get monthsUsed(): number {
    return this.grid.monthsUsed;
  }

  get missingMonths(): readonly string[] {
    return this.grid.missingMonths;
  }

  get countBreaks(): number[] {
    return classBreaks(Array.from(this.grid.counts).filter((count) => count > 0));
  }

  get concentration(): Concentration {
    return concentrationOf(this.question, this.grid);
  }

  get attribution(): string[] {
    return attributionOf(this.question);
  }
}

/** Rounds what travels: more digits than these say nothing of a count of records. */
export function rounded(values: Float64Array, scale: number): number[] {
  const written: number[] = [];
  for (const value of values) written.push(Math.round(value * scale) / scale);
  return written;
}
