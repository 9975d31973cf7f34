import type { Database } from "../database/index.js";
import { deliverMonth, isAlreadyTaken, type MonthDelivery } from "../incidents/index.js";
import { createPlacer, type Force, readAreas } from "../wards/index.js";
import { findInputs, type FoundInputs } from "./find-inputs.js";
import type { CsvInput } from "./input.js";
import { Refusal, WHOLE_FILE } from "./problem.js";
import { type FileReport, type ImportReport, totalsOf } from "./report.js";
import { POLICE_UK_STREET } from "./sources/police-uk-street.js";
import { readStreetMonth, type StreetMonth, type StreetSetting } from "./street-month.js";

export interface ImportRequest {
  /** CSV files, folders, ZIP archives. */
  readonly paths: readonly string[];
  /** Takes a file's good rows where others are refused; otherwise such a file is not taken at all. */
  readonly takeGoodRows: boolean;
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
}

/**
 * Takes police files in: each file is a force's month, read once as a stream and stored whole in one transaction, or
 * not at all. What is wrong with one file does not keep the others out.
 */
export async function importPaths(
  database: Database,
  request: ImportRequest,
  { now = () => new Date(), onProgress = () => undefined }: ImportOptions = {},
): Promise<ImportReport> {
  const started = performance.now();
  const areas = await readAreas(database);
  const forces = forcesOf(areas.flatMap((area) => area.forces));
  const found = await findInputs(request.paths, forces);
  const run = new ImportRun(database, request, now, found, onProgress);
  const setting = { forces, place: createPlacer(areas), thisMonth: now().toISOString().slice(0, 7) };
  try {
    for (const input of found.inputs) await run.take(input, setting);
  } finally {
    found.close();
  }
  return {
    files: run.files,
    problems: found.problems,
    skipped: found.skipped.counts(),
    demonstrationRemoved: run.demonstrationRemoved,
    totals: totalsOf(run.files, found.problems, secondsSince(started)),
  };
}

/** Areas beside each other share their forces. */
function forcesOf(forces: readonly Force[]): Force[] {
  return [...new Map(forces.map((force) => [force.slug, force])).values()];
}

/** One import on its way through its files. */
class ImportRun {
  readonly files: FileReport[] = [];
  demonstrationRemoved = 0;
  private rowsBefore = 0;
  private bytesBefore = 0;
  /** The file that gave each force's month. */
  private readonly givenBy = new Map<string, string>();

  constructor(
    private readonly database: Database,
    private readonly request: ImportRequest,
    private readonly now: () => Date,
    private readonly found: FoundInputs,
    private readonly onProgress: (progress: ImportProgress) => void,
  ) {}

  async take(input: CsvInput, setting: Omit<StreetSetting, "onProgress">): Promise<void> {
    const started = performance.now();
    const read = await readStreetMonth(input, {
      ...setting,
      onProgress: (rows, bytes) => this.report(input, rows, bytes),
    });
    const { status, revision } = await this.store(input, read, started);
    this.rowsBefore += read.rowsRead;
    this.bytesBefore += input.bytes;
    this.report(input, 0, 0);
    this.files.push({
      file: input.label,
      source: POLICE_UK_STREET.id,
      supplier: read.supplier,
      month: read.month,
      status,
      revision,
      sha256: read.sha256,
      rowsRead: read.rowsRead,
      insideArea: read.incidents.length,
      taken: status === "taken" || status === "revised" ? read.incidents.length : 0,
      withoutPlace: read.withoutPlace,
      outsideArea: read.outsideArea,
      refused: read.refused,
      seconds: secondsSince(started),
      problems: read.problems.kept,
      problemCount: read.problems.count,
    });
  }

  private async store(
    input: CsvInput,
    read: StreetMonth,
    started: number,
  ): Promise<Pick<FileReport, "status" | "revision">> {
    const delivery = this.deliveryOf(input, read, started);
    if (delivery === null) return { status: "refused", revision: null };
    const isHeld = await isAlreadyTaken(this.database, delivery);
    if (!isHeld && this.isRefused(input, read, delivery)) return { status: "refused", revision: null };
    const delivered = await deliverMonth(this.database, delivery, read.incidents);
    this.givenBy.set(`${delivery.supplier} ${delivery.month}`, input.label);
    this.demonstrationRemoved += delivered.demonstrationRemoved;
    return { status: delivered.status, revision: delivered.revision };
  }

  /** Null when the file could not be read, or gave no month and force. */
  private deliveryOf(input: CsvInput, read: StreetMonth, started: number): MonthDelivery | null {
    if (!read.isReadable || read.month === null || read.supplier === null || read.sha256 === null) return null;
    return {
      source: POLICE_UK_STREET.id,
      sourceName: POLICE_UK_STREET.name,
      publisher: POLICE_UK_STREET.publisher,
      licence: POLICE_UK_STREET.licence,
      licenceAddress: POLICE_UK_STREET.licenceAddress,
      supplier: read.supplier,
      month: read.month,
      file: input.name,
      sha256: read.sha256,
      fetchedAt: input.modifiedAt,
      importedAt: this.now(),
      rowsRead: read.rowsRead,
      withoutPlace: read.withoutPlace,
      outsideArea: read.outsideArea,
      refused: read.refused,
      seconds: secondsSince(started),
    };
  }

  private isRefused(input: CsvInput, read: StreetMonth, { supplier, month }: MonthDelivery): boolean {
    const other = this.givenBy.get(`${supplier} ${month}`);
    if (other !== undefined) {
      const reason = `${supplier}'s ${month} has just been taken from ${other}, which differs`;
      read.problems.add(null, new Refusal(WHOLE_FILE, input.name, reason, "Import only the newer of the two files"));
      return true;
    }
    const isGood = read.refused === 0;
    return !isGood && !(this.request.takeGoodRows && read.refused < read.rowsRead);
  }

  private report(input: CsvInput, rows: number, bytes: number): void {
    this.onProgress({
      file: input.label,
      rowsDone: this.rowsBefore + rows,
      bytesDone: this.bytesBefore + bytes,
      bytesTotal: this.found.bytes,
    });
  }
}

function secondsSince(started: number): number {
  return Math.round(performance.now() - started) / 1000;
}
