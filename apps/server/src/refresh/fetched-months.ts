import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Month } from "@safer-wards/domain";
import { z } from "zod";

const Ledger = z.object({ lastUpdated: z.string(), months: z.record(z.string(), z.array(z.string())) });
const NAME = "fetched.json";

/** The folder of files fetched of one publication, with a note of which months are whole, so that a fetch goes on. */
export class FetchedMonths {
  private constructor(
    private readonly folder: string,
    private readonly lastUpdated: string,
    private readonly months: Map<Month, readonly string[]>,
  ) {}

  /** What was fetched of an earlier publication is fetched again, because every month may have been revised. */
  static async open(folder: string, lastUpdated: string): Promise<FetchedMonths> {
    await mkdir(folder, { recursive: true });
    const ledger = Ledger.safeParse(await readLedger(join(folder, NAME)));
    const isSame = ledger.success && ledger.data.lastUpdated === lastUpdated;
    return new FetchedMonths(folder, lastUpdated, new Map(isSame ? Object.entries(ledger.data.months) : []));
  }

  /** Paths of a month's files; null where it is still to be fetched. */
  filesOf(month: Month): string[] | null {
    const paths = this.months.get(month)?.map((name) => join(this.folder, name));
    return paths?.every((path) => existsSync(path)) ? paths : null;
  }

  /** Writes a month's files and then notes that it is whole. */
  async keep(month: Month, files: ReadonlyMap<string, string>): Promise<string[]> {
    for (const [name, text] of files) await this.writeWhole(name, text);
    this.months.set(month, [...files.keys()]);
    const ledger = { lastUpdated: this.lastUpdated, months: Object.fromEntries(this.months) };
    await this.writeWhole(NAME, `${JSON.stringify(ledger, null, 2)}\n`);
    return [...files.keys()].map((name) => join(this.folder, name));
  }

  /** So that a file of that name is never half of one. */
  private async writeWhole(name: string, text: string): Promise<void> {
    const unfinished = join(this.folder, `${name}.unfinished`);
    await writeFile(unfinished, text);
    await rename(unfinished, join(this.folder, name));
  }
}

async function readLedger(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    return null;
  }
}
