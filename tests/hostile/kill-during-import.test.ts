import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seededRandom } from "@safer-wards/stats";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Database, openDatabase } from "../../apps/server/src/database/index.js";
import { type ImportRequest, importPaths } from "../../apps/server/src/imports/index.js";
import { PROJECT_DIR } from "../../apps/server/src/config.js";
import { loadAreas } from "../../apps/server/src/wards/index.js";
import { followAnImport, killAnImport } from "./kill-an-import.js";
import { streetFile, streetRow } from "./street-file.js";

const KILLS = 20;
const ROWS_A_MONTH = 2_500;
const MONTHS = ["2025-01", "2025-02", "2025-03", "2025-04", "2025-05", "2025-06"];

/**
 * Two versions of six months, told apart by every single incident's outcome. Each import replaces one version by the
 * other, so that a month which is partly replaced cannot be mistaken for a whole one.
 */
const VERSIONS = [
  { outcome: "Under investigation", rows: ROWS_A_MONTH },
  { outcome: "Offender given a caution", rows: ROWS_A_MONTH - 1 },
] as const;

type Held = "nothing" | (typeof VERSIONS)[number]["outcome"];

let folder: string;
let url: string;
let followed: Awaited<ReturnType<typeof followAnImport>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "safer-wards-kill-"));
  url = `sqlite:${join(folder, "safer-wards.sqlite")}`;
  for (const [index, version] of VERSIONS.entries()) await writeVersion(index, version);
  followed = await followAnImport(`sqlite:${join(folder, "first.sqlite")}`, versionFolder(0));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it(`killed at ${KILLS} of its moments, an import leaves every month whole or as it was, and the next one completes`, async () => {
  const random = seededRandom(20_250_101);
  let before: Held = "nothing";
  let kills = 0;
  let killsBetweenMonths = 0;
  for (let round = 0; kills < KILLS && round < 3 * KILLS; round += 1) {
    const version = VERSIONS[round % 2]!;
    // Anywhere from the start to the last step before the last month is stored.
    const moment = { steps: Math.floor(random() * (followed.steps.length - 1)), partOfAStep: random() };
    const { isKilled } = await killAnImport(url, versionFolder(round % 2), moment, followed.startMilliseconds);
    if (isKilled) kills += 1;

    const [left, next, after] = await withDatabase(async (database) => {
      const held = await heldMonths(database);
      return [held, await importPaths(database, importOf(round % 2)), await heldMonths(database)] as const;
    });
    for (const month of left) expect([before, version.outcome]).toContain(month);
    if (new Set(left).size > 1) killsBetweenMonths += 1;
    expect(next).toMatchObject({ problems: [], totals: { files: { refused: 0 } } });
    expect(after).toEqual(MONTHS.map(() => version.outcome));
    before = version.outcome;
  }
  expect(kills).toBe(KILLS);
  // Otherwise the moments were not moments of an import.
  expect(killsBetweenMonths).toBeGreaterThanOrEqual(KILLS / 4);
}, 300_000);

function importOf(version: number): ImportRequest {
  return { paths: [versionFolder(version)], takeGoodRows: false };
}

/** Nothing of the test has the database open while an import is killed: opening it must mend it. */
async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(url);
  try {
    // As every start does: the first import may have ended before its areas were loaded.
    await loadAreas(database, join(PROJECT_DIR, "data"));
    return await work(database);
  } finally {
    await database.close();
  }
}

async function writeVersion(index: number, { outcome, rows }: (typeof VERSIONS)[number]): Promise<void> {
  await mkdir(versionFolder(index));
  for (const month of MONTHS) {
    const row = streetRow({ month, outcome, crimeType: "Anti-social behaviour" });
    const path = join(versionFolder(index), `${month}-kent-street.csv`);
    await writeFile(path, streetFile(Array<string>(rows).fill(row)));
  }
}

function versionFolder(index: number): string {
  return join(folder, `version-${index}`);
}

/** Which version each month holds, having looked at every incident and at the file itself. */
async function heldMonths(database: Database): Promise<Held[]> {
  expect(await database.query("PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
  expect(await database.query("PRAGMA foreign_key_check")).toEqual([]);
  return Promise.all(MONTHS.map((month) => heldMonth(database, month)));
}

async function heldMonth(database: Database, month: string): Promise<Held> {
  const incidents = await database.query<{ outcome: string; state: string | null; number: number }>(
    `SELECT outcome, state, COUNT(*) AS number FROM incident LEFT JOIN delivery ON delivery.id = delivery_id
      WHERE incident.month = ? GROUP BY outcome, state`,
    [month],
  );
  const current = await database.query<{ taken: number }>(
    "SELECT taken FROM delivery WHERE month = ? AND state = 'current'",
    [month],
  );
  if (incidents.length === 0 && current.length === 0) return "nothing";
  const version = VERSIONS.find(({ outcome }) => outcome === incidents[0]?.outcome);
  expect(incidents).toEqual([{ outcome: version?.outcome, state: "current", number: version?.rows }]);
  expect(current).toEqual([{ taken: version?.rows }]);
  return version?.outcome ?? "nothing";
}
