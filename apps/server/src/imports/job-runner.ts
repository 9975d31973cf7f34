import type { Actor } from "../access/index.js";
import type { Database } from "../database/index.js";
import { importInWorker } from "./import-in-worker.js";
import type { ImportProgress, ImportRequest } from "./import-paths.js";
import { type JobRow, updateProgress } from "./import-jobs.queries.js";
import type { JobFile, JobFiles } from "./job-files.js";
import { Cancelled } from "./input.js";
import type { ImportReport } from "./report.js";
import { withoutFolder } from "./report-for-readers.js";

export interface JobOrder {
  readonly row: JobRow;
  readonly files: readonly JobFile[];
  readonly sources: Readonly<Record<string, string>>;
  readonly organisation: ImportRequest["organisation"];
  readonly actor: Actor;
  /** What follows when it has ended, well or not. */
  readonly onEnd: (end: JobEnd) => Promise<void>;
}

export type JobEnd = { readonly report: ImportReport } | { readonly cancelled: true } | { readonly error: Error };

const BETWEEN_WRITES_MILLISECONDS = 700;

/** Runs jobs one after another, each in a worker thread of its own, so that questions are answered meanwhile. */
export class JobRunner {
  private readonly waiting: JobOrder[] = [];
  private readonly cancelled = new Set<string>();
  private readonly progress = new Map<string, ImportProgress>();
  private running: { readonly id: string; readonly abort: AbortController } | null = null;
  private isStopped = false;
  private lastWrite = 0;

  constructor(
    private readonly database: Database,
    private readonly seedDir: string,
    private readonly files: JobFiles,
  ) {}

  add(order: JobOrder): void {
    this.waiting.push(order);
    void this.next();
  }

  progressOf(jobId: string): ImportProgress | null {
    return this.progress.get(jobId) ?? null;
  }

  /** Whether the job was waiting or running here, and will end as cancelled. */
  cancel(jobId: string): boolean {
    const at = this.waiting.findIndex((order) => order.row.id === jobId);
    const [order] = at >= 0 ? this.waiting.splice(at, 1) : [];
    if (order) {
      void order.onEnd({ cancelled: true });
      return true;
    }
    if (this.running?.id !== jobId) return false;
    this.cancelled.add(jobId);
    this.running.abort.abort();
    return true;
  }

  /** Leaves what is under way as it is: it goes on with the next start. */
  stop(): void {
    this.isStopped = true;
    this.waiting.length = 0;
    this.running?.abort.abort();
  }

  private async next(): Promise<void> {
    if (this.running || this.isStopped) return;
    const order = this.waiting.shift();
    if (!order) return;
    const abort = new AbortController();
    this.running = { id: order.row.id, abort };
    const end = await this.run(order, abort.signal);
    this.running = null;
    this.progress.delete(order.row.id);
    if (!this.isStopped) await order.onEnd(end);
    void this.next();
  }

  private async run(order: JobOrder, signal: AbortSignal): Promise<JobEnd> {
    const { row } = order;
    const folder = this.files.folderOf(row.id);
    const request: ImportRequest = {
      paths: order.files.map((file) => this.files.pathOf(row.id, file)),
      takeGoodRows: row.take_good_rows === 1,
      checkOnly: row.state === "CHECKING",
      sources: order.sources,
      organisation: order.organisation ?? null,
      importId: row.id,
      actor: order.actor,
    };
    try {
      const report = await importInWorker(
        { databaseUrl: this.database.url, seedDir: this.seedDir, request, refusals: this.files.refusalsOf(row.id) },
        (progress) => this.note(row.id, progress),
        signal,
      );
      return { report: withoutFolder(report, folder) };
    } catch (error) {
      return error instanceof Cancelled || this.cancelled.delete(row.id)
        ? { cancelled: true }
        : { error: error as Error };
    }
  }

  /** Other servers of the database see it too, but not at the cost of the import. */
  private note(jobId: string, progress: ImportProgress): void {
    this.progress.set(jobId, progress);
    const now = Date.now();
    if (now - this.lastWrite < BETWEEN_WRITES_MILLISECONDS) return;
    this.lastWrite = now;
    this.database
      .write((transaction) => updateProgress(transaction, jobId, progress))
      // Progress that could not be written is written with the next.
      .catch(() => undefined);
  }
}
