import type { DataSource, EntityManager } from "typeorm";
import { describeTables, type RowDoor, type TableDescription } from "./tables.js";

/** A value that can be bound to a `?`. */
export type Bound = string | number | null;

/**
 * The one door to the database. Reads see committed rows only; writes go one after another, each in a transaction
 * of its own.
 */
export class Database {
  private lastWrite: Promise<unknown> = Promise.resolve();

  constructor(
    /** Where it is, as it was asked for; a worker opens its own connection with it. */
    readonly url: string,
    readonly reader: DataSource,
    private readonly writer: DataSource,
    /** A connection of its own, so that a long reading holds up no other. */
    private readonly openReader: () => Promise<DataSource>,
  ) {}

  /** Every table, as both databases have them. */
  get tables(): TableDescription[] {
    return describeTables(this.reader);
  }

  /** Reads everything as it was at one moment, however long it takes and whatever is written meanwhile. */
  async snapshot<T>(work: (door: RowDoor) => Promise<T>): Promise<T> {
    const source = await this.openReader();
    try {
      const read = async (manager: EntityManager) =>
        work({ query: (sql, parameters = []) => ask(source, sql, parameters, manager) });
      return await (this.isPostgres ? source.transaction("REPEATABLE READ", read) : source.transaction(read));
    } finally {
      if (source !== this.reader) await source.destroy();
    }
  }

  /** Rows of a reading statement, in which each `?` stands for one of `parameters`. */
  async query<Row>(sql: string, parameters: readonly Bound[] = []): Promise<Row[]> {
    return ask<Row>(this.reader, sql, parameters);
  }

  /**
   * Runs `work` in a transaction, after every write asked for before it has ended. Concurrent transactions on one
   * SQLite connection would run inside each other.
   */
  async write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const turn = this.lastWrite.then(() => this.writeWhenFree(work));
    this.lastWrite = turn.catch(() => undefined);
    return turn;
  }

  /**
   * Another process may be writing, an import by command for example. SQLite would wait for it inside its call and hold
   * up every question meanwhile, so the lock is asked for first and the waiting is done here.
   */
  private async writeWhenFree<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const deadline = Date.now() + WAIT_FOR_WRITER_MILLISECONDS;
    for (;;) {
      let begun = false;
      try {
        return await this.writer.transaction(async (manager) => {
          const transaction = new Transaction(manager, this.writer);
          if (!this.isPostgres) await transaction.query(TAKE_WRITE_LOCK);
          begun = true;
          return work(transaction);
        });
      } catch (error) {
        if (begun || !isBusy(error) || Date.now() > deadline) throw error;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
  }

  private get isPostgres(): boolean {
    return this.writer.options.type === "postgres";
  }

  async close(): Promise<void> {
    await this.lastWrite;
    await this.reader.destroy();
    if (this.writer !== this.reader) await this.writer.destroy();
  }
}

const WAIT_FOR_WRITER_MILLISECONDS = 30_000;
/** Changes nothing; SQLite has one lock for all tables, and a transaction that begins by reading could not get it later. */
const TAKE_WRITE_LOCK = "UPDATE data_version SET number = number WHERE id = 1";

function isBusy(error: unknown): boolean {
  return String((error as { code?: unknown } | null)?.code).startsWith("SQLITE_BUSY");
}

/** SQLite allows 32,766 bound values a statement and PostgreSQL 65,535; this many keep a statement small. */
const BOUND_VALUES_A_STATEMENT = 9_000;

/** What a write may do. */
export class Transaction {
  constructor(
    readonly manager: EntityManager,
    private readonly source: DataSource,
  ) {}

  async query<Row>(sql: string, parameters: readonly Bound[] = []): Promise<Row[]> {
    return ask<Row>(this.source, sql, parameters, this.manager);
  }

  /** A table as both databases have it. */
  table(name: string): TableDescription {
    const found = describeTables(this.source).find((table) => table.name === name);
    if (!found) throw new Error(`Transaction.table: there is no table ${name}`);
    return found;
  }

  /** Lets one transaction at a time go on from here until it ends, whichever process it is in. */
  async takeTurn(turn: number): Promise<void> {
    // On SQLite every write has the only turn already.
    if (this.source.options.type === "postgres") await this.query("SELECT pg_advisory_xact_lock(?)", [turn]);
  }

  /**
   * Runs `work` while the audit may lose entries, for its pruning alone. On both databases a trigger is part of the
   * transaction: where the work fails, it was never away.
   */
  async withoutTriggers(table: "audit_entry", work: () => Promise<void>): Promise<void> {
    if (this.source.options.type === "postgres") {
      await this.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
      await work();
      return void (await this.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`));
    }
    const triggers = await this.query<{ name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?",
      [table],
    );
    for (const { name } of triggers) await this.query(`DROP TRIGGER ${name}`);
    await work();
    for (const { sql } of triggers) await this.query(sql);
  }

  /** Empties tables of what they hold, the audit too. */
  async empty(tables: readonly TableDescription[]): Promise<void> {
    await this.withoutTriggers("audit_entry", async () => {
      for (const { name } of tables) await this.query(`DELETE FROM "${name}"`);
    });
  }

  /** Lets the database number on from what the table holds. SQLite does so by itself. */
  async continueNumbering({ name, numbered }: TableDescription): Promise<void> {
    if (numbered === null || this.source.options.type !== "postgres") return;
    await this.query(
      `SELECT setval(pg_get_serial_sequence('"${name}"', '${numbered}'), ` +
        `COALESCE((SELECT MAX("${numbered}") FROM "${name}"), 0) + 1, false)`,
    );
  }

  /** Inserts rows, each a list of values in the order of `columns`. */
  async insertRows(table: string, columns: readonly string[], rows: readonly (readonly Bound[])[]): Promise<void> {
    const chunk = Math.floor(BOUND_VALUES_A_STATEMENT / columns.length);
    const into = `INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join(", ")}) VALUES `;
    const row = `(${columns.map(() => "?").join(", ")})`;
    const whole = into + Array.from({ length: Math.min(chunk, rows.length) }, () => row).join(", ");
    for (let start = 0; start < rows.length; start += chunk) {
      const part = rows.slice(start, start + chunk);
      const sql = part.length === chunk ? whole : into + part.map(() => row).join(", ");
      await this.query(sql, part.flat());
    }
  }
}

async function ask<Row>(
  source: DataSource,
  sql: string,
  parameters: readonly Bound[],
  manager: EntityManager = source.manager,
): Promise<Row[]> {
  const text = source.options.type === "postgres" ? numberPlaceholders(sql) : sql;
  return manager.query<Row[]>(text, [...parameters]);
}

const numbered = new Map<string, string>();

/** PostgreSQL writes `$1, $2 …` where SQLite writes `?`. Our statements hold no question mark inside a text. */
function numberPlaceholders(sql: string): string {
  let text = numbered.get(sql);
  if (text === undefined) {
    let count = 0;
    text = sql.replaceAll("?", () => `$${++count}`);
    if (numbered.size > 500) numbered.clear();
    numbered.set(sql, text);
  }
  return text;
}
