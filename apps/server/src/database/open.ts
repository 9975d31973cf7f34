import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DataSource, type DataSourceOptions } from "typeorm";
import { CannotStart } from "../errors.js";
import { Database } from "./database.js";
import { ENTITIES } from "./entities.js";
import { MIGRATIONS } from "./migrations/index.js";
import { refuseFaultySqlite } from "./sqlite-version.js";

const MIGRATIONS_TABLE = "migration";

/** What of better-sqlite3 the preparation of a connection uses. */
interface SqliteConnection {
  pragma(text: string): unknown;
  prepare(sql: string): { pluck(): { get(): unknown } };
}

/**
 * Opens the database at `url` (`sqlite:<path>` or `postgres://…`), brings its schema up to date and hands it over.
 * Throws {@link CannotStart} where the SQLite library has a known fault or the schema is newer than this program.
 */
export async function openDatabase(url: string, migrations = MIGRATIONS): Promise<Database> {
  const writer = await new DataSource(optionsFor(url, migrations)).initialize();
  await refuseNewerSchema(writer);
  await migrate(writer);
  // From here on Database waits for other writers itself.
  if (url.startsWith("sqlite:")) await writer.query("PRAGMA busy_timeout = 0");
  // On SQLite a reader on the writer's connection would see rows that are not committed yet.
  const openReader = () => new DataSource(optionsFor(url, migrations)).initialize();
  const reader = url.startsWith("sqlite:") ? await openReader() : writer;
  return new Database(url, reader, writer, url.startsWith("sqlite:") ? openReader : async () => reader);
}

/** Those migrations of ours that are named, so that a backup of an earlier version finds the tables it was made of. */
export function migrationsNamed(names: readonly string[]): typeof MIGRATIONS {
  return MIGRATIONS.filter((migration) => names.includes(migration.name));
}

export const MIGRATION_NAMES: readonly string[] = MIGRATIONS.map((migration) => migration.name);

function optionsFor(url: string, migrations: typeof MIGRATIONS): DataSourceOptions {
  const common = {
    entities: ENTITIES,
    migrations,
    migrationsTableName: MIGRATIONS_TABLE,
    synchronize: false,
    logging: false,
  } as const;
  if (!url.startsWith("sqlite:")) return { type: "postgres", url, ...common };
  const file = url.slice("sqlite:".length);
  mkdirSync(dirname(file), { recursive: true });
  return { type: "better-sqlite3", database: file, enableWAL: true, timeout: 30_000, prepareDatabase, ...common };
}

function prepareDatabase(connection: SqliteConnection): void {
  refuseFaultySqlite(String(connection.prepare("SELECT sqlite_version()").pluck().get()));
  // FULL: what the ledger says was taken is still there after a power cut.
  connection.pragma("synchronous = FULL");
  connection.pragma("cache_size = -65536");
}

async function migrate(source: DataSource): Promise<void> {
  if (source.options.type === "postgres") {
    // Two servers that start at once must not migrate at once.
    const runner = source.createQueryRunner();
    try {
      await runner.query("SELECT pg_advisory_lock(722013)");
      await source.runMigrations({ transaction: "all" });
    } finally {
      await runner.query("SELECT pg_advisory_unlock(722013)");
      await runner.release();
    }
    return;
  }
  await source.runMigrations({ transaction: "all" });
}

async function refuseNewerSchema(source: DataSource): Promise<void> {
  const runner = source.createQueryRunner();
  try {
    if (!(await runner.hasTable(MIGRATIONS_TABLE))) return;
    const known = new Set(source.migrations.map((migration) => migration.name ?? migration.constructor.name));
    const applied = (await runner.query(`SELECT name FROM ${MIGRATIONS_TABLE}`)) as { name: string }[];
    const unknown = applied.find((migration) => !known.has(migration.name));
    if (unknown) {
      throw new CannotStart(
        `The database was written by a newer version of Safer Wards (it knows "${unknown.name}"). ` +
          "Start that version, or restore a backup made before the upgrade.",
      );
    }
  } finally {
    if (source.options.type === "postgres") await runner.release();
  }
}
