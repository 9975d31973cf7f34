import { latLngToCell } from "h3-js";
import { afterAll, beforeAll, expect, it } from "vitest";
import { databasesUnderTest, type TestDatabase } from "../../../../tests/support/databases.js";
import { COMMAND_LINE } from "../access/index.js";
import { type Database, openDatabase } from "../database/index.js";
import { takePatrolTrack, type TrackFix } from "./take-track.js";

let opened: TestDatabase;
let database: Database;

beforeAll(async () => {
  opened = await databasesUnderTest()[0]!.open();
  database = await openDatabase(opened.url);
});

afterAll(async () => {
  await database.close();
  await opened.dispose();
});

const PLACE = { longitude: 0.2735, latitude: 51.1958 };
const ORIGIN = {
  source: "patrol-track",
  organisation: "kent-police",
  actor: COMMAND_LINE,
  importedAt: new Date("2026-03-24T09:00:00Z"),
};

function stay(unit: string, fromMinute: number, minutes: number): TrackFix[] {
  return Array.from({ length: minutes + 1 }, (_, minute) => ({
    unit,
    at: new Date(Date.UTC(2026, 2, 23, 18, fromMinute + minute)),
    ...PLACE,
    cell: latLngToCell(PLACE.latitude, PLACE.longitude, 10),
    areaCode: "E07000115",
    wardCode: "E05015036",
    officers: 2,
    mode: "CAR",
  }));
}

it("makes a visit of each unit's stay, and of the same log nothing twice", async () => {
  const log = [...stay("V12", 0, 14), ...stay("V13", 5, 11), ...stay("V14", 0, 1)];
  const take = (fixes: readonly TrackFix[]) =>
    database.write((transaction) => takePatrolTrack(transaction, fixes, ORIGIN));
  expect(await take(log)).toHaveLength(2);
  expect(await take(log)).toEqual([]);
  expect(await take([...log, ...stay("V12", 40, 10)])).toHaveLength(1);
  // The log that goes on: the stay grows and there is still one of it.
  expect(await take(stay("V13", 5, 15))).toMatchObject([{ before: { leftAt: "2026-03-23T18:16:00.000Z" } }]);
  const rows = await database.query<{ origin: string; visits: number | string }>(
    "SELECT origin, COUNT(*) AS visits FROM patrol_visit GROUP BY origin",
  );
  expect(rows.map(({ origin, visits }) => [origin, Number(visits)])).toEqual([["patrol-track", 3]]);
});
