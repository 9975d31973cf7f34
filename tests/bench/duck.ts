import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";

/** DuckDB over the incidents of a SQLite file that were written out as CSV, in memory and with its own threads. */
export async function openDuck(csv: string): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(`CREATE TABLE incident AS SELECT * FROM read_csv('${csv}', header = true)`);
  return connection;
}

/** Rows of a statement, counts as numbers. */
export async function askDuck(connection: DuckDBConnection, sql: string): Promise<unknown[][]> {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRows().map((row) => row.map((value) => (typeof value === "bigint" ? Number(value) : value)));
}
