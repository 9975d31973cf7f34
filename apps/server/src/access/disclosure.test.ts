import { DISCLOSURE_POLICY, type PartnerCounts } from "@safer-wards/domain";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { databasesUnderTest, type TestDatabase } from "../../../../tests/support/databases.js";
import { type Database, openDatabase } from "../database/index.js";
import { verifyAudit } from "./audit.service.js";
import { Disclosure, forgetReleasedDemonstration } from "./disclosure.js";

const SOURCE = { name: "youth-sessions:salus", isDemonstration: false };
const QUARTER = ["2024-04", "2024-05", "2024-06"];

/** Counts of one kind in April to June, by ward. */
function quarter(wards: Record<string, readonly number[]>, months = QUARTER): PartnerCounts {
  const cells = Object.entries(wards).flatMap(([place, counts]) =>
    counts.map((count, index) => ({ place, month: months[index]!, kind: "DETACHED", count })),
  );
  return { places: Object.keys(wards), months, kinds: ["DETACHED"], cells };
}

const TOLD = quarter({ judd: [8, 3, 9], vauxhall: [1, 2, 0], trench: [6, 7, 9] });
const CORRECTED = quarter({ judd: [8, 3, 9], vauxhall: [1, 2, 1], trench: [6, 7, 9] });

describe.each(databasesUnderTest())("on $name", ({ open }) => {
  let opened: TestDatabase;
  let database: Database;

  beforeEach(async () => {
    opened = await open();
    database = await openDatabase(opened.url);
  });

  afterEach(async () => {
    await database.close();
    await opened.dispose();
  });

  async function releases(): Promise<{ object: string; origin: string }[]> {
    return database.query("SELECT object, origin FROM audit_entry WHERE action = 'COUNTS_RELEASED' ORDER BY id");
  }

  it("what was told stays as it was after a correction, also to another server that asks later", async () => {
    const first = await new Disclosure(database, DISCLOSURE_POLICY).protect(SOURCE, TOLD);
    expect(first.sum({})).toEqual({ value: 45 });
    const other = await openDatabase(opened.url);
    const second = await new Disclosure(other, DISCLOSURE_POLICY).protect(SOURCE, CORRECTED);
    expect(second.sum({})).toEqual({ value: 45 });
    expect(second.released).toEqual(first.released);
    await other.close();
  });

  it("another policy does not show through what was told", async () => {
    const strict = { smallestShown: 10, smallestShownOf: {}, blockMonths: 3 };
    const before = await new Disclosure(database, strict).protect(SOURCE, TOLD);
    const after = await new Disclosure(database, DISCLOSURE_POLICY).protect(SOURCE, TOLD, { blockMonths: 1 });
    expect(after.released).toEqual(before.released);
  });

  it("the audit says what the server released by itself, once, and is whole", async () => {
    const disclosure = new Disclosure(database, DISCLOSURE_POLICY);
    await disclosure.protect(SOURCE, TOLD);
    await disclosure.protect(SOURCE, TOLD);
    expect(await releases()).toEqual([{ object: "counts:youth-sessions:salus", origin: "server" }]);
    expect(await verifyAudit(database)).toMatchObject({ whole: true });
  });

  it("of ten that ask at once with corrected and uncorrected records, all are told the same", async () => {
    const servers = [database, await openDatabase(opened.url)];
    const tables = await Promise.all(
      Array.from({ length: 10 }, (_, number) =>
        new Disclosure(servers[number % 2]!, DISCLOSURE_POLICY).protect(SOURCE, number % 3 === 0 ? TOLD : CORRECTED),
      ),
    );
    expect(new Set(tables.map(({ released }) => JSON.stringify(released))).size).toBe(1);
    expect(await releases()).toHaveLength(1);
    await servers[1]!.close();
  });

  it("demonstration records are another source, forgotten when they are cleared; real ones are not", async () => {
    const disclosure = new Disclosure(database, DISCLOSURE_POLICY);
    const demonstration = { ...SOURCE, isDemonstration: true };
    await disclosure.protect(SOURCE, TOLD);
    await disclosure.protect(demonstration, quarter({ judd: [20, 20, 20], vauxhall: [9, 9, 9], trench: [5, 5, 5] }));
    await database.write(forgetReleasedDemonstration);
    expect((await disclosure.protect(demonstration, CORRECTED)).sum({})).toEqual({ value: 46 });
    expect((await disclosure.protect(SOURCE, CORRECTED)).sum({})).toEqual({ value: 45 });
  });

  it("months that come later are added behind, and what cannot be protected says why", async () => {
    const disclosure = new Disclosure(database, DISCLOSURE_POLICY);
    const april = quarter({ judd: [8], vauxhall: [1], trench: [6] }, ["2024-04"]);
    expect((await disclosure.protect(SOURCE, april)).sum({ places: ["judd"] })).toEqual({ withheld: "PERIOD_OPEN" });
    const later = await disclosure.protect(SOURCE, TOLD);
    expect(later.sum({ months: ["2024-04"] })).toEqual({ value: 15 });
    expect(later.sum({ places: ["judd"] })).toEqual({ value: 20 });
    await expect(disclosure.protect(SOURCE, quarter({ judd: [8, 3, 9] }))).rejects.toThrow(/places/);
  });
});
