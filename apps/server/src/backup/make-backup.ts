import { type Database, selectNotedImports } from "../database/index.js";
import { BackupWriter } from "./backup-file.js";
import { compareImports, type ImportCheck } from "./import-checksums.service.js";
import { selectHeldImports } from "./import-checksums.queries.js";
import { FORMAT, type Header, type Sums, VERSION } from "./manifest.js";
import { sumUp } from "./sums.js";

export interface BackupReport extends Sums {
  readonly path: string;
  /** SHA-256 of the file's content. */
  readonly sha256: string;
  /** Whether the rows of each import are still those that came with it. */
  readonly check: ImportCheck;
  readonly seconds: number;
}

/**
 * Writes everything that the database holds at one moment into a file, while others write on. The file is the same
 * for both databases and can be restored into either.
 */
export async function makeBackup(database: Database, path: string, now: Date): Promise<BackupReport> {
  const started = performance.now();
  const writer = await BackupWriter.create(path);
  try {
    const { sums, held, noted } = await database.snapshot(async (door) => {
      const applied = await door.query<{ name: string }>("SELECT name FROM migration ORDER BY timestamp");
      const migrations = applied.map(({ name }) => name);
      await writer.line({ format: FORMAT, version: VERSION, at: now.toISOString(), migrations } satisfies Header);
      const summed = await sumUp(
        door,
        database.tables,
        ({ name, columns }) => writer.line({ table: name, columns }),
        (cells) => writer.line(cells),
      );
      return { sums: summed, held: await selectHeldImports(door), noted: await selectNotedImports(door) };
    });
    await writer.line(sums);
    const sha256 = await writer.close();
    const check = await compareImports(database, sums, held, noted, now);
    return { path, sha256, check, ...sums, seconds: Math.round(performance.now() - started) / 1000 };
  } catch (error) {
    await writer.abandon();
    throw error;
  }
}
