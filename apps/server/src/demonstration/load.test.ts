import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Period } from "@safer-wards/domain";
import { type Application, compose } from "../compose.js";
import { PROJECT_DIR } from "../config.js";
import { loadDemonstration } from "./load.js";

const SEED_DIR = join(PROJECT_DIR, "data");
const NOW = new Date("2026-04-20T09:00:00Z");

let folder: string;
let application: Application;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "safer-wards-demonstration-"));
  application = await compose({ databaseUrl: `sqlite:${join(folder, "demonstration.sqlite")}`, seedDir: SEED_DIR });
  await loadDemonstration(application.database, application.directory.areas, SEED_DIR, NOW);
});

afterAll(async () => {
  await application.database.close();
  await rm(folder, { recursive: true, force: true });
});

it("delivers thirty-six months as demonstration data, with a fingerprint each", async () => {
  const months = (await ledger()).filter(({ source }) => source === "demonstration");
  expect(months).toHaveLength(36);
  expect(new Set(months.map(({ imported_at }) => imported_at))).toEqual(new Set([NOW.toISOString()]));
  expect(new Set(months.map(({ sha256 }) => sha256)).size).toBe(36);
  const incidents = await application.database.query("SELECT id FROM incident");
  expect(incidents).toHaveLength(months.reduce((sum, { taken }) => sum + taken, 0));
});

it("delivers reports to the council and to the enforcement team as demonstrations too", async () => {
  const rows = await application.database.query<{ source: string; demonstration: number; taken: number }>(
    "SELECT source, demonstration, SUM(taken) AS taken FROM delivery GROUP BY source, demonstration ORDER BY source",
  );
  expect(rows.map(({ source, demonstration }) => [source, demonstration])).toEqual([
    ["council-asb", 1],
    ["demonstration", 1],
    ["enforcement-reports", 1],
  ]);
  expect([rows[0]?.taken, rows[2]?.taken].map(Number)).toEqual([468 + 429 + 401, 456]);
});

it("changes nothing when it is loaded again", async () => {
  const before = await ledger();
  await loadDemonstration(application.database, application.directory.areas, SEED_DIR, new Date());
  expect(await ledger()).toEqual(before);
});

it("makes nothing where no installed area has settings for it", async () => {
  const elsewhere = { ...application.directory.areas[0]!, code: "E07000999" };
  const before = await ledger();
  await loadDemonstration(application.database, [elsewhere], SEED_DIR, new Date());
  expect(await ledger()).toEqual(before);
});

// The classes come from the months' own significance tests, so this is what a reader of the hotspots page would see.
it("shows a place that emerges in the latest year, and one that faded in the year before", async () => {
  const latest = await hotspotNamed("Larkenfell Meadow", { firstMonth: "2025-04", endMonth: "2026-04" });
  expect(latest?.trend).toBe("emerging");
  const before = await hotspotNamed("Oldenthwaite Yard", { firstMonth: "2024-04", endMonth: "2025-04" });
  expect(before?.trend).toBe("former");
});

async function ledger(): Promise<{ source: string; sha256: string; imported_at: string; taken: number }[]> {
  return application.database.query("SELECT source, sha256, imported_at, taken FROM delivery ORDER BY month, revision");
}

async function hotspotNamed(name: string, period: Period) {
  const { hotspots } = await application.hotspots.hotspots({ areaCode: "E07000115", period });
  return hotspots.find((hotspot) => hotspot.name.startsWith(name));
}
