import type { Force } from "../wards/index.js";
import { readPoliceFileName } from "./input.js";

/** What a folder or an archive held that was not read, so that it can be said. */
export interface SkippedFiles {
  /** Police files of forces that no installed area has, by the force as file names write it. */
  readonly otherForces: Readonly<Record<string, number>>;
  /** Files that are no table of any source. */
  readonly otherFiles: number;
}

export class Skipped {
  private readonly forces = new Map<string, number>();
  private files = 0;

  /** Counts a file that is no table of any source. */
  addOther(): void {
    this.files += 1;
  }

  /** Whether a file that is named as one of police.uk is of one of `forces`; if not, it is counted. Null for any other name. */
  wants(path: string, forces: readonly Force[]): boolean | null {
    const name = readPoliceFileName(path);
    if (name === null) return null;
    if (forces.some((force) => force.slug === name.forceSlug)) return true;
    this.forces.set(name.forceSlug, (this.forces.get(name.forceSlug) ?? 0) + 1);
    return false;
  }

  counts(): SkippedFiles {
    const byName = [...this.forces].sort(([left], [right]) => (left < right ? -1 : 1));
    return { otherForces: Object.fromEntries(byName), otherFiles: this.files };
  }
}
