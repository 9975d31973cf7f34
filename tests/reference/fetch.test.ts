import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { type Database, openDatabase } from "../../apps/server/src/database/index.js";
import { importPaths } from "../../apps/server/src/imports/index.js";
import {
  fetchPolice,
  fetchPopulation,
  fetchWards,
  POLITE,
  PoliteClient,
  refreshOnce,
} from "../../apps/server/src/refresh/index.js";
import { type Area, loadAreas, readAreas } from "../../apps/server/src/wards/index.js";
import { outcomeOf, startCommand } from "../hostile/built-command.js";
import { OfficialServices, type StandInSetting } from "../support/official-services.js";
import { referenceDirectory } from "../support/reference.js";

const POLICE = join(referenceDirectory(), "police");
const FILES = ["2025-01-kent", "2025-01-btp", "2025-02-kent", "2025-03-kent"].map((name) =>
  join(POLICE, `${name}-street.csv`),
);
const SEED_DIR = join(import.meta.dirname, "../../data");
/** As quick as the real one, but without its long waits. */
const client = () => new PoliteClient({ ...POLITE, waitMilliseconds: 5 });

let folder: string;
let areas: Area[];
let texts: string[];
let services: OfficialServices;
let address: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "safer-wards-fetch-"));
  texts = await Promise.all(FILES.map((file) => readFile(file, "utf8")));
  areas = await withDatabase("areas", readAreas);
});
afterAll(async () => rm(folder, { recursive: true, force: true }));
afterEach(async () => services.close());

async function withDatabase<T>(name: string, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(`sqlite:${join(folder, `${name}.sqlite`)}`);
  try {
    await loadAreas(database, SEED_DIR);
    return await work(database);
  } finally {
    await database.close();
  }
}

/** Filled from the real files where crimes are asked for. */
async function standIn(setting: Partial<StandInSetting> = {}): Promise<void> {
  services = new OfficialServices({ streetFiles: texts, ...setting });
  address = await services.open();
}

function police(into: string, firstMonth = "2025-01") {
  const order = { address: `${address}/api`, folder: join(folder, into), firstMonth, lastMonth: null };
  return fetchPolice(areas, order, undefined, client());
}

/** Every incident held, as text, in one order. */
async function incidentsAfter(name: string, paths: readonly string[]): Promise<string[]> {
  return withDatabase(name, async (database) => {
    const report = await importPaths(database, { paths, takeGoodRows: false });
    expect(report.totals.files.refused).toBe(0);
    const rows = await database.query(
      `SELECT supplier, incident.month, ward_code, crime_type, longitude, latitude, location, cell9, cell10,
        crime_reference, outcome FROM incident JOIN delivery ON delivery.id = incident.delivery_id`,
    );
    return rows.map((row) => JSON.stringify(row)).sort();
  });
}

it("months fetched by polygon hold the very incidents that the published files hold", async () => {
  await standIn();
  const fetched = await police("whole");
  expect(fetched).toMatchObject({ failure: null, notOffered: [], lastUpdated: "2025-03-01" });
  expect(services.refusedForHaste).toBe(0);
  const paths = fetched.months.flatMap((month) => month.files);
  const incidents = await incidentsAfter("fetched", paths);
  expect(incidents).toHaveLength(736 + 12 + 644 + 872);
  expect(incidents).toEqual(await incidentsAfter("published", FILES));
});

it("an area of more crimes than the service gives is cut in two until each part is small enough", async () => {
  await standIn({ mostCrimes: 300 });
  const fetched = await police("cut");
  expect(fetched.failure).toBeNull();
  expect(fetched.requests).toBeGreaterThan(20);
  const incidents = await incidentsAfter("cut", fetched.months.flatMap((month) => month.files)); // prettier-ignore
  expect(incidents).toHaveLength(736 + 12 + 644 + 872);
});

it("a polygon too long for an address is posted", async () => {
  await standIn();
  const [area] = areas;
  // A circle of 400 corners round the borough is its own hull.
  const circle = Array.from({ length: 401 }, (_, corner) => [
    0.36 + 0.25 * Math.cos((corner % 400) * (Math.PI / 200)),
    51.26 + 0.16 * Math.sin((corner % 400) * (Math.PI / 200)),
  ]);
  const round = { ...area!.wards[0]!, outline: { type: "MultiPolygon" as const, coordinates: [[circle]] } };
  const order = {
    address: `${address}/api`,
    folder: join(folder, "post"),
    firstMonth: "2025-02",
    lastMonth: "2025-02",
  };
  const fetched = await fetchPolice([{ ...area!, wards: [round] }], order, undefined, client());
  expect(fetched.failure).toBeNull();
  expect(services.seen).toContain("POST /api/crimes-street/all-crime");
  const incidents = await incidentsAfter("posted", fetched.months.flatMap((month) => month.files)); // prettier-ignore
  expect(incidents).toHaveLength(644);
});

it("haste and outages are waited out", async () => {
  await standIn();
  services.faults.push(429, 429, 503, 500);
  const fetched = await police("faults", "2025-03");
  expect(fetched).toMatchObject({ failure: null, requests: services.seen.length });
});

it("forty requests in a row keep to fifteen a second, of which thirty at once", async () => {
  await standIn({ streetFiles: [] });
  const hasty = client();
  await Promise.all(Array.from({ length: 45 }, () => hasty.text(`${address}/api/crime-last-updated`)));
  expect(services.refusedForHaste).toBe(0);
});

it("a fetch that ended in the middle goes on where it stopped, and begins anew with the next publication", async () => {
  await standIn();
  services.endsAfter = 6;
  const broken = await fetchPolice(
    areas,
    { address: `${address}/api`, folder: join(folder, "broken"), firstMonth: "2025-01", lastMonth: null },
    undefined,
    new PoliteClient({ ...POLITE, tries: 2, waitMilliseconds: 5 }),
  );
  expect(broken.failure).toMatch(/cannot be reached/);
  expect(broken.months.map(({ month }) => month)).toEqual(["2025-01"]);
  services.endsAfter = null;
  services.seen.length = 0;
  const resumed = await police("broken");
  expect(resumed.failure).toBeNull();
  expect(resumed.months.map(({ status }) => status)).toEqual(["held", "fetched", "fetched"]);
  expect((await police("broken")).months.every(({ status }) => status === "held")).toBe(true);
  services.lastUpdated = "2025-04-02";
  const next = await police("broken");
  expect(next.months.every(({ status }) => status === "fetched")).toBe(true);
  // Published in April, it has nothing of April yet.
  expect(next.notOffered).toEqual(["2025-04"]);
});

it("residents by single year of age come from Nomis for every ward", async () => {
  await standIn({ streetFiles: [], residents: (code, age) => Number(code.at(-1)) + age });
  const { release, residents } = await fetchPopulation(`${address}/nomis`, areas[0]!, new Date(), client());
  expect(release).toMatchObject({ referenceDate: "2024-06-30" });
  expect(residents).toHaveLength(19 * 91);
  expect(residents).toContainEqual({ wardCode: "E05015035", age: 12, residents: 17 });
});

it("outlines come page by page, and differ from the installed only where they do", async () => {
  const [first, ...others] = areas[0]!.wards;
  const wards = others.map(({ code, name, outline }) => ({ code, name, geometry: outline }));
  await standIn({
    streetFiles: [],
    wards: [...wards, { code: "E05099999", name: "New", geometry: first!.outline }],
    pageSize: 5,
  });
  const found = await fetchWards(`${address}/ons`, areas[0]!, join(folder, "outlines"), client());
  expect(found).toMatchObject({
    service: "Wards_December_2024_Boundaries_UK_BGC",
    wards: 19,
    added: ["E05099999 New"],
    gone: [`${first!.code} ${first!.name}`],
    changed: [],
  });
  const written = JSON.parse(await readFile(found.file, "utf8")) as { features: { properties: { code: string } }[] };
  expect(written.features.map(({ properties }) => properties.code)).toHaveLength(19);
});

it("the monthly refresh takes a publication in once, with the residents, and the next one as a revision", async () => {
  await standIn({ residents: (_, age) => age });
  await withDatabase("monthly", async (database) => {
    const settings = {
      policeAddress: `${address}/api`,
      populationAddress: `${address}/nomis`,
      outlinesAddress: `${address}/ons`,
      schedule: "monthly",
    } as const;
    const told: unknown[] = [];
    const logger = { info: (fact: unknown) => told.push(fact), error: (fact: unknown) => told.push({ fault: fact }) };
    const refresh = () =>
      refreshOnce({
        settings,
        database,
        areas,
        folder: join(folder, "monthly"),
        logger,
        take: (paths) => importPaths(database, { paths, takeGoodRows: false }),
        makeClient: client,
      });
    expect(await refresh()).toBe("taken");
    expect(told).toMatchObject([{ failure: null, totals: { taken: 2264 } }, { status: "taken" }]);
    services.seen.length = 0;
    expect(await refresh()).toBe("unchanged");
    expect(services.seen).toEqual(["GET /api/crime-last-updated"]);
    services.lastUpdated = "2025-03-20";
    expect(await refresh()).toBe("taken");
    expect(told.at(-2)).toMatchObject({ totals: { files: { unchanged: 4 } } });
  });
});

it("the command fetches months and takes them in, and says so", async () => {
  await standIn();
  const settings = { POLICE_UK_API: `${address}/api`, DATA_DIR: join(folder, "command"), DEMONSTRATION: "off" };
  const url = `sqlite:${join(folder, "command/held.sqlite")}`;
  const fetched = await outcomeOf(startCommand(url, ["fetch", "police", "--from", "2025-02"], settings));
  expect(fetched.stdout).toMatch(
    /as published on 2025-03-01: 2 months fetched with \d+ requests, 0 months fetched before/,
  );
  expect(fetched.stdout).toContain("1,516 records stored");
  expect(fetched.exitCode).toBe(0);
  const again = await outcomeOf(startCommand(url, ["fetch", "police", "--from", "2025-02"], settings));
  expect(again.stdout).toMatch(/0 months fetched with 2 requests, 2 months fetched before/);
  const elsewhere = { ...settings, ONS_GEOGRAPHY: `${address}/none` };
  const refused = await outcomeOf(startCommand(url, ["fetch", "wards"], elsewhere));
  expect(refused.stdout).toMatch(/has none of the services .* with wards of Tonbridge and Malling/);
  expect(refused.exitCode).toBe(1);
});

it("a service that sends something else is told in a sentence", async () => {
  await standIn({ streetFiles: [] });
  await expect(fetchPopulation(`${address}/api/crime-last-updated?`, areas[0]!, new Date(), client())).rejects.toThrow(
    /not the table that is documented|answered/,
  );
  await expect(fetchWards(`${address}/elsewhere`, areas[0]!, folder, client())).rejects.toThrow(
    /has none of the services/,
  );
});
