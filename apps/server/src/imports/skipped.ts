import type { Force } from "../wards/index.js";
import { readStreetFileName } from "./input.js";

/** What a folder or an archive held that was not read, so that it can be said. */
export interface SkippedFiles {
  /** Street files of forces that no installed area has, by the force as file names write it. */
  readonly otherForces: Readonly<Record<string, number>>;
  /** Files that are not street files: outcomes, stop-and-search, anything else. */
  readonly otherFiles: number;
}

export class Skipped {
  private readonly forces = new Map<string, number>();
  private files = 0;

  /** Counts a file that is no table of any source. */
  addOther(): void {
    this.files += 1;
  }

  /** Whether a file that is named as a street file is one of `forces`; if not, it is counted. Null for any other name. */
  wants(path: string, forces: readonly Force[]): boolean | null {
    const name = readStreetFileName(path);
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
