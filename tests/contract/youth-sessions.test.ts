import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databasesUnderTest } from "../support/databases.js";
import { openDemonstration, type OpenApplication } from "./contract.js";
import { AREA, ROW, SAVE, YouthAsking } from "./youth-asking.js";

describe.each(databasesUnderTest())("on $name", (database) => {
  let application: OpenApplication;
  let youth: YouthAsking;

  beforeAll(async () => {
    application = await openDemonstration(database);
    youth = await YouthAsking.of(application);
  });

  afterAll(async () => application.close());

  it("shows a provider its own sessions and nothing of another's, by any name it gives", async () => {
    const list = `query ($provider: ID) { youthSessions(areaCode: "${AREA}", provider: $provider) { count sessions { id provider version } } }`;
    const own = (await youth.ask("salus", list)).data!["youthSessions"] as {
      count: number;
      sessions: { id: string; provider: string; version: number }[];
    };
    expect(own.count).toBe(youth.raw.filter(({ provider }) => provider === "salus").length);
    expect(new Set(own.sessions.map(({ provider }) => provider))).toEqual(new Set(["salus"]));
    const others = (await youth.ask("salus", list, { provider: "kenward-trust" })).data!["youthSessions"];
    expect(others).toEqual({ count: 0, sessions: [] });
    expect((await youth.reach("salus", { provider: "kenward-trust" })).total.sessions.value).toBeNull();
    const contracts = await youth.ask("salus", `{ youthContracts(areaCode: "${AREA}") { provider } }`);
    expect(
      new Set((contracts.data!["youthContracts"] as { provider: string }[]).map(({ provider }) => provider)),
    ).toEqual(new Set(["salus"]));
    const review = await youth.ask(
      "salus",
      `{ youthReview(areaCode: "${AREA}", provider: "kenward-trust") { contracts { id } reach { total ${ROW} } } }`,
    );
    expect(review.data!["youthReview"]).toMatchObject({
      contracts: [],
      reach: { total: { sessions: { value: null } } },
    });
  });

  describe("a session that is sent", () => {
    const written = {
      areaCode: AREA,
      reference: "test-1",
      date: "2025-10-25",
      startTime: "23:00",
      endTime: "03:00",
      kind: "DETACHED",
      wardCode: "E05015045",
      place: "Tonbridge",
      staffHours: 10,
      contacts: 9,
      attendances: 6,
      individuals: 6,
      newIndividuals: 2,
      themes: ["ALCOHOL"],
    };
    const count = async () =>
      Number(
        (
          await application.database.query<{ count: number | string }>("SELECT COUNT(*) AS count FROM youth_session")
        )[0]!.count,
      );
    const save = async (who: string, more: Record<string, unknown> = {}) => {
      const { data, errors } = await youth.ask(who, SAVE, { input: { ...written, ...more } });
      return { saved: data?.["saveYouthSession"] as Saved | undefined, error: errors?.[0] };
    };
    interface Saved {
      readonly status: string;
      readonly session: {
        readonly id: string;
        readonly version: number;
        readonly hasKeys: boolean;
        readonly individuals: number;
      };
    }

    it("twice is counted once, corrected is replaced, and taken back is gone", async () => {
      const before = await count();
      expect((await save("kenward")).saved!.status).toBe("TAKEN");
      expect((await save("kenward")).saved!.status).toBe("UNCHANGED");
      const corrected = await save("kenward", { contacts: 11 });
      expect(corrected.saved!.status).toBe("REPLACED");
      expect(await count()).toBe(before + 1);
      const { id, version } = corrected.saved!.session;
      expect(version).toBe(2);
      const october = { firstMonth: "2025-10", endMonth: "2025-11" };
      const during = await youth.reach("kenward", { period: october });
      const remove = `mutation ($id: ID!, $version: Int!) { removeYouthSession(id: $id, version: $version) }`;
      expect((await youth.ask("kenward", remove, { id, version: 1 })).errors![0]!.message).toMatch(/Somebody else/);
      expect((await youth.ask("salus", remove, { id, version })).errors![0]!.message).toBe(
        "There is no such session of yours.",
      );
      expect((await youth.ask("kenward", remove, { id, version })).data).toEqual({ removeYouthSession: id });
      const after = await youth.reach("kenward", { period: october });
      expect(during.total.contacts.value! - after.total.contacts.value!).toBe(11);
      // From eleven to three on the night when the clocks went back: five hours passed, in October.
      expect(during.total.contactHours.value! - after.total.contactHours.value!).toBe(5);
      expect(await count()).toBe(before);
    });

    it("is refused for another provider, and a correction of another's session finds nothing", async () => {
      const { error } = await save("salus", { provider: "kenward-trust" });
      expect(error!.extensions["code"]).toBe("FORBIDDEN");
      const foreign = youth.raw.find(({ provider }) => provider === "kenward-trust")!;
      const correction = await save("salus", { id: foreign.id, version: 1 });
      expect(correction.error!.message).toBe("There is no such session of yours.");
      expect((await save("councillor")).error!.extensions["code"]).toBe("FORBIDDEN");
    });

    it("with keys counts different people, and keeps no key", async () => {
      const more = { reference: "test-keys", keys: ["k-1", "K-1", "k-2"], individuals: null, newIndividuals: null };
      const { saved } = await save("salus", more);
      expect(saved!.session).toMatchObject({ hasKeys: true, individuals: 2 });
      const kept = await application.database.query<{ key_hash: string }>(
        "SELECT key_hash FROM youth_session_key WHERE session_id = ?",
        [saved!.session.id],
      );
      expect(kept).toHaveLength(2);
      expect(JSON.stringify(kept)).not.toMatch(/k-1/i);
      const audit = await application.database.query("SELECT * FROM audit_entry WHERE object = ?", [
        `youth-session:${saved!.session.id}`,
      ]);
      expect(audit).toHaveLength(1);
      expect(JSON.stringify(audit)).not.toMatch(/k-1|k-2/i);
    });

    it.each([
      [{ note: "Spoke with Jordan again" }, "note", /“Jordan”, which looks like a name/],
      [{ note: "ring 07700 900123" }, "note", /telephone number/],
      [{ keys: ["Jordan Smith"] }, "keys", /never a name/i],
      [{ date: "2025-03-30", startTime: "01:30" }, "startTime", /No clock showed 01:30/],
      [{ date: "2199-01-01" }, "date", /year, month and day|future/],
      [{ individuals: 40 }, "individuals", /cannot have been met/],
      [{ newIndividuals: 7 }, "newIndividuals", /cannot be new/],
      [{ contacts: -1 }, "contacts", /Contacts: give a whole number/],
      [{ wardCode: "E05000001" }, "wardCode", /Choose the ward/],
      [{ longitude: 1.5, latitude: 51.2 }, "place", /outside Tonbridge and Malling/],
      [{ ageBands: [{ band: "AGED_13_TO_15", count: 7 }] }, "ageBands", /hold 7 young people, and 6/],
      [{ themes: ["GOSSIP"] }, "themes", /no theme/],
      [{ kind: "PARTY" }, "kind", /Choose what kind/],
      [{ reference: "a b" }, "reference", /reference/],
    ])("with %j is refused, and %s is named", async (more, field, sentence) => {
      const { error } = await save("kenward", {
        ...more,
        reference: "reference" in more ? more.reference : "test-refused",
      });
      expect(error!.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: field });
      expect(error!.message).toMatch(sentence);
    });
  });
});
