import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importPaths } from "@safer-wards/server";
import { cellToLatLng } from "h3-js";
import { afterAll, beforeAll, expect, it } from "vitest";
import { databasesUnderTest } from "../support/databases.js";
import { openDemonstration, type OpenApplication } from "./contract.js";
import { AREA, patrolDesk, RECORD, visitOf } from "./patrol-asking.js";

const [WEST, EAST, SOUTH, NORTH] = [0.262, 0.2801, 51.1867, 51.2013];
const RING = [
  [WEST, SOUTH],
  [EAST, SOUTH],
  [EAST, NORTH],
  [WEST, NORTH],
  [WEST, SOUTH],
];

let application: OpenApplication;
let folder: string;

beforeAll(async () => {
  application = await openDemonstration(databasesUnderTest()[0]!);
  folder = await mkdtemp(join(tmpdir(), "safer-wards-parishes-"));
});

afterAll(async () => {
  await application.close();
  await rm(folder, { recursive: true, force: true });
});

const { ask, planned } = patrolDesk(() => application);

interface Row {
  readonly name: string;
  readonly plannedVisits: { readonly value: number };
  readonly visits: { readonly value: number };
}

async function delivered(role: "OFFICER" | "COUNCILLOR", planId?: string) {
  const row = "name plannedVisits { value } visits { value }";
  const { data, errors } = await ask(
    role,
    `query ($input: PatrolDeliveredInput!) {
      patrolDelivered(input: $input) { total { ${row} } byParish { ${row} } byOutline { ${row} } byShift { ${row} } cautions }
    }`,
    { input: { areaCode: AREA, ...(planId !== undefined && { planId }) } },
  );
  expect(errors).toEqual([]);
  return data!["patrolDelivered"] as {
    total: Row;
    byParish: Row[];
    byOutline: Row[];
    byShift: Row[];
    cautions: string[];
  };
}

async function addParish(): Promise<void> {
  const geometry = { type: "Polygon", coordinates: [RING] };
  const parish = { type: "Feature", properties: { PAR24CD: "E04004807", PAR24NM: "Middle Parish" }, geometry };
  const own = { type: "Feature", properties: { name: "Bars and clubs" }, geometry };
  const path = join(folder, "outlines.geojson");
  await writeFile(path, JSON.stringify({ type: "FeatureCollection", features: [parish, own] }));
  const { totals } = await importPaths(application.database, { paths: [path], takeGoodRows: false });
  expect(totals.taken).toBe(2);
}

it("visits are counted by parish once outlines of parishes were added, all of them and each once", async () => {
  const plan = await planned();
  const before = await delivered("OFFICER", plan.id);
  expect(before.byParish).toEqual([]);
  expect(before.cautions.at(-1)).toMatch(/^No outlines of parishes were added/);

  await addParish();
  const { total, byParish, byOutline, cautions } = await delivered("OFFICER", plan.id);
  const inside = ({ cell }: { cell: string }) => {
    const [latitude, longitude] = cellToLatLng(cell);
    return longitude > WEST && longitude < EAST && latitude > SOUTH && latitude < NORTH;
  };
  const stops = plan.shifts.flatMap((shift) => shift.stops);
  expect(byParish.map(({ name, plannedVisits }) => [name, plannedVisits.value])).toEqual([
    ["Middle Parish", stops.filter(inside).length],
    ["In none of them", stops.filter((stop) => !inside(stop)).length],
  ]);
  expect(byParish.reduce((sum, row) => sum + row.plannedVisits.value, 0)).toBe(total.plannedVisits.value);
  expect(cautions.join()).not.toMatch(/parish/i);
  expect(byOutline).toEqual([{ ...byParish[0], name: "Bars and clubs" }]);
});

it("tells councillors nothing by parish: two outlines laid over each other would give small numbers away", async () => {
  expect(await delivered("COUNCILLOR")).toMatchObject({ byParish: [], byOutline: [] });
});

it("visits in no planned shift have a row of their own, so that the rows add up to the whole", async () => {
  const today = new Date().toISOString().slice(0, 10);
  const shift = { day: today, start: "00:00", end: "01:00", officers: 2, mode: "FOOT" };
  const { places } = await planned({ shifts: [shift], title: "One hour of this night" });
  await ask("OFFICER", RECORD, { visits: [visitOf(places[0]!.cell)] });
  const { total, byShift } = await delivered("OFFICER");
  expect(byShift.at(-1)).toMatchObject({ name: "In no planned shift of their place", plannedVisits: { value: 0 } });
  expect(byShift.reduce((sum, { visits }) => sum + visits.value, 0)).toBe(total.visits.value);
});
