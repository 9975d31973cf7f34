import { monthOfDate } from "@safer-wards/domain";
import { COMMAND_LINE } from "../access/index.js";
import type { Database } from "../database/index.js";
import { deliverMonth, isAlreadyTaken, type MonthDelivery } from "../incidents/index.js";
import type { ImportProgress, ImportRequest } from "./import-paths.js";
import { forceOfFile } from "./force-of-file.js";
import { Cancelled, type CsvInput } from "./input.js";
import { type ProblemList, Refusal, UnreadableFile, WHOLE_FILE } from "./problem.js";
import { readDocument } from "./read-document.js";
import { readTable, type TableRead, type TableSetting } from "./read-table.js";
import type { FileReport } from "./report.js";
import { sourceOf } from "./recognise-input.js";
import { POLICE_UK_STREET } from "./sources/police-uk-street.js";
import type { Provenance, Taken, TableSource } from "./sources/source.js";
import { readStreetMonth, type StreetMonth, type StreetSetting } from "./street-month.js";

export type RunSetting = Omit<StreetSetting & TableSetting, "onProgress"> & { readonly isCancelled: () => boolean };

type Outcome = Pick<FileReport, "status" | "revision"> & { readonly change?: Taken["change"] };

const REFUSED: Outcome = { status: "refused", revision: null };
const CHECKED: Outcome = { status: "checked", revision: null };

/** One import on its way through its files. */
export class ImportRun {
  readonly files: FileReport[] = [];
  readonly importId: string;
  demonstrationRemoved = 0;
  private rowsBefore = 0;
  private bytesBefore = 0;
  /** The file that gave each force's month. */
  private readonly givenBy = new Map<string, string>();

  constructor(
    private readonly database: Database,
    private readonly request: ImportRequest & { readonly importId: string },
    private readonly now: () => Date,
    private readonly bytesTotal: number,
    private readonly onProgress: (progress: ImportProgress) => void,
  ) {
    this.importId = request.importId;
  }

  /** Throws {@link Cancelled} where nothing more is wanted. */
  async take(input: CsvInput, setting: RunSetting): Promise<void> {
    const started = performance.now();
    const onProgress = (rows: number, bytes: number) => {
      if (setting.isCancelled()) throw new Cancelled();
      this.report(input, rows, bytes);
    };
    const source = await this.sourceOf(input);
    const report = source
      ? await this.takeTable(input, source, { ...setting, onProgress }, started)
      : await this.takeStreet(input, { ...setting, onProgress }, started);
    this.rowsBefore += report.rowsRead;
    this.bytesBefore += input.bytes;
    this.report(input, 0, 0);
    this.files.push(report);
  }

  /** Null for a street file, and for what is no table at all: the street's reader says best what it is instead. */
  private async sourceOf(input: CsvInput): Promise<TableSource | null> {
    const { sources } = this.request;
    try {
      return await sourceOf(input, sources?.[input.name] ?? sources?.[input.fileName]);
    } catch {
      // Whoever reads it in earnest says what is wrong.
      return null;
    }
  }

  private async takeStreet(input: CsvInput, setting: StreetSetting, started: number): Promise<FileReport> {
    const read = await readStreetMonth(input, setting);
    const outcome = await this.storeStreet(input, read, started);
    const isStored = outcome.status === "taken" || outcome.status === "revised";
    return {
      file: input.label,
      source: POLICE_UK_STREET.id,
      sourceName: POLICE_UK_STREET.name,
      supplier: read.supplier,
      month: read.month,
      lastMonth: read.month,
      firstDate: null,
      lastDate: null,
      ...outcome,
      change: outcome.change ?? null,
      sha256: read.sha256,
      rowsRead: read.rowsRead,
      insideArea: read.incidents.length,
      taken: isStored ? read.incidents.length : 0,
      withoutPlace: read.withoutPlace,
      outsideArea: read.outsideArea,
      refused: read.refused,
      seconds: secondsSince(started),
      problems: read.problems.kept,
      problemCount: read.problems.count,
    };
  }

  private async storeStreet(input: CsvInput, read: StreetMonth, started: number): Promise<Outcome> {
    const delivery = this.deliveryOf(input, read, started);
    if (delivery === null) return REFUSED;
    const isHeld = await isAlreadyTaken(this.database, delivery);
    if (!isHeld && this.isGivenTwice(`${delivery.supplier} ${delivery.month}`, input, read.problems)) return REFUSED;
    if (!isHeld && this.isRefused(read)) return REFUSED;
    if (this.request.checkOnly) return CHECKED;
    const { status, revision, change, demonstrationRemoved } = await deliverMonth(
      this.database,
      delivery,
      read.incidents,
    );
    this.givenBy.set(`${delivery.supplier} ${delivery.month}`, input.label);
    this.demonstrationRemoved += demonstrationRemoved;
    return { status, revision, change };
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
      sha256: read.sha256,
      ...this.provenance(input, read, started),
    };
  }

  private provenance(input: CsvInput, read: StreetMonth | TableRead, started: number) {
    return {
      importId: this.importId,
      actor: this.request.actor ?? COMMAND_LINE,
      file: input.name,
      fetchedAt: input.modifiedAt,
      importedAt: this.now(),
      rowsRead: read.rowsRead,
      withoutPlace: read.withoutPlace,
      outsideArea: read.outsideArea,
      refused: read.refused,
      seconds: secondsSince(started),
    };
  }

  private async takeTable(
    input: CsvInput,
    source: TableSource,
    setting: StreetSetting & TableSetting,
    started: number,
  ): Promise<FileReport> {
    const read = await (source.readDocument ? readDocument : readTable)(input, source, setting);
    const organisation = forceOfFile(source, input.fileName, setting.forces) ?? this.request.organisation ?? null;
    if (read.isReadable && source.needsOrganisation && !organisation) {
      const mend = "Say so with --organisation, for example --organisation tmbc, or choose it on the upload page";
      const reason = "The file does not say whose records these are";
      read.problems.add(null, new Refusal(WHOLE_FILE, input.fileName, reason, mend));
      read.isReadable = false;
    }
    const outcome = await this.storeTable(input, source, read, organisation, started);
    const isStored = outcome.status === "taken" || outcome.status === "revised";
    return {
      file: input.label,
      source: source.id,
      sourceName: source.name,
      supplier: organisation?.name ?? null,
      month: read.firstDate && monthOfDate(read.firstDate),
      lastMonth: read.lastDate && monthOfDate(read.lastDate),
      firstDate: read.firstDate,
      lastDate: read.lastDate,
      ...outcome,
      change: outcome.change ?? null,
      sha256: read.sha256,
      rowsRead: read.rowsRead,
      insideArea: read.records.length,
      taken: isStored ? read.records.length : 0,
      withoutPlace: read.withoutPlace,
      outsideArea: read.outsideArea,
      refused: read.refused,
      seconds: secondsSince(started),
      problems: read.problems.kept,
      problemCount: read.problems.count,
    };
  }

  private async storeTable(
    input: CsvInput,
    source: TableSource,
    read: TableRead,
    organisation: Provenance["organisation"],
    started: number,
  ): Promise<Outcome> {
    if (!read.isReadable || read.sha256 === null || this.isRefused(read)) return REFUSED;
    if (this.request.checkOnly) return CHECKED;
    const { sha256, firstDate, lastDate } = read;
    try {
      const { demonstrationRemoved, ...outcome } = await source.take(this.database, read.records, {
        ...this.provenance(input, read, started),
        organisation,
        sha256,
        firstDate,
        lastDate,
      });
      this.demonstrationRemoved += demonstrationRemoved;
      return outcome;
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      read.problems.add(error.line, error.refusal);
      return REFUSED;
    }
  }

  private isGivenTwice(month: string, input: CsvInput, problems: ProblemList): boolean {
    const other = this.givenBy.get(month);
    if (other === undefined) return false;
    const [supplier, name] = [month.slice(0, -8), month.slice(-7)];
    const reason = `${supplier}'s ${name} has just been taken from ${other}, which differs`;
    problems.add(null, new Refusal(WHOLE_FILE, input.name, reason, "Import only the newer of the two files"));
    return true;
  }

  private isRefused({ refused, rowsRead }: StreetMonth | TableRead): boolean {
    return refused > 0 && !(this.request.takeGoodRows && refused < rowsRead);
  }

  private report(input: CsvInput, rows: number, bytes: number): void {
    this.onProgress({
      file: input.label,
      rowsDone: this.rowsBefore + rows,
      bytesDone: this.bytesBefore + bytes,
      bytesTotal: this.bytesTotal,
    });
  }
}

function secondsSince(started: number): number {
  return Math.round(performance.now() - started) / 1000;
}
