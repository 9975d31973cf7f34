import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Application, compose } from "../compose.js";
import { PROJECT_DIR } from "../config.js";
import { clearDemonstration, deliverMonth, isDemonstrationDue } from "../incidents/index.js";
import { loadDemonstration } from "./load.js";

const SEED_DIR = join(PROJECT_DIR, "data");

let folder: string;
let application: Application;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "safer-wards-interrupted-"));
  application = await compose({ databaseUrl: `sqlite:${join(folder, "demonstration.sqlite")}`, seedDir: SEED_DIR });
});

afterEach(async () => {
  await application.database.close();
  await rm(folder, { recursive: true, force: true });
});

const load = () => loadDemonstration(application.database, application.directory.areas, SEED_DIR);
const isDue = () => isDemonstrationDue(application.database);

async function monthsHeld(): Promise<number> {
  return (await application.database.query("SELECT id FROM delivery WHERE state = 'current'")).length;
}

it("is due on an empty database, and no more when it is all there", async () => {
  expect(await isDue()).toBe(true);
  await load();
  expect(await isDue()).toBe(false);
});

it("is completed by the next start when the first was cut off", async () => {
  await load();
  const whole = await monthsHeld();
  // As a start leaves it that was killed before its last twelve months.
  await application.database.write(async (transaction) => {
    const late = "SELECT id FROM delivery WHERE month >= '2025-04'";
    await transaction.query(`DELETE FROM partner_record WHERE delivery_id IN (${late})`);
    await transaction.query(`DELETE FROM incident WHERE delivery_id IN (${late})`);
    await transaction.query("DELETE FROM delivery WHERE month >= '2025-04'");
    await transaction.query("DELETE FROM setting");
  });
  expect(await isDue()).toBe(true);
  await load();
  expect(await monthsHeld()).toBe(whole);
});

it("is not made again once somebody has cleared it, nor beside real data", async () => {
  await load();
  await clearDemonstration(application.database, new Date());
  expect(await isDue()).toBe(false);
  await load();
  expect(await monthsHeld()).toBe(0);
});

it("gives way to real data that come while it is still being made", async () => {
  const real = {
    source: "police-uk-street",
    sourceName: "Street-level crime (police.uk)",
    publisher: "Home Office",
    licence: "Open Government Licence v3.0",
    licenceAddress: null,
    supplier: "Kent Police",
    month: "2025-01",
    file: "2025-01-kent-street.csv",
    sha256: "0".repeat(64),
    fetchedAt: null,
    importedAt: new Date(),
    rowsRead: 0,
    withoutPlace: 0,
    outsideArea: 0,
    refused: 0,
    seconds: 0,
  } as const;
  await Promise.all([load(), deliverMonth(application.database, real, [])]);
  expect(await monthsHeld()).toBe(1);
  expect(await isDue()).toBe(false);
});
