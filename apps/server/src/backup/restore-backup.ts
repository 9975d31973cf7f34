import { appendAudit, COMMAND_LINE } from "../access/index.js";
import {
  type Cell,
  type Database,
  MIGRATION_NAMES,
  migrationsNamed,
  openDatabase,
  type TableDescription,
  type Transaction,
} from "../database/index.js";
import { BadBackup } from "./backup-file.js";
import { type BackupContent, differenceOf, readBackup, verifyBackup } from "./read-backup.js";
import { LEFT_OUT, sumUp } from "./sums.js";

const ROWS_AT_ONCE = 2_000;

export interface Restored extends BackupContent {
  readonly seconds: number;
}

/**
 * Puts a backup in the place of everything that the database at `url` holds, in one transaction, and reads back that
 * it is the same. Throws {@link BadBackup} where the file is damaged, of a later version, or where there are data that
 * `replace` does not give up.
 */
export async function restoreBackup(url: string, path: string, replace: boolean, now: Date): Promise<Restored> {
  const started = performance.now();
  const { header } = await readBackup(path);
  const later = header.migrations.find((name) => !MIGRATION_NAMES.includes(name));
  if (later)
    throw new BadBackup(`A newer version of Safer Wards made it (it knows "${later}"). Restore with that one.`);
  const database = await openFor(url, header.migrations);
  try {
    if (!replace && (await holdsAnything(database))) {
      throw new BadBackup(
        "The database is not empty. Name an empty one in DATABASE_URL, or say --replace to lose what it holds.",
      );
    }
    const content = await verifyBackup(path, database.tables);
    await database.write((transaction) => replaceAll(transaction, database.tables, path, content, now));
    return { ...content, seconds: Math.round(performance.now() - started) / 1000 };
  } finally {
    await database.close();
  }
}

/** With the tables the backup was made of; the next start brings them up to date. */
async function openFor(url: string, migrations: readonly string[]): Promise<Database> {
  const database = await openDatabase(url, migrationsNamed(migrations)).catch((error: unknown) => {
    const isAhead = error instanceof Error && error.message.includes("newer version");
    throw isAhead
      ? new BadBackup("The database is of a later version than the backup. Name an empty one in DATABASE_URL.")
      : error;
  });
  return database;
}

async function holdsAnything(database: Database): Promise<boolean> {
  for (const table of ["delivery", "person", "audit_entry"]) {
    const rows = await database.query(`SELECT 1 AS one FROM ${table} LIMIT 1`);
    if (rows.length > 0) return true;
  }
  return false;
}

async function replaceAll(
  transaction: Transaction,
  tables: readonly TableDescription[],
  path: string,
  { sums, sha256, header }: BackupContent,
  now: Date,
): Promise<void> {
  const [version] = await transaction.query<{ number: number }>("SELECT number FROM data_version");
  await transaction.empty(tables);
  await insertAll(transaction, path);
  const kept = tables.filter(({ name }) => name in sums.tables && !LEFT_OUT.has(name));
  for (const table of kept) await transaction.continueNumbering(table);
  const fault = differenceOf(sums, await sumUp(transaction, kept));
  if (fault) throw new BadBackup(`What was restored is not what the backup holds: ${fault}. Nothing was changed.`);
  // A server that runs knows answers of its last version, and must not give them for the restored data.
  const seen = version?.number ?? 0;
  await transaction.query(
    "UPDATE data_version SET number = CASE WHEN number > ? THEN number ELSE ? END + 1, changed_at = ? WHERE id = 1",
    [seen, seen, now.toISOString()],
  );
  await appendAudit(transaction, COMMAND_LINE, { action: "DATA_RESTORED", after: { sha256, of: header.at } }, now);
}

async function insertAll(transaction: Transaction, path: string): Promise<void> {
  let target: { table: string; columns: readonly string[] } | null = null;
  let waiting: Cell[][] = [];
  const flush = async () => {
    if (target && waiting.length > 0) await transaction.insertRows(target.table, target.columns, waiting);
    waiting = [];
  };
  await readBackup(path, {
    table: async (table) => {
      await flush();
      target = table;
    },
    row: async (cells) => {
      waiting.push([...cells]);
      if (waiting.length === ROWS_AT_ONCE) await flush();
    },
  });
  await flush();
}
