import type { DataSource, EntityManager } from "typeorm";

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
  ) {}

  /** Rows of a reading statement, in which each `?` stands for one of `parameters`. */
  async query<Row>(sql: string, parameters: readonly Bound[] = []): Promise<Row[]> {
    return ask<Row>(this.reader, sql, parameters);
  }

  /**
   * Runs `work` in a transaction, after every write asked for before it has ended. Concurrent transactions on one
   * SQLite connection would run inside each other.
   */
  async write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const turn = this.lastWrite.then(() =>
      this.writer.transaction((manager) => work(new Transaction(manager, this.writer))),
    );
    this.lastWrite = turn.catch(() => undefined);
    return turn;
  }

  async close(): Promise<void> {
    await this.lastWrite;
    await this.reader.destroy();
    if (this.writer !== this.reader) await this.writer.destroy();
  }
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
  return (await manager.query(text, [...parameters])) as Row[];
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
