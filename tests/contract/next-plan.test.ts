import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databasesUnderTest } from "../support/databases.js";
import { askerAs } from "../support/people.js";
import { openApplication, type OpenApplication } from "./contract.js";

const AREA = "E07000115";
const OFFICER = askerAs("OFFICER", "tmbc");
const VISITOR = askerAs("VISITOR", null);
const FROM = { areaCode: AREA, fromYear: "2025-26" };
const NEXT = { areaCode: AREA, planYear: "2026-27" };

describe.each(databasesUnderTest())("the next plan on $name", (database) => {
  let application: OpenApplication;

  beforeAll(async () => {
    application = await openApplication(database);
  });

  afterAll(async () => application.close());

  const actionOf = async (asker: typeof OFFICER, planYear: string, key: string) =>
    (await application.plan.actions.list(asker.viewer, AREA, planYear)).find((action) => action.key === key);
  const audited = async () => {
    const rows = await application.database.query<{ action: string }>("SELECT action FROM audit_entry ORDER BY id");
    return rows.map(({ action }) => action);
  };

  it("an officer adds an action, changes it, and removes it while nothing was reported of it", async () => {
    const { actions, written } = application.plan;
    const facts = { areaCode: AREA, planYear: "2025-26", owners: ["Kent Police"], priority: "EXPLOITATION" as const };
    const given = { ...facts, summary: "Visit addresses at risk of cuckooing", covers: ["cuckooing"] };
    await expect(written.add(askerAs("PARTNER", "davss"), given)).rejects.toThrow("Your role");
    await expect(written.add(OFFICER, { ...given, owners: [] })).rejects.toThrow("at least one owner");
    await expect(written.add(OFFICER, { ...given, covers: ["burglary"] })).rejects.toThrow('no word "burglary"');
    await expect(written.add(OFFICER, { ...given, priority: "VIOLENT_CRIME" })).rejects.toThrow("no priority");
    const id = await written.add(OFFICER, given);
    await expect(written.add(OFFICER, given)).rejects.toThrow("has this action already");
    const added = (await actionOf(VISITOR, "2025-26", id.key))!;
    expect(added).toMatchObject({ owners: ["kent-police"], position: 21, version: 2, mayRemove: false });
    const gaps = (await application.plan.rollOvers.read(VISITOR.viewer, AREA, "2024-25")).gapsAfter!;
    expect(gaps.wordsWithoutAction.map(({ word }) => word)).not.toContain("cuckooing");

    await actions.change(OFFICER, { ...id, version: 2, summary: "Visit homes at risk of cuckooing", priority: null });
    expect(await actionOf(OFFICER, "2025-26", id.key)).toMatchObject({ priority: null, version: 3, mayRemove: true });
    await expect(written.remove(OFFICER, { ...id, version: 2 })).rejects.toThrow("Somebody changed");
    await written.remove(OFFICER, { ...id, version: 3 });
    expect(await actionOf(OFFICER, "2025-26", id.key)).toBeUndefined();
    expect((await audited()).slice(-3)).toEqual(["ACTION_ADDED", "ACTION_CHANGED", "ACTION_REMOVED"]);
  });

  it("what the plan prints, and what was reported of, is not removed", async () => {
    const { actions, written } = application.plan;
    const printed = { areaCode: AREA, planYear: "2025-26", key: "davss-support", version: 1 };
    await expect(written.remove(OFFICER, printed)).rejects.toThrow("published plan prints");
    const id = await written.add(OFFICER, {
      areaCode: AREA,
      planYear: "2025-26",
      summary: "Told of",
      owners: ["tmbc"],
    });
    await actions.report(OFFICER, { ...id, words: "Begun." });
    await expect(written.remove(OFFICER, { ...id, version: 2 })).rejects.toThrow("Something was reported");
    expect(await actionOf(OFFICER, "2025-26", id.key)).toMatchObject({ mayRemove: false });
  });

  it("an action stays while an operation serves it, and goes once the operation serves none", async () => {
    const { written } = application.plan;
    const given = { areaCode: AREA, planYear: "2025-26", summary: "Served by a patrol", owners: ["kent-police"] };
    const id = await written.add(OFFICER, given);
    const patrol = {
      kind: "HIGH_VISIBILITY_PATROL",
      title: "Evenings at the station",
      aim: "",
      leadOrganisation: "kent-police",
      place: { kind: "WARDS", wardCodes: ["E05015045"] },
      firstDay: "2026-05-01",
      lastDay: "2026-05-31",
    };
    const serving = { ...patrol, planActionId: `2025-26:${id.key}` };
    const { operation } = await application.operations.create(OFFICER, AREA, serving);
    expect(await actionOf(OFFICER, "2025-26", id.key)).toMatchObject({ mayRemove: false });
    const told = "The operation “Evenings at the station” serves this action, so it stays.";
    await expect(written.remove(OFFICER, { ...id, version: 2 })).rejects.toThrow(told);
    await application.operations.change(OFFICER, operation.id, 1, patrol);
    expect(await actionOf(OFFICER, "2025-26", id.key)).toMatchObject({ mayRemove: true });
    await written.remove(OFFICER, { ...id, version: 2 });
  });

  it("the next plan is published once every action is decided, and then it is a year like the others", async () => {
    const { rollOvers, written } = application.plan;
    const read = (asker = OFFICER) => rollOvers.read(asker.viewer, AREA, "2025-26");
    const add = { ...NEXT, summary: "Warn of fraud and scams", owners: ["tmbc"], covers: ["fraud and scams"] };
    const fresh = await written.add(OFFICER, { ...add, priority: "SAFEGUARDING_PEOPLE_AT_RISK" });
    expect((await read()).newActions.map(({ key }) => key)).toEqual([fresh.key]);
    expect((await read(VISITOR)).newActions).toEqual([]);
    await expect(application.plan.actions.list(VISITOR.viewer, AREA, "2026-27")).rejects.toThrow("There is no plan");

    const { rows } = await read();
    expect((await read()).hindrances).toEqual([`${rows.length} actions wait for a decision.`]);
    const { version } = await read();
    await expect(rollOvers.publish(OFFICER, { ...FROM, version })).rejects.toThrow("wait for a decision");
    for (const { action } of rows) {
      const decision = action.key === "cdap" ? "DROPPED" : action.key === "martyns-law" ? "MERGED" : "CARRIED";
      const becomes = decision === "MERGED" ? "cdap" : null;
      const step = {
        ...FROM,
        actionKey: action.key,
        decision,
        becomes,
        reason: "Its grant ended.",
        version: 0,
      } as const;
      await rollOvers.decide(OFFICER, step);
    }
    expect((await read()).hindrances).toEqual([expect.stringContaining("merged into an action that is not carried")]);
    const merged = { ...FROM, actionKey: "martyns-law", decision: "MERGED", becomes: "channel-panels" } as const;
    await rollOvers.decide(OFFICER, { ...merged, version: 2 });
    await expect(rollOvers.publish(OFFICER, { ...FROM, version })).rejects.toThrow("Somebody changed");
    const before = await application.analysis.dataVersion();
    await rollOvers.publish(OFFICER, { ...FROM, version: (await read()).version });
    expect((await application.analysis.dataVersion()).number).toBe(before.number + 1);

    expect(application.directory.require(AREA).planYears.map(({ id }) => id)).toEqual([
      "2024-25",
      "2025-26",
      "2026-27",
    ]);
    const actions = await application.plan.actions.list(VISITOR.viewer, AREA, "2026-27");
    expect(actions).toHaveLength(rows.length - 2 + 1);
    expect(new Set(actions.map(({ planYear }) => planYear))).toEqual(new Set(["2026-27"]));
    expect(actions.map(({ position }) => position)).toEqual(actions.map((_action, index) => index));
    const channel = actions.find(({ key }) => key === "channel-panels")!;
    expect(channel.comesFrom.map(({ key }) => key).sort()).toEqual(["channel-panels", "martyns-law"]);
    expect(channel.covers.length).toBeGreaterThan(0);
    expect(await actionOf(VISITOR, "2025-26", "cdap")).toMatchObject({
      goesOn: { decision: "DROPPED", action: null, reason: "Its grant ended." },
    });
    const told = await read(VISITOR);
    expect(told).toMatchObject({ isHistory: true, hindrances: [] });
    expect(told.newActions.map(({ key }) => key)).toEqual([fresh.key]);
    expect((await audited()).at(-1)).toBe("PLAN_PUBLISHED");
    await expect(rollOvers.publish(OFFICER, { ...FROM, version: told.version })).rejects.toThrow("latest one");
  });

  it("the published plan is there after a start, and its carried actions stay in it", async () => {
    const { plan, directory } = application;
    directory.replacePlanYears(AREA, directory.require(AREA).planYears.slice(0, 2));
    await plan.years.follow((await application.analysis.dataVersion()).number);
    expect(directory.require(AREA).planYears.at(-1)?.id).toBe("2026-27");
    const id = { ...NEXT, key: "davss-support" };
    await expect(plan.written.remove(OFFICER, { ...id, version: 2 })).rejects.toThrow("roll-over brought");
  });
});
