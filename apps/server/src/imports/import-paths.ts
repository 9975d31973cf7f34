import { randomUUID } from "node:crypto";
import { civilTimeOf } from "@safer-wards/domain";
import type { Actor } from "../access/index.js";
import type { Database } from "../database/index.js";
import { createPlacer, type Force, readAreas } from "../wards/index.js";
import { placeByOutlinesBroughtSince } from "./place-anew.js";
import { findInputs } from "./find-inputs.js";
import { ImportRun } from "./import-run.js";
import type { Problem } from "./problem.js";
import { type ImportReport, totalsOf } from "./report.js";

export interface ImportRequest {
  /** CSV files, folders, ZIP archives. */
  readonly paths: readonly string[];
  /** Takes a file's good rows where others are refused; otherwise such a file is not taken at all. */
  readonly takeGoodRows: boolean;
  /** Reads everything and stores nothing. */
  readonly checkOnly?: boolean;
  /** The source of a file by its name, where it is not the one that is recognised. */
  readonly sources?: Readonly<Record<string, string>>;
  /** Whose records partner files hold. */
  readonly organisation?: { readonly slug: string; readonly name: string } | null;
  /** Names the import in the ledger; made up when left out. */
  readonly importId?: string;
  /** Who takes them in; somebody at the command line when left out. */
  readonly actor?: Actor;
}

export interface ImportProgress {
  readonly file: string;
  readonly rowsDone: number;
  readonly bytesDone: number;
  readonly bytesTotal: number;
}

export interface ImportOptions {
  readonly now?: () => Date;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Told of every refused row, however many there are. */
  readonly onProblem?: (problem: Problem) => void;
  /** Asked again and again; once it says so, nothing more is taken. */
  readonly isCancelled?: () => boolean;
}

/**
 * Takes files in: each is read once as a stream and stored whole in one transaction, or not at all. What is wrong with one
 * file does not keep the others out.
 */
export async function importPaths(
  database: Database,
  request: ImportRequest,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const { now = () => new Date(), onProgress = () => undefined, onProblem, isCancelled = () => false } = options;
  const started = performance.now();
  const areas = await readAreas(database);
  const forces = forcesOf(areas.flatMap((area) => area.forces));
  const found = await findInputs(request.paths, forces);
  const run = new ImportRun(database, { importId: randomUUID(), ...request }, now, found.bytes, onProgress);
  const setting = {
    forces,
    place: createPlacer(areas),
    areas,
    wards: areas.flatMap((area) => area.wards),
    now: now(),
    thisMonth: now().toISOString().slice(0, 7),
    today: civilTimeOf(now()).date,
    isCancelled,
    ...(onProblem && { onProblem }),
  };
  try {
    for (const input of found.inputs) await run.take(input, setting);
    await placeByOutlinesBroughtSince(database, areas, now());
  } finally {
    found.close();
  }
  return {
    importId: run.importId,
    files: run.files,
    problems: found.problems,
    skipped: found.skipped.counts(),
    demonstrationRemoved: run.demonstrationRemoved,
    totals: totalsOf(run.files, found.problems, Math.round(performance.now() - started) / 1000),
  };
}

/** Areas beside each other share their forces. */
function forcesOf(forces: readonly Force[]): Force[] {
  return [...new Map(forces.map((force) => [force.slug, force])).values()];
}
