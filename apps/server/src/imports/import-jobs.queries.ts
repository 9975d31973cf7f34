import type { Bound, Database, Transaction } from "../database/index.js";

export const JOB_STATES = [
  "UPLOADING",
  "CHECKING",
  "CHECKED",
  "TAKING",
  "TAKEN",
  "NOTHING_TAKEN",
  "CANCELLED",
  "FAILED",
  "UNDONE",
] as const;
export type JobState = (typeof JOB_STATES)[number];

export interface JobRow {
  readonly id: string;
  readonly state: JobState;
  readonly created_at: string;
  readonly changed_at: string;
  readonly person_id: string | null;
  readonly organisation: string | null;
  readonly take_good_rows: number;
  /** JSON of {@link JobFile}s. */
  readonly files: string;
  readonly rows_done: number;
  readonly bytes_done: number;
  readonly bytes_total: number;
  readonly report: string | null;
  readonly fault: string | null;
  readonly version: number;
}

const COLUMNS = [
  "id",
  "state",
  "created_at",
  "changed_at",
  "person_id",
  "organisation",
  "take_good_rows",
  "files",
  "rows_done",
  "bytes_done",
  "bytes_total",
  "report",
  "fault",
  "version",
] as const satisfies readonly (keyof JobRow)[];

export async function insertJob(transaction: Transaction, row: JobRow): Promise<void> {
  await transaction.insertRows("import_job", COLUMNS, [COLUMNS.map((column): Bound => row[column])]);
}

export async function selectJob(door: Pick<Database, "query">, id: string): Promise<JobRow | null> {
  const [row] = await door.query<JobRow>("SELECT * FROM import_job WHERE id = ?", [id]);
  return row ?? null;
}

/** The newest first. */
export async function selectJobs(door: Pick<Database, "query">, limit: number): Promise<JobRow[]> {
  return door.query<JobRow>("SELECT * FROM import_job ORDER BY created_at DESC, id LIMIT ?", [limit]);
}

export async function selectJobsIn(door: Pick<Database, "query">, states: readonly JobState[]): Promise<JobRow[]> {
  const places = states.map(() => "?").join(", ");
  return door.query<JobRow>(`SELECT * FROM import_job WHERE state IN (${places}) ORDER BY created_at, id`, states);
}

/** Writes a job as it is now; its version grows by one. */
export async function updateJob(transaction: Transaction, row: JobRow): Promise<void> {
  const changing = COLUMNS.filter((column) => column !== "id" && column !== "version");
  await transaction.query(
    `UPDATE import_job SET ${changing.map((column) => `${column} = ?`).join(", ")}, version = version + 1 WHERE id = ?`,
    [...changing.map((column): Bound => row[column]), row.id],
  );
}

/** How far a job is; not a change that anybody could overwrite, so its version stays. */
export async function updateProgress(
  transaction: Transaction,
  id: string,
  progress: { readonly rowsDone: number; readonly bytesDone: number; readonly bytesTotal: number },
): Promise<void> {
  await transaction.query("UPDATE import_job SET rows_done = ?, bytes_done = ?, bytes_total = ? WHERE id = ?", [
    progress.rowsDone,
    progress.bytesDone,
    progress.bytesTotal,
    id,
  ]);
}
