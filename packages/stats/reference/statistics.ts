import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

/** Answers of spdep, spatstat and base R, kept outside the project with the other reference material. */
export interface ReferenceStatistics {
  readonly giStar: {
    readonly values: number[];
    readonly neighbours: number[][];
    readonly z: number[];
    readonly pTwoSided: number[];
    readonly qBenjaminiHochberg: number[];
  };
  readonly kernelDensity: {
    readonly x: number[];
    readonly y: number[];
    readonly bandwidthMetres: number;
    readonly gridCentres: number[];
    /** `intensityPerKm2[i][j]` is at x = gridCentres[i], y = gridCentres[j]. */
    readonly intensityPerKm2: number[][];
  };
}

/** Reads `reference/statistics.json`; a machine without it gets a sentence and no silent pass. */
export function readReferenceStatistics(): ReferenceStatistics {
  const folder = process.env["REFERENCE_DIR"] ?? resolve(import.meta.dirname, "../../../../shared");
  const path = resolve(folder, "reference/statistics.json");
  if (!existsSync(path)) {
    throw new Error(
      `This test compares with ${path}, which is not there. Set REFERENCE_DIR to the folder that holds reference/.`,
    );
  }
  return JSON.parse(readFileSync(path, "utf8")) as ReferenceStatistics;
}
