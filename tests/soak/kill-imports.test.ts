import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../../apps/server/src/database/index.js";
import { importPaths } from "../../apps/server/src/imports/index.js";
import { runCommand } from "../hostile/built-command.js";
import { followAnImport, killAnImport } from "../hostile/kill-an-import.js";
import { streetFile, streetRow } from "../hostile/street-file.js";
import { databasesUnderTest, type TestDatabase } from "../support/databases.js";
import { seededRandom } from "@safer-wards/stats";

const KILLS = { SQLite: 100, PostgreSQL: 30 } as const;
const MONTHS = ["2025-01", "2025-02", "2025-03", "2025-04", "2025-05", "2025-06"];
/** Told apart by every single incident's outcome and by their number. */
const VERSIONS = [
  { outcome: "Under investigation", rows: 2_500 },
  { outcome: "Offender given a caution", rows: 2_499 },
] as const;

// The sample in tests/hostile also looks into SQLite's own file; here both databases are held to the same.
describe.each(databasesUnderTest())("on $name", ({ name, open }) => {
  let folder: string;
  let home: TestDatabase;
  let followed: Awaited<ReturnType<typeof followAnImport>>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "safer-wards-kills-"));
    home = await open();
    for (const [index, { outcome, rows }] of VERSIONS.entries()) {
      await mkdir(versionFolder(index));
      for (const month of MONTHS) {
        const row = streetRow({ month, outcome, crimeType: "Anti-social behaviour" });
        await writeFile(join(versionFolder(index), `${month}-kent-street.csv`), streetFile(Array(rows).fill(row)));
      }
    }
    await runCommand(home.url, ["import", versionFolder(1)]);
    followed = await followAnImport(home.url, versionFolder(0));
  }, 300_000);
  afterAll(async () => {
    await home.dispose();
    await rm(folder, { recursive: true, force: true });
  });

  const versionFolder = (index: number) => join(folder, `version-${index}`);

  async function heldMonths(database: Database): Promise<string[]> {
    const rows = await database.query<{ month: string; outcome: string; state: string; number: number | string }>(
      `SELECT incident.month, outcome, state, COUNT(*) AS number FROM incident
         JOIN delivery ON delivery.id = delivery_id GROUP BY incident.month, outcome, state ORDER BY incident.month`,
    );
    return rows.map(({ month, outcome, state, number }) => `${month} ${outcome} ${state} ${number}`);
  }

  const wholeMonth = (month: string, version: number) =>
    `${month} ${VERSIONS[version]!.outcome} current ${VERSIONS[version]!.rows}`;

  it(`killed ${KILLS[name]} times, an import leaves no half month, and the next one completes it`, async () => {
    const random = seededRandom(20_260_401);
    let kills = 0;
    let between = 0;
    let held = 0;
    for (let round = 0; kills < KILLS[name] && round < 3 * KILLS[name]; round += 1) {
      const wanted = 1 - held;
      const moment = { steps: Math.floor(random() * (followed.steps.length - 1)), partOfAStep: random() };
      const { isKilled } = await killAnImport(home.url, versionFolder(wanted), moment, followed.startMilliseconds);
      if (isKilled) kills += 1;
      const database = await openDatabase(home.url);
      const left = await heldMonths(database);
      expect(left).toHaveLength(MONTHS.length);
      const news = left.filter((month, index) => month === wholeMonth(MONTHS[index]!, wanted)).length;
      const olds = left.filter((month, index) => month === wholeMonth(MONTHS[index]!, held)).length;
      expect(news + olds).toBe(MONTHS.length);
      if (news > 0 && olds > 0) between += 1;
      await importPaths(database, { paths: [versionFolder(wanted)], takeGoodRows: false });
      expect(await heldMonths(database)).toEqual(MONTHS.map((month) => wholeMonth(month, wanted)));
      await database.close();
      held = wanted;
    }
    expect(kills).toBe(KILLS[name]);
    // Otherwise the moments were not moments of an import.
    expect(between).toBeGreaterThanOrEqual(KILLS[name] / 4);
  });
});
