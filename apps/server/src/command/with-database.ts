import type { Config } from "../config.js";
import { type Database, openDatabase } from "../database/index.js";
import { loadAreas } from "../wards/index.js";

/** Opens the server's database, with the areas of the seed folder in it, for as long as `work` takes. */
export async function withDatabase<T>(config: Config, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(config.databaseUrl);
  try {
    await loadAreas(database, config.seedDir);
    return await work(database);
  } finally {
    await database.close();
  }
}
