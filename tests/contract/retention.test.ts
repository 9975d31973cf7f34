import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applyRetention, COMMAND_LINE, previewRetention } from "@safer-wards/server";
import { RetentionOutlook } from "../../apps/server/src/retention/index.js";
import { databasesUnderTest } from "../support/databases.js";
import { askerAs } from "../support/people.js";
import { openDemonstration, type OpenApplication } from "./contract.js";

const NOW = new Date("2026-04-20T09:00:00Z");

describe.each(databasesUnderTest())("on $name", (database) => {
  let application: OpenApplication;
  beforeAll(async () => {
    application = await openDemonstration(database);
  });
  afterAll(async () => application.close());

  /** What is there, as far as retention is about it, and what is not. */
  async function held() {
    const ask = async <Row extends object>(sql: string): Promise<Row> =>
      (await application.database.query<Row>(sql))[0]!;
    const partner = await ask<{ first: string; records: number | string }>(
      "SELECT MIN(month) AS first, COUNT(*) AS records FROM partner_record",
    );
    const youth = await ask<{ first: string; sessions: number | string }>(
      "SELECT MIN(month) AS first, COUNT(*) AS sessions FROM youth_session",
    );
    const count = async (sql: string) => Number((await ask<{ number: number | string }>(sql)).number);
    return {
      first: partner.first,
      records: Number(partner.records),
      incidents: await count("SELECT COUNT(*) AS number FROM incident"),
      firstSession: youth.first,
      sessions: Number(youth.sessions),
      visits: await count("SELECT COUNT(*) AS number FROM patrol_visit"),
      oldVisits: await count(
        "SELECT COUNT(*) AS number FROM patrol_visit WHERE arrived_at < '2025-03-31T23:00:00.000Z'",
      ),
      keysWithoutSession: await count(
        "SELECT COUNT(*) AS number FROM youth_session_key WHERE session_id NOT IN (SELECT id FROM youth_session)",
      ),
      reversals: (await application.database.query<{ import_id: string }>("SELECT import_id FROM import_reversal"))
        .map(({ import_id: id }) => id)
        .join(),
    };
  }

  it("what partners recorded before their age goes, once, with what would bring it back, and police records stay", async () => {
    await application.database.write((transaction) =>
      transaction.query(
        `INSERT INTO replaced_records (delivery_id, content)
           SELECT id, 'an earlier version' FROM delivery
            WHERE source = 'council-asb' AND month IN ('2025-03', '2025-04')`,
      ),
    );
    await application.database.write((transaction) =>
      transaction.insertRows(
        "import_reversal",
        ["import_id", "number", "source", "content", "kept_at"],
        [
          [
            "old",
            1,
            "youth-sessions",
            '[{"before":{"session":{"start":"2025-03-31T18:00:00.000Z"}}}]',
            NOW.toISOString(),
          ],
          [
            "new",
            1,
            "youth-sessions",
            '[{"before":{"session":{"start":"2025-04-01T18:00:00.000Z"}}}]',
            NOW.toISOString(),
          ],
        ],
      ),
    );
    const before = await held();
    expect(before.oldVisits).toBeGreaterThan(0);
    const preview = await previewRetention(application.database, 12, NOW);
    expect(await held(), "a preview removes nothing").toEqual(before);
    const removed = await applyRetention(application.database, 12, COMMAND_LINE, NOW);
    expect(removed).toEqual(preview);
    const lost = (what: RegExp) =>
      removed.losses.filter((loss) => what.test(loss.what)).reduce((sum, { records }) => sum + records, 0);
    const after = await held();
    expect(removed).toMatchObject({ firstKept: "2025-04" });
    expect(lost(/reports|notices/)).toBeGreaterThan(0);
    expect(after).toEqual({
      first: "2025-04",
      records: before.records - lost(/reports|notices/),
      incidents: before.incidents,
      firstSession: "2025-04",
      sessions: before.sessions - lost(/sessions/),
      visits: before.visits - lost(/visits/),
      oldVisits: 0,
      keysWithoutSession: 0,
      reversals: "new",
    });
    const packed = await application.database.query<{ month: string }>(
      "SELECT month FROM replaced_records JOIN delivery ON delivery.id = delivery_id",
    );
    expect(packed, "earlier versions go with their month, and no others").toEqual([{ month: "2025-04" }]);
    const noted = async () =>
      application.database.query<{ value: string }>("SELECT value FROM setting WHERE name = 'retention'");
    const [firstNote] = await noted();
    const again = await applyRetention(application.database, 12, COMMAND_LINE, NOW);
    expect(again).toEqual({ firstKept: "2025-04", losses: [], earlierVersions: 0 });
    expect(await noted(), "a run that removes nothing leaves what is known of the last removal").toEqual([firstNote]);
    const entries = await application.database.query<{ action: string; after: string }>(
      "SELECT action, after FROM audit_entry WHERE action = 'RETENTION_APPLIED'",
    );
    expect(entries).toHaveLength(1);
    expect(JSON.parse(entries[0]!.after)).toMatchObject({
      losses: removed.losses,
      earlierVersions: 2,
      keptMonths: 12,
    });
  });

  it("an officer sees what goes next and what went last; an administrator the same without the numbers", async () => {
    const outlook = (keptMonths: number | null) =>
      new RetentionOutlook(application.database, application.organisations, keptMonths);
    const officer = await outlook(6).answer(askerAs("OFFICER"), NOW);
    expect(officer).toMatchObject({ keptMonths: 6, firstKept: "2025-10", lastRunAt: NOW.toISOString() });
    const preview = await previewRetention(application.database, 6, NOW);
    expect(officer.due.map(({ records }) => records)).toEqual(preview.losses.map(({ records }) => records));
    expect(officer.due.map(({ whose }) => whose)).toContain("Salus");
    expect(officer.lastRemoval).toMatchObject({ at: NOW.toISOString(), firstKept: "2025-04", earlierVersions: 2 });
    expect(officer.lastRemoval!.losses.every(({ records }) => records! > 0)).toBe(true);

    const administrator = await outlook(6).answer(askerAs("ADMINISTRATOR"), NOW);
    const withoutNumbers = JSON.stringify(officer).replaceAll(/"records":\d+/g, '"records":null');
    expect(JSON.stringify(administrator)).toBe(withoutNumbers);
    await expect(outlook(6).answer(askerAs("COUNCILLOR"), NOW)).rejects.toThrow(/may not|role/i);
    const unlimited = await outlook(null).answer(askerAs("OFFICER"), NOW);
    expect(unlimited).toMatchObject({ keptMonths: null, firstKept: null, due: [] });
  });

  it("the ledger remembers that they were held", async () => {
    const rows = await application.database.query<{ state: string }>(
      "SELECT DISTINCT state FROM delivery WHERE source = 'council-asb' AND month < '2025-04'",
    );
    expect(rows).toEqual([{ state: "removed" }]);
  });
});
