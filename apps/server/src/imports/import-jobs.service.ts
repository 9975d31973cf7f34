import { randomUUID } from "node:crypto";
import type { Readable } from "node:stream";
import { type Actor, actorOf, appendAudit, type Asker, authorise } from "../access/index.js";
import type { Database, Transaction } from "../database/index.js";
import { InvalidInput } from "../errors.js";
import { CannotUndo } from "../incidents/index.js";
import type { Organisation, OrganisationDirectory } from "../organisations/index.js";
import { FileNumbers } from "./file-numbers.js";
import {
  insertJob,
  type JobRow,
  type JobState,
  selectJob,
  selectJobs,
  selectJobsIn,
  updateJob,
} from "./import-jobs.queries.js";
import {
  contentsOf,
  type ImportJob,
  type JobContents,
  sourcesChosen,
  requireState,
  requireVersion,
  stateAfter,
} from "./import-job.js";
import { forgetReversals } from "./import-reversals.queries.js";
import type { JobFile, JobFiles } from "./job-files.js";
import type { JobEnd, JobRunner } from "./job-runner.js";
import type { Problem } from "./problem.js";
import type { ImportReport } from "./report.js";
import { faultSentence } from "./system-faults.js";
import { previewOf, type TablePreview } from "./table-preview.js";
import { undoImport } from "./undo-import.js";

export interface CheckOrder {
  readonly id: string;
  readonly version: number;
  readonly organisation: string | null;
  readonly sources: readonly { readonly table: string; readonly source: string }[];
}

/** States in which nothing more happens by itself. */
const ENDED: readonly JobState[] = ["TAKEN", "NOTHING_TAKEN", "CANCELLED", "FAILED", "UNDONE"];
const RUNNING: readonly JobState[] = ["CHECKING", "TAKING"];
/** What was begun and not brought to an end is forgotten after a day, what was refused after a month. */
const UNFINISHED_HOURS = 24;
const REFUSALS_DAYS = 31;
const HOUR = 3_600_000;

/** Imports by officers: brought, checked, taken, and taken back. */
export class ImportJobs {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationDirectory,
    private readonly files: JobFiles,
    private readonly runner: JobRunner,
    private readonly now: () => Date = () => new Date(),
  ) {}

  async list({ viewer }: Asker, limit: number): Promise<ImportJob[]> {
    authorise(viewer, "Query.importJobs");
    const rows = await selectJobs(this.database, Math.min(Math.max(1, limit), 100));
    return rows.map((row) => this.jobOf(row));
  }

  async find({ viewer }: Asker, id: string): Promise<ImportJob> {
    authorise(viewer, "Query.importJob");
    return this.jobOf(await this.require(this.database, id));
  }

  /** What the brought tables hold, as they will be read. */
  async preview(job: ImportJob, chosen: CheckOrder["sources"]): Promise<TablePreview[]> {
    if (ENDED.includes(job.state)) return [];
    const paths = job.files.map((file) => this.files.pathOf(job.id, file));
    return previewOf(this.database, paths, { ...job.sources, ...sourcesChosen(chosen) }, this.now());
  }

  async refusals({ viewer }: Asker, id: string, after: number, limit: number): Promise<Problem[]> {
    authorise(viewer, "Query.importRefusals");
    await this.require(this.database, id);
    return this.files.refusals(id, Math.max(0, after), Math.min(Math.max(1, limit), 1_000));
  }

  async begin(asker: Asker): Promise<ImportJob> {
    authorise(asker.viewer, "Mutation.beginImport");
    const now = this.now().toISOString();
    const row: JobRow = {
      id: randomUUID(),
      state: "UPLOADING",
      created_at: now,
      changed_at: now,
      person_id: asker.viewer.id,
      organisation: asker.viewer.organisation,
      take_good_rows: 0,
      files: JSON.stringify({ files: [], sources: {} } satisfies JobContents),
      rows_done: 0,
      bytes_done: 0,
      bytes_total: 0,
      report: null,
      fault: null,
      version: 1,
    };
    await this.database.write(async (transaction) => {
      await insertJob(transaction, row);
      await this.note(transaction, actorOf(asker), "IMPORT_BEGUN", row, {});
    });
    return this.jobOf(row);
  }

  /** Takes one file of an import that is still being brought. */
  async receive(asker: Asker, id: string, fileName: string, body: Readable): Promise<JobFile> {
    authorise(asker.viewer, "PUT /api/uploads/:job/:file");
    const before = await this.require(this.database, id);
    requireState(before, ["UPLOADING", "CHECKED"]);
    const number = this.numbers.next(id, contentsOf(before).files);
    const file = await this.files.receive(id, number, fileName, body);
    await this.change(id, ["UPLOADING", "CHECKED"], (row) => ({
      ...row,
      state: "UPLOADING",
      files: JSON.stringify({ ...contentsOf(row), files: [...contentsOf(row).files, file] } satisfies JobContents),
      report: null,
    }));
    return file;
  }

  private readonly numbers = new FileNumbers();

  async check(asker: Asker, order: CheckOrder): Promise<ImportJob> {
    authorise(asker.viewer, "Mutation.checkImport");
    const sources = sourcesChosen(order.sources);
    const organisation = order.organisation ? this.organisations.require(order.organisation).slug : null;
    const row = await this.change(order.id, ["UPLOADING", "CHECKED"], (before) => {
      requireVersion(before, order.version);
      if (contentsOf(before).files.length === 0) throw new InvalidInput("Bring a file first.", "files");
      return {
        ...before,
        state: "CHECKING",
        organisation,
        report: null,
        rows_done: 0,
        bytes_done: 0,
        files: JSON.stringify({ ...contentsOf(before), sources } satisfies JobContents),
      };
    });
    this.numbers.forget(row.id);
    this.start(row, actorOf(asker));
    return this.jobOf(row);
  }

  async take(asker: Asker, id: string, version: number, takeGoodRows: boolean): Promise<ImportJob> {
    authorise(asker.viewer, "Mutation.takeImport");
    const actor = actorOf(asker);
    const row = await this.change(
      id,
      ["CHECKED"],
      (before) => {
        requireVersion(before, version);
        return { ...before, state: "TAKING", take_good_rows: takeGoodRows ? 1 : 0, rows_done: 0, bytes_done: 0 };
      },
      (transaction, changed) => this.note(transaction, actor, "IMPORT_TAKEN", changed, { takeGoodRows }),
    );
    this.start(row, actor);
    return this.jobOf(row);
  }

  /** Ends an import. Files that were stored before stay stored, and can be taken back. */
  async cancel(asker: Asker, id: string): Promise<ImportJob> {
    authorise(asker.viewer, "Mutation.cancelImport");
    const actor = actorOf(asker);
    const before = await this.require(this.database, id);
    if (RUNNING.includes(before.state) && this.runner.cancel(id)) {
      await this.database.write((transaction) => this.note(transaction, actor, "IMPORT_CANCELLED", before, {}));
      return this.jobOf(before);
    }
    const row = await this.change(
      id,
      ["UPLOADING", "CHECKING", "CHECKED", "TAKING"],
      (found) => ({ ...found, state: "CANCELLED" }),
      (transaction, changed) => this.note(transaction, actor, "IMPORT_CANCELLED", changed, {}),
    );
    await this.files.remove(id);
    return this.jobOf(row);
  }

  async undo(asker: Asker, id: string): Promise<ImportJob> {
    authorise(asker.viewer, "Mutation.undoImport");
    try {
      const row = await this.change(
        id,
        ["TAKEN", "CANCELLED"],
        (before) => ({ ...before, state: "UNDONE" }),
        async (transaction) => void (await undoImport(transaction, id, actorOf(asker), this.now())),
      );
      return this.jobOf(row);
    } catch (error) {
      if (error instanceof CannotUndo) throw new InvalidInput(error.message, "id");
      throw error;
    }
  }

  /** Goes on with what a stop or a crash cut off, as far as its files lie on this server. */
  async resume(): Promise<void> {
    for (const row of await selectJobsIn(this.database, RUNNING)) {
      if (await this.files.has(row.id)) this.start(row, { personId: row.person_id, roles: [], origin: null });
    }
  }

  stop(): void {
    this.runner.stop();
  }

  /** Removes what was begun and left, and the files of what has ended long ago. */
  async sweep(): Promise<void> {
    await forgetReversals(this.database, this.now());
    const now = this.now().getTime();
    for (const id of await this.files.jobIds()) {
      const row = await selectJob(this.database, id);
      const hours = row ? (now - Date.parse(row.changed_at)) / HOUR : Infinity;
      if (!row || (ENDED.includes(row.state) && hours > REFUSALS_DAYS * 24)) await this.files.remove(id);
      else if (!ENDED.includes(row.state) && !RUNNING.includes(row.state) && hours > UNFINISHED_HOURS) {
        await this.change(id, [row.state], (found) => ({ ...found, state: "CANCELLED" }));
        await this.files.remove(id);
      }
    }
  }

  private start(row: JobRow, actor: Actor): void {
    const { files, sources } = contentsOf(row);
    const organisation = row.organisation ? this.organisationOf(row.organisation) : null;
    this.runner.add({ row, files, sources, organisation, actor, onEnd: (end) => this.finish(row, end) });
  }

  private organisationOf(slug: string): Pick<Organisation, "slug" | "name"> {
    const { name } = this.organisations.require(slug);
    return { slug, name };
  }

  private async finish(before: JobRow, end: JobEnd): Promise<void> {
    const next = stateAfter(before, end);
    await this.change(before.id, RUNNING, (row) => ({
      ...row,
      state: next,
      ...("report" in end && { report: JSON.stringify(end.report), rows_done: end.report.totals.rowsRead }),
      ...("error" in end && { fault: faultSentence(end.error) }),
    }));
    if (next === "CANCELLED" || next === "TAKEN") await this.files.removeInputs(before.id);
  }

  private async change(
    id: string,
    from: readonly JobState[],
    make: (row: JobRow) => JobRow,
    more: (transaction: Transaction, row: JobRow) => Promise<void> = async () => undefined,
  ): Promise<JobRow> {
    return this.database.write(async (transaction) => {
      const before = await this.require(transaction, id);
      requireState(before, from);
      const row = { ...make(before), changed_at: this.now().toISOString() };
      await updateJob(transaction, row);
      await more(transaction, row);
      return { ...row, version: before.version + 1 };
    });
  }

  private async require(door: Pick<Database, "query">, id: string): Promise<JobRow> {
    const row = await selectJob(door, id);
    if (row) return row;
    throw new InvalidInput("There is no import of this number.", "id");
  }

  private async note(transaction: Transaction, actor: Actor, action: string, row: JobRow, after: object) {
    const names = contentsOf(row).files.map((file) => file.name);
    const deed = {
      action,
      object: `import:${row.id}`,
      after: { ...after, files: names, organisation: row.organisation },
    };
    await appendAudit(transaction, actor, deed, this.now());
  }

  private jobOf(row: JobRow): ImportJob {
    const live = this.runner.progressOf(row.id);
    return {
      id: row.id,
      state: row.state,
      createdAt: row.created_at,
      changedAt: row.changed_at,
      organisation: row.organisation,
      takeGoodRows: row.take_good_rows === 1,
      ...contentsOf(row),
      rowsDone: live?.rowsDone ?? row.rows_done,
      bytesDone: live?.bytesDone ?? row.bytes_done,
      bytesTotal: live?.bytesTotal ?? row.bytes_total,
      report: row.report === null ? null : (JSON.parse(row.report) as ImportReport),
      fault: row.fault,
      version: row.version,
    };
  }
}
