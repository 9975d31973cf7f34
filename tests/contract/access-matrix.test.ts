import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ACCESS, type Action, GIVEN_ROLES, isAllowed, isOpen, type Role, ROLES, scopeFor } from "@safer-wards/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BrowserSession } from "../support/browser-session.js";
import { databasesUnderTest, type TestDatabase } from "../support/databases.js";
import { addOneOfEachRole, PASSWORD } from "../support/people.js";
import { type RunningServer, startBuiltServer } from "../support/server.js";

const AREA = 'input: {areaCode: "E07000115"}';

const OPERATION =
  'operation: {kind: OTHER, title: "", aim: "", leadOrganisation: "", place: {kind: NONE}, firstDay: "", lastDay: ""}';
const ACTION = 'input: {areaCode: "E07000115", planYear: "2025-26", key: "davss-support"';

/** A question to each door; a door without one fails the test. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  "Query.area": '{ area(code: "E07000115") { code } }',
  "Query.areas": "{ areas { code } }",
  "Query.audit": "{ audit { nextBefore } }",
  "Query.backTest": `{ backTest(${AREA}) { id } }`,
  "Query.busyPoints": `{ busyPoints(${AREA}) { title } }`,
  "Query.knownArtefacts": '{ knownArtefacts(areaCode: "E07000115") { id } }',
  "Query.comparePlaces": `{ comparePlaces(${AREA}) { id } }`,
  "Query.coverage": '{ coverage(areaCode: "E07000115") { id } }',
  "Query.dataDictionary": "{ dataDictionary { measures { name } } }",
  "Query.dataVersion": "{ dataVersion { number } }",
  "Query.densitySurface": `{ densitySurface(${AREA}) { id } }`,
  "Query.hotspotDifference": `{ hotspotDifference(${AREA}, against: {firstMonth: "2020-01", endMonth: "2021-01"}) { id } }`,
  "Query.find": `{ find(input: {areaCode: "E07000115", text: "judd"}) { id } }`,
  "Query.formerWard": '{ formerWard(areaCode: "E07000115", name: "Castle") { name } }',
  "Query.evaluation": '{ evaluation(operationId: "none") { id } }',
  "Query.evaluationProposal": '{ evaluationProposal(input: {operationId: "none", crimeTypes: []}) { months } }',
  "Query.hotspotGrid": `{ hotspotGrid(${AREA}) { id } }`,
  "Query.hotspots": `{ hotspots(${AREA}) { id } }`,
  "Query.importJob": '{ importJob(id: "none") { id } }',
  "Query.importJobs": "{ importJobs { id } }",
  "Query.importRefusals": '{ importRefusals(id: "none") { line } }',
  "Query.importSources": "{ importSources { id } }",
  "Query.importTables": '{ importTables(id: "none") { table } }',
  "Query.incidentSeries": `{ incidentSeries(${AREA}) { id } }`,
  "Query.organisations": '{ organisations(areaCode: "E07000115") { slug } }',
  "Query.operation": '{ operation(id: "plan-2024-25-op-assist") { id } }',
  "Query.operationHistory": '{ operationHistory(id: "none") { id } }',
  "Query.operations": '{ operations(areaCode: "E07000115") { id } }',
  "Query.overview": `{ overview(${AREA}) { id } }`,
  "Query.partnerCounts": '{ partnerCounts(input: {areaCode: "E07000115", supply: "council-asb:tmbc"}) { title } }',
  "Query.partnerRecords": '{ partnerRecords(input: {areaCode: "E07000115", supply: "council-asb:tmbc"}) { length } }',
  "Query.partnerSources": '{ partnerSources(areaCode: "E07000115") { id } }',
  "Query.patrolBriefing": '{ patrolBriefing(planId: "none", shiftId: "s1") { id } }',
  "Query.patrolDelivered": `{ patrolDelivered(${AREA}) { id } }`,
  "Query.patrolPlan": '{ patrolPlan(id: "none") { id } }',
  "Query.patrolPlanning": '{ patrolPlanning(id: "none") { id } }',
  "Query.patrolPlans": '{ patrolPlans(areaCode: "E07000115") { planId } }',
  "Query.people": "{ people { id } }",
  "Query.place": '{ place(input: {areaCode: "E07000115", placeId: "snodland"}) { id } }',
  "Query.plan": '{ plan(areaCode: "E07000115") { id } }',
  "Query.planAction": `{ planAction(${ACTION}}) { id } }`,
  "Query.planFigures": '{ planFigures(areaCode: "E07000115") { id } }',
  "Query.planPriority": '{ planPriority(input: {areaCode: "E07000115", priority: EXPLOITATION}) { id } }',
  "Query.planReview": '{ planReview(areaCode: "E07000115", planYear: "2024-25") { id } }',
  "Query.planRollOver": '{ planRollOver(areaCode: "E07000115", fromYear: "2024-25") { id } }',
  "Query.planYears": '{ planYears(areaCode: "E07000115") { id } }',
  "Query.publishedOperations": '{ publishedOperations(areaCode: "E07000115") { id } }',
  "Query.retention": "{ retention { id } }",
  "Query.sessions": "{ sessions { id } }",
  "Query.signInWays": "{ signInWays { demonstrationRoles } }",
  "Query.viewer": "{ viewer { id } }",
  "Query.wardComparison": `{ wardComparison(${AREA}) { id } }`,
  "Query.youthContracts": '{ youthContracts(areaCode: "E07000115") { id } }',
  "Query.youthNeed": '{ youthNeed(areaCode: "E07000115") { id } }',
  "Query.youthProviders": '{ youthProviders(areaCode: "E07000115") { id } }',
  "Query.youthPublished": '{ youthPublished(areaCode: "E07000115") { id } }',
  "Query.youthReach": `{ youthReach(${AREA}) { id } }`,
  "Query.youthReview": '{ youthReview(areaCode: "E07000115", provider: "salus") { id } }',
  "Query.youthSessions": '{ youthSessions(areaCode: "E07000115") { count } }',
  "Mutation.addPerson": 'mutation { addPerson(input: {signInName: "", name: "", roles: [], password: ""}) { id } }',
  "Mutation.cancelOperation": 'mutation { cancelOperation(input: {id: "none", version: 1, because: ""}) { id } }',
  "Mutation.changeOperation": `mutation { changeOperation(input: {id: "none", version: 1, ${OPERATION}}) { id } }`,
  "Mutation.changePlanAction": `mutation { changePlanAction(${ACTION}, version: 0}) { id } }`,
  "Mutation.addPlanAction":
    'mutation { addPlanAction(input: {areaCode: "E07000115", planYear: "2025-26", summary: "", owners: []}) { id } }',
  "Mutation.removePlanAction": `mutation { removePlanAction(${ACTION}, version: 0}) }`,
  "Mutation.publishNextPlan":
    'mutation { publishNextPlan(input: {areaCode: "E07000115", fromYear: "none", version: 0}) { id } }',
  "Mutation.writeNextPriority":
    'mutation { writeNextPriority(input: {areaCode: "E07000115", fromYear: "none", priority: EXPLOITATION, version: 0, name: "", scope: []}) { id } }',
  "Mutation.dropNextPriority":
    'mutation { dropNextPriority(input: {areaCode: "E07000115", fromYear: "none", priority: EXPLOITATION, version: 0, reason: ""}) { id } }',
  "Mutation.aimPriority":
    'mutation { aimPriority(input: {areaCode: "E07000115", planYear: "none", priority: EXPLOITATION, version: 0}) }',
  "Mutation.decideActionUpdate":
    'mutation { decideActionUpdate(input: {id: "none", publish: true, version: 1}) { id } }',
  "Mutation.decideRollOver":
    'mutation { decideRollOver(input: {areaCode: "E07000115", fromYear: "none", actionKey: "none", decision: DROPPED, version: 0}) { id } }',
  "Mutation.reportActionUpdate": `mutation { reportActionUpdate(${ACTION}, words: ""}) { id } }`,
  "Mutation.resolveFinding":
    'mutation { resolveFinding(input: {areaCode: "E07000115", findingId: "none", outcome: ALL_HOLD, note: "", seen: 0}) { id } }',
  "Mutation.saveReview":
    'mutation { saveReview(input: {areaCode: "E07000115", planYear: "none", baseVersion: 0, parts: []}) { clashes { key } } }',
  "Mutation.beginImport": "mutation { beginImport { id } }",
  "Mutation.cancelImport": 'mutation { cancelImport(id: "none") { id } }',
  "Mutation.checkImport": 'mutation { checkImport(input: {id: "none", version: 1, sources: []}) { id } }',
  "Mutation.takeImport": 'mutation { takeImport(input: {id: "none", version: 1, takeGoodRows: false}) { id } }',
  "Mutation.undoImport": 'mutation { undoImport(id: "none") { id } }',
  "Mutation.changePassword": 'mutation { changePassword(input: {current: "not it", next: ""}) { id } }',
  "Mutation.changePerson": 'mutation { changePerson(input: {id: "nobody"}) { id } }',
  "Mutation.chooseEvaluation":
    'mutation { chooseEvaluation(input: {operationId: "none", crimeTypes: [], comparisonIds: []}) { id } }',
  "Mutation.createOperation": `mutation { createOperation(input: {areaCode: "none", ${OPERATION}}) { id } }`,
  "Mutation.removeYouthSession": 'mutation { removeYouthSession(id: "none", version: 1) }',
  "Mutation.saveYouthContract":
    'mutation { saveYouthContract(input: {areaCode: "E07000115", provider: "nobody", commissioner: "", title: "", ' +
    'period: {firstMonth: "2025-04", endMonth: "2026-04"}, targets: [], kinds: []}) { id } }',
  "Mutation.saveYouthNeedWeights":
    'mutation { saveYouthNeedWeights(input: {areaCode: "E07000115", weights: [{key: "NONE", weight: 1}], version: 0}) { id } }',
  "Mutation.saveYouthProvider":
    'mutation { saveYouthProvider(input: {areaCode: "E07000115", slug: "nobody", what: "", kinds: []}) { id } }',
  "Mutation.saveYouthSession":
    'mutation { saveYouthSession(input: {areaCode: "E07000115", date: "", startTime: "", endTime: "", kind: "", ' +
    'place: "", staffHours: 0, contacts: 0, attendances: 0}) { status } }',
  "Mutation.demonstrationSignIn": "mutation { demonstrationSignIn(role: OFFICER) { id } }",
  "Mutation.endSession": 'mutation { endSession(id: "SESSION") { id } }',
  "Mutation.finishOperation": 'mutation { finishOperation(input: {id: "none", version: 1, results: []}) { id } }',
  "Mutation.changePatrolPlan": 'mutation { changePatrolPlan(input: {id: "none", version: 1}) { id } }',
  "Mutation.markArtefact":
    'mutation { markArtefact(input: {areaCode: "E07000115", longitude: 0, latitude: 0, reason: ""}) { id } }',
  "Mutation.unmarkArtefact": 'mutation { unmarkArtefact(id: "none") { id } }',
  "Mutation.planPatrols":
    'mutation { planPatrols(input: {need: {areaCode: "E07000115"}, title: "", shifts: []}) { id } }',
  "Mutation.recordPatrolVisits": "mutation { recordPatrolVisits(visits: []) { taken } }",
  "Mutation.removePatrolPlan": 'mutation { removePatrolPlan(id: "none", version: 1) }',
  "Mutation.noteExport": 'mutation { noteExport(input: {kind: FILE, name: "wards.csv", page: "/wards"}) }',
  "Mutation.signIn": 'mutation { signIn(input: {name: "nobody", password: "nothing"}) { id } }',
  "Mutation.signOut": "mutation { signOut { id } }",
};

const FIELDS = (Object.keys(ACCESS) as Action[]).filter((action) => /^(Query|Mutation)\./.test(action));
const ROUTES = (Object.keys(ACCESS) as Action[]).filter((action) => action.includes(" "));
const REFUSED = ["UNAUTHENTICATED", "FORBIDDEN", "INTERNAL_SERVER_ERROR"];

function methodOf(route: Action): string {
  const [method = "GET"] = route.split(" ");
  return method === "ALL" ? "GET" : method;
}

/** An address of the route, of something that is not there. */
function pathOf(route: Action): string {
  const [, path = "/"] = route.split(" ");
  return path.replace("{*screen}", "wards").replace(/[*:]\w+/g, "none");
}

describe.each(databasesUnderTest())("over HTTP on $name", ({ open }) => {
  let database: TestDatabase;
  let folder: string;
  let server: RunningServer;
  const people = new Map<Role, BrowserSession>();

  beforeAll(async () => {
    database = await open();
    folder = await mkdtemp(join(tmpdir(), "safer-wards-matrix-"));
    await addOneOfEachRole(database.url);
    const env = { DEMONSTRATION: "off", LOG_LEVEL: "silent" };
    server = await startBuiltServer({ databaseUrl: database.url, dataDir: folder, env });
    for (const role of ROLES) people.set(role, new BrowserSession(server.url));
    for (const role of GIVEN_ROLES) await people.get(role)!.signIn(role, PASSWORD);
  });

  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
    await database.dispose();
  });

  async function ownSession(role: Role): Promise<string> {
    const { data } = await people.get(role)!.ask("{ sessions { id current } }");
    return (data!["sessions"] as { id: string; current: boolean }[]).find(({ current }) => current)!.id;
  }

  it("everybody but the visitor is signed in", async () => {
    for (const [role, session] of people) expect((await session.viewer()) === "visitor").toBe(role === "VISITOR");
  });

  it("there is a question to every door", () => {
    expect(Object.keys(DOCUMENTS).sort()).toEqual([...FIELDS].sort());
  });

  it.each(ROLES)("a %s comes through the doors of the table and no other", async (role) => {
    const found: Record<string, string> = {};
    const expected: Record<string, string> = {};
    for (const action of FIELDS.filter((field) => field !== "Mutation.signOut")) {
      const session = role === "VISITOR" ? "none" : await ownSessionToEnd(role, action);
      const { codes } = await people.get(role)!.ask(DOCUMENTS[action]!.replace("SESSION", session));
      found[action] = codes.find((code) => REFUSED.includes(code)) ?? "in";
      const refusal = role === "VISITOR" ? "UNAUTHENTICATED" : "FORBIDDEN";
      expected[action] = isAllowed(scopeFor({ roles: [role] }, action)) ? "in" : refusal;
    }
    expect(found).toEqual(expected);
  });

  it("open data are the same to every role, byte for byte", async () => {
    for (const document of FIELDS.filter(isOpen).map((field) => DOCUMENTS[field]!)) {
      const [answer, ...others] = await Promise.all(ROLES.map((role) => people.get(role)!.ask(document)));
      for (const other of others) expect(other.data, document).toEqual(answer!.data);
    }
  });

  /** Another session of the same person, to be ended. */
  async function ownSessionToEnd(role: Role, action: Action): Promise<string> {
    if (action !== "Mutation.endSession") return "none";
    const other = new BrowserSession(server.url);
    await other.signIn(role, PASSWORD);
    const { data } = await other.ask("{ sessions { id current } }");
    return (data!["sessions"] as { id: string; current: boolean }[]).find(({ current }) => current)!.id;
  }

  it.each(ROLES)("a %s comes to the routes of the table and no other", async (role) => {
    const found: Record<string, string> = {};
    const expected: Record<string, string> = {};
    for (const route of ROUTES) {
      const { status } = await people.get(role)!.fetch(pathOf(route), { method: methodOf(route) });
      found[route] = status === 401 || status === 403 ? `${status}` : "in";
      const refusal = role === "VISITOR" ? "401" : "403";
      expected[route] = isAllowed(scopeFor({ roles: [role] }, route)) ? "in" : refusal;
    }
    expect(found).toEqual(expected);
  });

  it.each(GIVEN_ROLES)("a %s sees and ends own sessions, and others' as an administrator alone", async (role) => {
    const others = role === "PARTNER" ? "COUNCILLOR" : "PARTNER";
    const stranger = new BrowserSession(server.url);
    await stranger.signIn(others, PASSWORD);
    const { data: theirs } = await stranger.ask("{ sessions { id current } }");
    const { id } = (theirs!["sessions"] as { id: string; current: boolean }[]).find(({ current }) => current)!;
    const { data: seen } = await people.get(role)!.ask("{ sessions { id person { signInName } } }");
    const sessions = seen!["sessions"] as { id: string; person: { signInName: string } }[];
    expect(sessions.some((session) => session.id === id)).toBe(role === "ADMINISTRATOR");
    expect(sessions.some(({ person }) => person.signInName === role.toLowerCase())).toBe(true);
    const { codes } = await people.get(role)!.ask(DOCUMENTS["Mutation.endSession"]!.replace("SESSION", id));
    expect(codes).toEqual(role === "ADMINISTRATOR" ? [] : ["FORBIDDEN"]);
    expect((await stranger.viewer()) === "visitor").toBe(role === "ADMINISTRATOR");
  });

  it("signing out ends the session on the server: its cookie is worth nothing", async () => {
    const officer = new BrowserSession(server.url);
    await officer.signIn("OFFICER", PASSWORD);
    const [[name, value] = ["", ""]] = officer.cookies;
    expect((await officer.ask("mutation { signOut { id } }")).data).toEqual({ signOut: { id: "visitor" } });
    expect(officer.cookies.size).toBe(0);
    officer.cookies.set(name, value);
    expect(await officer.viewer()).toBe("visitor");
  });

  it("a change of role ends the person's sessions", async () => {
    const session = new BrowserSession(server.url);
    const administrator = people.get("ADMINISTRATOR")!;
    const given = '{signInName: "kim", name: "Kim", roles: [COUNCILLOR], password: "three barges and a lock"}';
    const { data } = await administrator.ask(`mutation { addPerson(input: ${given}) { id } }`);
    const { id } = data!["addPerson"] as { id: string };
    await session.signIn("Kim", "three barges and a lock");
    expect(await session.viewer()).toBe(id);
    await administrator.ask(`mutation { changePerson(input: {id: "${id}", roles: [OFFICER]}) { id } }`);
    expect(await session.viewer()).toBe("visitor");
    const own = await ownSession("ADMINISTRATOR");
    const { data: me } = await administrator.ask("{ viewer { id } }");
    const myself = (me!["viewer"] as { id: string }).id;
    const roles = "[ADMINISTRATOR, OFFICER]";
    await administrator.ask(`mutation { changePerson(input: {id: "${myself}", roles: ${roles}}) { id } }`);
    expect(await administrator.viewer()).toBe(myself);
    expect(await ownSession("ADMINISTRATOR")).not.toBe(own);
    const { codes } = await administrator.ask(
      `mutation { changePerson(input: {id: "${myself}", roles: [OFFICER]}) { id } }`,
    );
    expect(codes).toEqual(["BAD_USER_INPUT"]);
  });
});
