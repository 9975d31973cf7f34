import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databasesUnderTest } from "../support/databases.js";
import { askerAs } from "../support/people.js";
import { openApplication, type OpenApplication } from "./contract.js";

const AREA = "E07000115";
const OFFICER = askerAs("OFFICER", "tmbc");
const VISITOR = askerAs("VISITOR", null);
const FROM = { areaCode: AREA, fromYear: "2025-26" };
const RISK = { ...FROM, priority: "SAFEGUARDING_PEOPLE_AT_RISK" as const };

describe.each(databasesUnderTest())("priorities of the next plan on $name", (database) => {
  let application: OpenApplication;

  beforeAll(async () => {
    application = await openApplication(database);
  });

  afterAll(async () => application.close());

  const read = (asker = OFFICER) => application.plan.rollOvers.read(asker.viewer, AREA, "2025-26");
  const named = async (asker = OFFICER) =>
    (await read(asker)).priorities.filter(({ isDropped }) => !isDropped).map(({ priority }) => priority.name);

  it("the step to 2025/26 dropped four priorities and took up two, for which nobody gave a reason", async () => {
    const { priorities } = await application.plan.rollOvers.read(VISITOR.viewer, AREA, "2024-25");
    const ids = (kept: typeof priorities) => kept.map(({ priority }) => priority.id).sort();
    expect(ids(priorities.filter(({ isNew }) => isNew))).toEqual(["EXPLOITATION", "SAFEGUARDING_PEOPLE_AT_RISK"]);
    expect(ids(priorities.filter(({ isDropped }) => isDropped))).toEqual([
      "DOMESTIC_ABUSE",
      "EXTREMISM_AND_HATE",
      "SAFEGUARDING_VULNERABLE_PEOPLE",
      "VIOLENT_CRIME",
    ]);
    expect(priorities.every(({ reason }) => reason === null)).toBe(true);
  });

  it("an officer words a priority anew, and the words are those that a new action can cover", async () => {
    const { priorities, written } = application.plan;
    const words = ["domestic abuse", "stalking", "romance fraud"];
    const given = { ...RISK, name: "People at risk", scope: words, version: 0 };
    await expect(priorities.write(askerAs("PARTNER", "davss"), given)).rejects.toThrow("Your role");
    await expect(priorities.write(OFFICER, { ...given, fromYear: "2024-25" })).rejects.toThrow("latest one");
    await expect(priorities.write(OFFICER, { ...given, name: "exploitation" })).rejects.toThrow("is called");
    await expect(priorities.write(OFFICER, { ...given, scope: [] })).rejects.toThrow("1 to 20 words");
    const { version } = await read();
    await priorities.write(OFFICER, given);
    await expect(priorities.write(OFFICER, given)).rejects.toThrow("Somebody changed this priority");
    expect(await named()).toContain("People at risk");
    expect(await named(VISITOR)).toEqual([]);
    expect((await read()).version).toBeGreaterThan(version);

    const action = { areaCode: AREA, planYear: "2026-27", summary: "Warn of romance fraud", owners: ["tmbc"] };
    const add = (covers: string[]) => written.add(OFFICER, { ...action, priority: RISK.priority, covers });
    await expect(add(["serious violence"])).rejects.toThrow('no word "serious violence"');
    await add(["romance fraud"]);
    await expect(priorities.write(OFFICER, { ...given, scope: ["stalking"], version: 1 })).rejects.toThrow(
      "“Warn of romance fraud” of the next plan covers a word that is left out",
    );
    await expect(priorities.drop(OFFICER, { ...RISK, reason: "Done.", version: 1 })).rejects.toThrow(
      "Move that action",
    );
  });

  it("a priority is dropped with a reason and hands its actions on; one is added, and one taken back", async () => {
    const { priorities } = application.plan;
    const drop = { ...FROM, priority: "EXPLOITATION" as const, version: 0 };
    await expect(priorities.drop(OFFICER, { ...drop, reason: " " })).rejects.toThrow("Write something under reason");
    const goesTo = "VIOLENT_CRIME" as const;
    await expect(priorities.drop(OFFICER, { ...drop, reason: "Joined.", goesTo })).rejects.toThrow("go on under");
    await priorities.drop(OFFICER, { ...drop, reason: "Joined with people at risk.", goesTo: RISK.priority });
    await expect(priorities.drop(OFFICER, { ...drop, reason: "Again.", version: 1 })).rejects.toThrow(
      "has no priority",
    );
    const fresh = { ...FROM, priority: "DOMESTIC_ABUSE" as const, name: "Domestic abuse", scope: ["coercion"] };
    await priorities.write(OFFICER, { ...fresh, version: 0 });
    expect(await named()).toContain("Domestic abuse");
    await priorities.drop(OFFICER, { ...fresh, reason: "Too soon.", version: 1 });
    expect(await named()).not.toContain("Domestic abuse");
    await priorities.write(OFFICER, { ...fresh, version: 2 });
    expect((await read()).priorities.find(({ priority }) => priority.id === "DOMESTIC_ABUSE")).toMatchObject({
      isNew: true,
      isDropped: false,
    });
  });

  it("the published plan has these priorities, with the actions where they went", async () => {
    const { rollOvers, actions, priorities } = application.plan;
    for (const { action } of (await read()).rows) {
      await rollOvers.decide(OFFICER, { ...FROM, actionKey: action.key, decision: "CARRIED", version: 0 });
    }
    await rollOvers.publish(OFFICER, { ...FROM, version: (await read()).version });
    const [before, after] = application.directory.require(AREA).planYears.slice(-2);
    expect(after?.priorities.map(({ name, scope }) => [name, scope.length])).toEqual([
      ["Acquisitive crime", 3],
      ["Anti-social behaviour", 2],
      ["People at risk", 3],
      ["Domestic abuse", 1],
    ]);
    expect(before?.priorities.map(({ name }) => name)).toContain("Exploitation");
    const carried = await actions.list(VISITOR.viewer, AREA, "2026-27");
    expect(carried.filter(({ priority }) => priority === "EXPLOITATION")).toEqual([]);
    const wasExploitation = (await actions.list(VISITOR.viewer, AREA, "2025-26")).filter(
      ({ priority }) => priority === "EXPLOITATION",
    );
    expect(wasExploitation.length).toBeGreaterThan(0);
    for (const { key } of wasExploitation) {
      expect(carried.find((action) => action.key === key)?.priority).toBe("SAFEGUARDING_PEOPLE_AT_RISK");
    }
    const words = new Set(after?.priorities.flatMap(({ scope }) => scope));
    expect(carried.flatMap(({ covers }) => covers).filter((word) => !words.has(word))).toEqual([]);
    const told = (await read(VISITOR)).priorities.find(({ priority }) => priority.id === "EXPLOITATION");
    expect(told).toMatchObject({ isDropped: true, reason: "Joined with people at risk." });
    // A start reads them again from what was kept.
    application.directory.replacePlanYears(AREA, application.directory.require(AREA).planYears.slice(0, 2));
    await application.plan.years.read();
    expect(
      application.directory
        .require(AREA)
        .planYears.at(-1)
        ?.priorities.map(({ name }) => name),
    ).toContain("People at risk");
    const again = { ...RISK, name: "Else", scope: ["else"], version: 1 };
    await expect(priorities.write(OFFICER, again)).rejects.toThrow("latest one");
    const rows = await application.database.query<{ action: string }>("SELECT action FROM audit_entry ORDER BY id");
    const deeds = rows.map(({ action }) => action).filter((action) => action.startsWith("PRIORITY_"));
    expect(deeds).toEqual([
      "PRIORITY_WRITTEN",
      "PRIORITY_DROPPED",
      "PRIORITY_WRITTEN",
      "PRIORITY_DROPPED",
      "PRIORITY_WRITTEN",
    ]);
  });

  it("a target is set for a year, told beside what is recorded, and taken away", async () => {
    const { priorities, standings } = application.plan;
    const aim = { areaCode: AREA, planYear: "2024-25", priority: "ANTI_SOCIAL_BEHAVIOUR" as const };
    const targetFor = async (asker: typeof OFFICER) =>
      (await standings.read(asker.viewer, { areaCode: AREA, planYear: "2024-25", priority: aim.priority })).target!;
    expect(await targetFor(VISITOR)).toMatchObject({ mostIncidents: null, version: 0, maySet: false });
    const version = 0;
    await expect(priorities.aim(askerAs("COUNCILLOR", null), { ...aim, mostIncidents: 9, version })).rejects.toThrow(
      "Your role",
    );
    await expect(priorities.aim(OFFICER, { ...aim, mostIncidents: 0, version })).rejects.toThrow("from 1 to 1,000,000");
    const silent = { ...aim, priority: "DOMESTIC_ABUSE" as const, mostIncidents: 9, version };
    await expect(priorities.aim(OFFICER, silent)).rejects.toThrow("No crime type speaks for it");
    await priorities.aim(OFFICER, { ...aim, mostIncidents: 2400, version });
    await expect(priorities.aim(OFFICER, { ...aim, mostIncidents: 5, version })).rejects.toThrow("Somebody changed");
    const target = await targetFor(VISITOR);
    expect(target).toMatchObject({ mostIncidents: 2400, incidentsPerMonth: 200, firstMonth: "2024-04", version: 1 });
    expect(target.words).toBe(
      "At most 2,400 recorded incidents in 2024/25, an even share of which is 200 a month. None of its months is supplied yet.",
    );
    await priorities.aim(OFFICER, { ...aim, mostIncidents: null, version: 1 });
    expect((await targetFor(OFFICER)).words).toBe("No number of recorded incidents to reach is set.");
  });
});
