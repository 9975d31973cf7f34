import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COMMAND_LINE, removeOldPartnerRecords } from "@safer-wards/server";
import { databasesUnderTest } from "../support/databases.js";
import { openDemonstration, type OpenApplication } from "./contract.js";

const NOW = new Date("2026-04-20T09:00:00Z");

describe.each(databasesUnderTest())("on $name", (database) => {
  let application: OpenApplication;
  beforeAll(async () => {
    application = await openDemonstration(database);
  });
  afterAll(async () => application.close());

  async function held(): Promise<{ first: string; records: number; incidents: number }> {
    const [partner] = await application.database.query<{ first: string; records: number | string }>(
      "SELECT MIN(month) AS first, COUNT(*) AS records FROM partner_record",
    );
    const [police] = await application.database.query<{ incidents: number | string }>(
      "SELECT COUNT(*) AS incidents FROM incident",
    );
    return { first: partner!.first, records: Number(partner!.records), incidents: Number(police!.incidents) };
  }

  it("partner records older than their age go, once, and police records stay", async () => {
    const before = await held();
    await application.database.write((transaction) =>
      transaction.query(
        `INSERT INTO replaced_records (delivery_id, content)
           SELECT id, 'an earlier version' FROM delivery
            WHERE source = 'council-asb' AND month IN ('2025-03', '2025-04')`,
      ),
    );
    const removed = await removeOldPartnerRecords(application.database, 12, COMMAND_LINE, NOW);
    const after = await held();
    expect(removed).toMatchObject({ firstKept: "2025-04" });
    expect(removed.records).toBeGreaterThan(0);
    expect(after).toEqual({ first: "2025-04", records: before.records - removed.records, incidents: before.incidents });
    const packed = await application.database.query<{ month: string }>(
      "SELECT month FROM replaced_records JOIN delivery ON delivery.id = delivery_id",
    );
    expect(packed, "earlier versions go with their month, and no others").toEqual([{ month: "2025-04" }]);
    const again = await removeOldPartnerRecords(application.database, 12, COMMAND_LINE, NOW);
    expect(again).toEqual({ firstKept: "2025-04", months: 0, records: 0 });
    const entries = await application.database.query<{ action: string; after: string }>(
      "SELECT action, after FROM audit_entry WHERE action = 'RETENTION_APPLIED'",
    );
    expect(entries).toHaveLength(1);
    expect(JSON.parse(entries[0]!.after)).toMatchObject({
      records: removed.records,
      replacedVersions: 1,
      keptMonths: 12,
    });
  });

  it("the ledger remembers that they were held", async () => {
    const rows = await application.database.query<{ state: string }>(
      "SELECT DISTINCT state FROM delivery WHERE source = 'council-asb' AND month < '2025-04'",
    );
    expect(rows).toEqual([{ state: "removed" }]);
  });
});
