import { figuresInReview } from "@safer-wards/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databasesUnderTest } from "../support/databases.js";
import { askerAs } from "../support/people.js";
import { answerTo, openApplication, type OpenApplication } from "./contract.js";

const AREA = "E07000115";
const DAVSS = { areaCode: AREA, planYear: "2025-26", key: "davss-support" };
const OFFICER = askerAs("OFFICER", "tmbc");
const OWNER = askerAs("PARTNER", "davss");
const VISITOR = askerAs("VISITOR", null);

describe.each(databasesUnderTest())("the plan on $name", (database) => {
  let application: OpenApplication;

  beforeAll(async () => {
    application = await openApplication(database);
  });

  afterAll(async () => application.close());

  it("32 actions of 2024/25 with what was reported, and 21 of 2025/26", async () => {
    const { actions } = application.plan;
    const before = await actions.list(VISITOR.viewer, AREA, "2024-25");
    const after = await actions.list(VISITOR.viewer, AREA, "2025-26");
    expect([before.length, after.length]).toEqual([32, 21]);
    expect(before.every(({ updates }) => updates.length === 1)).toBe(true);
    expect(after.every(({ updates }) => updates.length === 0)).toBe(true);
    expect([...before, ...after].every(({ status }) => status === "NOT_REPORTED")).toBe(true);
  });

  it("every owner of an action and every organisation of a figure is in the directory", async () => {
    const { organisations, plan } = application;
    const actions = [
      ...(await plan.actions.list(VISITOR.viewer, AREA, "2024-25")),
      ...(await plan.actions.list(VISITOR.viewer, AREA, "2025-26")),
    ];
    const { figures } = await plan.ledger.read(VISITOR.viewer, AREA);
    const named = [...actions.flatMap(({ owners }) => owners), ...figures.map(({ organisation }) => organisation)];
    expect([...new Set(named)].filter((slug) => organisations.find(slug)?.slug !== slug)).toEqual([]);
    const owners = new Set(actions.flatMap((action) => action.owners));
    const kept = organisations.ofArea(AREA).filter(({ kinds }) => kinds.includes("OWNER"));
    expect(kept.map(({ slug }) => slug).sort()).toEqual([...owners].sort());
  });

  it("the step to 2025/26 has exactly ten drops without a reason, one merger of two, and nothing new", async () => {
    const rollOver = await application.plan.rollOvers.read(VISITOR.viewer, AREA, "2024-25");
    const keys = (decision: string) =>
      rollOver.rows.filter(({ step }) => step?.decision === decision).map(({ action }) => action.key);
    expect(rollOver.isHistory).toBe(true);
    expect(keys("DROPPED")).toEqual([
      "engagement-meetings",
      "op-assist",
      "survivor-programmes",
      "one-stop-shop",
      "healthy-relationships",
      "domestic-abuse-training",
      "promote-prevent",
      "hate-crime-reporting",
      "substance-misuse-in-schools",
      "violence-reduction-unit",
    ]);
    expect(rollOver.rows.every(({ step }) => step !== null && step.reason === null)).toBe(true);
    expect(keys("MERGED")).toEqual(["prevent-training", "safeguarding-training"]);
    expect(keys("CARRIED")).toHaveLength(20);
    expect(rollOver.newActions).toEqual([]);
    expect(rollOver.nextActions).toHaveLength(21);
  });

  it("the words without action are found for both years, and who owns without being a member", async () => {
    const { gapsBefore, gapsAfter } = await application.plan.rollOvers.read(VISITOR.viewer, AREA, "2024-25");
    const words = (gaps: typeof gapsBefore | null) => gaps?.wordsWithoutAction.map(({ word }) => word).sort();
    expect(words(gapsBefore)).toEqual(["child criminal and sexual exploitation", "fraud and scams", "mental health"]);
    expect(words(gapsAfter)).toEqual(["child sexual exploitation", "cuckooing", "fraud and scams"]);
    const slugs = [...gapsBefore.ownersNoMembers, ...(gapsAfter?.ownersNoMembers ?? [])].map(({ slug }) => slug);
    expect([...new Set(slugs)].sort()).toEqual([
      "cdap",
      "kcc-early-help",
      "reform-restore-respect",
      "safer-towns",
      "salus",
      "serious-and-organised-crime-group",
    ]);
    const nobody = [...gapsBefore.ownersNoBody].map(({ slug }) => slug);
    expect(nobody.sort()).toEqual(["all-partners", "housing-associations", "mediation-services"]);
  });

  it("the draft of 2024/25 holds every figure that the review of it prints, and blanks stay blank", async () => {
    const { parts, ledger, version } = await application.plan.reviews.read(OFFICER.viewer, AREA, "2024-25");
    const held = new Set(Object.values(parts).flatMap(figuresInReview));
    const printed = ledger.figures.filter(({ section }) => ["HEADING", "TABLE", "TEXT"].includes(section));
    expect(printed.map(({ id }) => id).filter((id) => !held.has(id))).toEqual([]);
    expect(version).toBe(0);
    const next = await application.plan.reviews.read(OFFICER.viewer, AREA, "2025-26");
    expect(Object.values(next.parts).every((text) => text === "")).toBe(true);
  });

  it("an owner reports with evidence; others see it once an officer has published it", async () => {
    const { actions, ledger } = application.plan;
    const report = {
      ...DAVSS,
      words: "Support goes on; more people were referred.",
      status: "ON_TRACK" as const,
      evidence: [{ kind: "LINK" as const, reference: "https://www.davss.org.uk/" }],
      figure: {
        series: "davss-referrals",
        number: 402,
        bound: "EXACT",
        unit: "referrals",
        period: { firstMonth: "2025-04", endMonth: "2026-04" },
      },
    };
    await expect(actions.report(askerAs("PARTNER", "salus"), report)).rejects.toThrow("does not own this action");
    await actions.report(OWNER, report);
    const seenBy = async (asker: typeof OWNER) =>
      (await actions.list(asker.viewer, AREA, "2025-26")).find(({ key }) => key === DAVSS.key)!;
    expect((await seenBy(VISITOR)).updates).toEqual([]);
    expect((await seenBy(askerAs("PARTNER", "salus"))).updates).toEqual([]);
    const [update] = (await seenBy(OWNER)).updates;
    expect(update).toMatchObject({ state: "SUBMITTED", organisation: "davss", status: "ON_TRACK" });
    expect(update?.evidence.map(({ kind }) => kind)).toEqual(["LINK", "FIGURE"]);
    const count = async (asker: typeof OWNER) => (await ledger.read(asker.viewer, AREA)).figures.length;
    expect([await count(VISITOR), await count(OWNER), await count(OFFICER)]).toEqual([116, 117, 117]);

    const decision = { id: update?.id ?? "", publish: true, version: 1 };
    await expect(actions.decide(OWNER, decision)).rejects.toThrow("Your role");
    await actions.decide(OFFICER, decision);
    await expect(actions.decide(OFFICER, decision)).rejects.toThrow("Somebody changed this update");
    expect((await seenBy(VISITOR)).status).toBe("ON_TRACK");
    expect(await count(VISITOR)).toBe(117);
    const review = await application.plan.reviews.read(OFFICER.viewer, AREA, "2025-26");
    expect(review.parts["row:davss-support"]).toContain(`{update-${update?.id}}, after {davss-referrals-table}`);
  });

  it("evidence names what is there and what the reporter may see, or is refused with a sentence", async () => {
    const { actions } = application.plan;
    const cause = { kind: "HIGH_VISIBILITY_PATROL", aim: "", place: { kind: "WARDS", wardCodes: ["E05015045"] } };
    const days = { firstDay: "2026-05-01", lastDay: "2026-05-31" };
    const create = async (leadOrganisation: string, title: string) =>
      (await application.operations.create(OFFICER, AREA, { ...cause, ...days, leadOrganisation, title })).operation.id;
    const [ours, theirs] = [await create("davss", "A stand of ours"), await create("salus", "A stand of theirs")];
    const report = (kind: "OPERATION" | "YOUTH", reference: string, asker = OWNER) =>
      actions.report(asker, { ...DAVSS, words: "With evidence.", evidence: [{ kind, reference }] });
    await expect(report("OPERATION", "no-such-operation")).rejects.toThrow('no operation "no-such-operation"');
    await expect(report("OPERATION", theirs)).rejects.toThrow("that you may see");
    await expect(report("YOUTH", "nobody")).rejects.toThrow('Nobody called "nobody" offers youth provision here');
    for (const id of [ours, "plan-2024-25-op-assist"]) await expect(report("OPERATION", id)).resolves.toBeTruthy();
    await expect(report("OPERATION", theirs, OFFICER)).resolves.toBeTruthy();
    await expect(report("YOUTH", "kenward-trust")).resolves.toBeTruthy();
  });

  it("an officer is told before a figure is published that counts few people, and nobody else is", async () => {
    const { actions } = application.plan;
    const id = { areaCode: AREA, planYear: "2025-26", key: "cdap" };
    const period = { firstMonth: "2025-04", endMonth: "2026-04" };
    const figure = {
      statement: "Men in the programme from the borough",
      number: 3,
      bound: "EXACT",
      unit: "people",
      period,
    };
    await actions.report(askerAs("PARTNER", "cdap"), { ...id, words: "The programme goes on.", figure });
    const cautionFor = async (asker: typeof OFFICER) =>
      (await actions.list(asker.viewer, AREA, "2025-26")).find(({ key }) => key === "cdap")?.updates[0]?.caution;
    expect(await cautionFor(OFFICER)).toContain("This figure, 3, is below 10");
    expect(await cautionFor(askerAs("PARTNER", "cdap"))).toBeNull();
    const update = (await actions.list(OFFICER.viewer, AREA, "2025-26")).find(({ key }) => key === "cdap")?.updates[0];
    await actions.decide(OFFICER, {
      id: update?.id ?? "",
      publish: false,
      note: "Please without the number.",
      version: 1,
    });
    expect(await cautionFor(OFFICER)).toBeNull();
  });

  it("a published total of the overview and of youth work names its records in the ledger", async () => {
    const known = new Set((await application.plan.ledger.read(VISITOR.viewer, AREA)).figures.map(({ id }) => id));
    const answer = await answerTo(
      application,
      `{ overview(input: {areaCode: "${AREA}", planYear: "2024-25"}) { published { records { figureId } } }
        youthPublished(areaCode: "${AREA}") { values { figureId } } }`,
    );
    const { overview, youthPublished } = (
      JSON.parse(answer) as {
        data: {
          overview: { published: { records: { figureId: string }[] }[] };
          youthPublished: { values: { figureId: string }[] }[];
        };
      }
    ).data;
    const named = [
      ...overview.published.flatMap(({ records }) => records),
      ...youthPublished.flatMap(({ values }) => values),
    ];
    expect(overview.published.every(({ records }) => records.length > 0)).toBe(true);
    expect(named.length).toBeGreaterThan(15);
    expect(named.map(({ figureId }) => figureId).filter((id) => !known.has(id))).toEqual([]);
  });

  it("a figure that contradicts the plan's is a new conflict as soon as it is reported", async () => {
    const period = { firstMonth: "2024-04", endMonth: "2025-04" };
    const figure = { series: "rrr-pupils", number: 315, bound: "EXACT", unit: "pupils", period };
    const id = { areaCode: AREA, planYear: "2024-25", key: "school-crime-education" };
    const rrr = askerAs("PARTNER", "reform-restore-respect");
    await application.plan.actions.report(rrr, { ...id, words: "Counted again.", figure });
    const { findings } = await application.plan.ledger.read(OFFICER.viewer, AREA);
    const rules = findings.find((finding) => finding.id === "rrr-pupils")?.reasons.map(({ rule }) => rule);
    expect(rules).toEqual(["UNEQUAL_VALUES", "SWAPPED_DIGITS"]);
    const seen = await application.plan.ledger.read(VISITOR.viewer, AREA);
    expect(seen.findings.some((finding) => finding.id === "rrr-pupils")).toBe(false);
  });

  it("complete needs evidence or a reason, and an officer sends back with a note", async () => {
    const { actions } = application.plan;
    const id = { areaCode: AREA, planYear: "2025-26", key: "idva-and-refuge" };
    const owner = askerAs("PARTNER", "lookahead");
    await expect(actions.report(owner, { ...id, words: "Done.", status: "COMPLETE" })).rejects.toThrow(
      "needs evidence",
    );
    await actions.report(owner, { ...id, words: "Done.", status: "COMPLETE", statusReason: "Refuge is kept." });
    const update = (await actions.list(OFFICER.viewer, AREA, "2025-26")).find(({ key }) => key === id.key)?.updates[0];
    const back = { id: update?.id ?? "", publish: false, version: 1 };
    await expect(actions.decide(OFFICER, back)).rejects.toThrow("note");
    await actions.decide(OFFICER, { ...back, note: "Which months?" });
    const mine = (await actions.list(owner.viewer, AREA, "2025-26")).find(({ key }) => key === id.key);
    expect(mine).toMatchObject({ status: "NOT_REPORTED", updates: [{ state: "SENT_BACK", note: "Which months?" }] });
  });

  it("a conflict is settled with a note, kept in history, and a second decider is told", async () => {
    const { ledger } = application.plan;
    const input = { areaCode: AREA, findingId: "asb-reports", note: "The council's system holds 492.", seen: 0 };
    const settle = { ...input, outcome: "ONE_HOLDS" as const, figureId: "asb-reports-text" };
    await expect(ledger.resolve(OWNER, settle)).rejects.toThrow("Your role");
    await expect(ledger.resolve(OFFICER, { ...settle, note: " " })).rejects.toThrow("note");
    await expect(ledger.resolve(OFFICER, { ...settle, figureId: "cameras" })).rejects.toThrow("Choose which");
    const stateOf = async () =>
      (await ledger.read(VISITOR.viewer, AREA)).findings.find(({ id }) => id === "asb-reports");
    await ledger.resolve(OFFICER, settle);
    expect(await stateOf()).toMatchObject({ state: "SETTLED", history: [{ outcome: "ONE_HOLDS", by: "An officer" }] });
    await expect(ledger.resolve(OFFICER, settle)).rejects.toThrow("Somebody changed this finding");
    await ledger.resolve(OFFICER, { ...input, seen: 1, outcome: "REOPENED", note: "Asked again." });
    expect(await stateOf()).toMatchObject({ state: "OPEN_AGAIN" });
    expect((await stateOf())?.history).toHaveLength(2);
  });

  it("two editors of the review lose nothing: other parts are joined, the same part is told", async () => {
    const { reviews } = application.plan;
    const save = (baseVersion: number, key: string, text: string) =>
      reviews.save(OFFICER, { areaCode: AREA, planYear: "2024-25", baseVersion, parts: [{ key, text }] });
    expect((await save(0, "row:cdap", "Mine.")).review.version).toBe(1);
    const joined = await save(0, "row:mediation", "Yours.");
    expect(joined.clashes).toEqual([]);
    expect(joined.review.parts).toMatchObject({ "row:cdap": "Mine.", "row:mediation": "Yours." });
    const clash = await save(0, "row:cdap", "Other.");
    expect(clash.clashes).toEqual([{ key: "row:cdap", mine: "Other.", theirs: "Mine." }]);
    expect(clash.review.version).toBe(2);
    expect((await save(2, "row:cdap", "Other.")).review.parts["row:cdap"]).toBe("Other.");
    const first = await reviews.read(OFFICER.viewer, AREA, "2024-25", 1);
    expect(first.parts["row:cdap"]).toBe("Mine.");
    await expect(save(3, "row:nothing", "x")).rejects.toThrow('no part "row:nothing"');
  });

  it("next year's plan is made from this one: a drop needs a reason, a merger its target", async () => {
    const { rollOvers } = application.plan;
    const step = { areaCode: AREA, fromYear: "2025-26", actionKey: "martyns-law", version: 0 };
    await expect(rollOvers.decide(OFFICER, { ...step, decision: "DROPPED" })).rejects.toThrow("Say why");
    await expect(rollOvers.decide(OFFICER, { ...step, decision: "MERGED" })).rejects.toThrow("another action");
    const merged = await rollOvers.decide(OFFICER, { ...step, decision: "MERGED", becomes: "channel-panels" });
    expect(merged).toMatchObject({ toYear: "2026-27", isHistory: false });
    expect(merged.nextActions.map(({ key }) => key)).toEqual(["channel-panels"]);
    await expect(rollOvers.decide(OFFICER, { ...step, decision: "CARRIED" })).rejects.toThrow("Somebody changed");
    const carried = await rollOvers.decide(OFFICER, { ...step, decision: "CARRIED", version: 2 });
    expect(carried.nextActions.map(({ key }) => key)).toEqual(["martyns-law"]);
  });

  it("an officer gives an action a target, a day and owners by any of their names", async () => {
    const { actions } = application.plan;
    const change = { areaCode: AREA, planYear: "2025-26", key: "diversionary-activities", version: 1 };
    await expect(actions.change(OFFICER, { ...change, dueOn: "2026-02-30" })).rejects.toThrow("is no day");
    await expect(actions.change(OFFICER, { ...change, owners: ["Nobody"] })).rejects.toThrow("No organisation");
    const target = { value: 200, bound: "AT_LEAST", unit: "young people" };
    await actions.change(OFFICER, { ...change, dueOn: "2026-03-31", owners: ["Project Salus"], target });
    const changed = (await actions.list(VISITOR.viewer, AREA, "2025-26")).find(({ key }) => key === change.key);
    expect(changed).toMatchObject({ dueOn: "2026-03-31", owners: ["salus"], target, version: 2 });
    await expect(actions.change(OFFICER, change)).rejects.toThrow("Somebody changed");
  });
});
