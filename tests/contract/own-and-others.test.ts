import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Action, type GivenRole, type Reach, reachOver, scopeFor } from "@safer-wards/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BrowserSession } from "../support/browser-session.js";
import { databasesUnderTest, type TestDatabase } from "../support/databases.js";
import { addPeople, PASSWORD } from "../support/people.js";
import { type RunningServer, startBuiltServer } from "../support/server.js";

const AREA = "E07000115";

/** To each object two people of every role that has objects of its own: one whose it is, and one whose it is not. */
const VIEWERS: Readonly<Record<string, { readonly role: GivenRole; readonly organisation: string | null }>> = {
  "its provider": { role: "PARTNER", organisation: "salus" },
  "another partner": { role: "PARTNER", organisation: "davss" },
  "whoever pays for it": { role: "YOUTH_COMMISSIONER", organisation: "kcc" },
  "another commissioner": { role: "YOUTH_COMMISSIONER", organisation: "nhs-kent-and-medway" },
  "a councillor": { role: "COUNCILLOR", organisation: "kcc" },
  "an officer": { role: "OFFICER", organisation: "kent-police" },
  "an administrator": { role: "ADMINISTRATOR", organisation: "salus" },
};

/** Whose the objects of this test are: Salus holds the sessions, the county pays, and both take part in the operation. */
const OWNERS = ["salus", "kcc"];

interface Objects {
  readonly operation: string;
  readonly newSession: () => Promise<string>;
}

interface Answered {
  readonly data: Record<string, unknown> | null;
  readonly codes: readonly string[];
}

interface Probe {
  readonly document: (objects: Objects) => Promise<string> | string;
  /** How much of the object an answer shows. */
  readonly reach: (answer: Answered) => Reach;
}

type Row = Record<string, unknown>;
const rowsOf = (answer: Answered, field: string) => (answer.data?.[field] ?? []) as Row[];
const refusedOrWhole = ({ codes }: Answered): Reach => (codes.length > 0 ? "NOTHING" : "WHOLE");

const SESSION = `areaCode: "${AREA}", provider: "salus", kind: "DETACHED", date: "2026-05-12", startTime: "18:00",
  endTime: "20:00", place: "Skate park", wardCode: "E05015045", attendances: 9, contacts: 9, individuals: 9,
  newIndividuals: 2, staffHours: 4, ageBands: [{band: "AGED_13_TO_15", count: 9}]`;

const PROBES: Partial<Record<Action, Probe>> = {
  "Query.operation": {
    document: ({ operation }) => `{ operation(id: "${operation}") { isWhole notes } }`,
    reach: ({ data, codes }) => {
      if (codes.length > 0) return "NOTHING";
      return (data!["operation"] as { isWhole: boolean }).isWhole ? "WHOLE" : "PROTECTED";
    },
  },
  "Query.operations": {
    document: () => `{ operations(areaCode: "${AREA}") { title isWhole } }`,
    reach: (answer) => {
      const found = rowsOf(answer, "operations").find(({ title }) => title === "Evening on the river");
      return found ? (found["isWhole"] ? "WHOLE" : "PROTECTED") : "NOTHING";
    },
  },
  "Query.operationHistory": {
    document: ({ operation }) => `{ operationHistory(id: "${operation}") { id } }`,
    reach: refusedOrWhole,
  },
  "Query.youthSessions": {
    document: () => `{ youthSessions(areaCode: "${AREA}", provider: "salus") { count } }`,
    reach: ({ data }) => ((data?.["youthSessions"] as { count: number } | undefined)?.count ? "WHOLE" : "NOTHING"),
  },
  "Query.youthReach": {
    document: () => `{ youthReach(input: {areaCode: "${AREA}", provider: "salus",
      period: {firstMonth: "2026-05", endMonth: "2026-06"}}) { providers { key } ageBands { present { value } } } }`,
    reach: ({ data }) => {
      const reach = data?.["youthReach"] as
        { providers: unknown[]; ageBands: { present: { value: number | null } }[] } | undefined;
      if (!reach || reach.providers.length === 0) return "NOTHING";
      return reach.ageBands.some(({ present }) => present.value === null) ? "PROTECTED" : "WHOLE";
    },
  },
  "Query.youthContracts": {
    document: () =>
      `{ youthContracts(areaCode: "${AREA}", provider: "salus") { pounds { value } targets { measure } } }`,
    reach: (answer) => {
      const [contract] = rowsOf(answer, "youthContracts");
      if (!contract) return "NOTHING";
      const isWhole = contract["pounds"] !== null && (contract["targets"] as unknown[]).length > 0;
      return isWhole ? "WHOLE" : "PROTECTED";
    },
  },
  "Mutation.saveYouthSession": {
    document: () => `mutation { saveYouthSession(input: {${SESSION}, reference: "by-the-viewer"}) { status } }`,
    reach: refusedOrWhole,
  },
  "Mutation.removeYouthSession": {
    document: async ({ newSession }) => `mutation { removeYouthSession(id: "${await newSession()}", version: 1) }`,
    reach: refusedOrWhole,
  },
};

describe.each(databasesUnderTest())("own and others' objects on $name", ({ open }) => {
  let database: TestDatabase;
  let folder: string;
  let server: RunningServer;
  let officer: BrowserSession;
  let objects: Objects;
  const people = new Map<string, BrowserSession>();

  beforeAll(async () => {
    database = await open();
    folder = await mkdtemp(join(tmpdir(), "safer-wards-own-"));
    const named = Object.entries(VIEWERS).map(([name, viewer]) => ({
      ...viewer,
      signInName: name.replaceAll(" ", "-"),
    }));
    await addPeople(
      database.url,
      named.map(({ role, ...person }) => ({ ...person, roles: [role] })),
    );
    const env = { DEMONSTRATION: "off", LOG_LEVEL: "silent" };
    server = await startBuiltServer({ databaseUrl: database.url, dataDir: folder, env });
    for (const name of Object.keys(VIEWERS)) {
      const session = new BrowserSession(server.url);
      await session.signIn(name.replaceAll(" ", "-"), PASSWORD);
      people.set(name, session);
    }
    officer = people.get("an officer")!;
    await make(
      "saveYouthContract",
      `{ areaCode: "${AREA}", provider: "salus", commissioner: "kcc", title: "Detached work", kinds: ["DETACHED"],
         period: {firstMonth: "2026-04", endMonth: "2027-04"}, pounds: 20000,
         targets: [{measure: "CONTACTS", value: 900}] }`,
      "id",
    );
    await newSession();
    const operation = await make(
      "createOperation",
      `{ areaCode: "${AREA}", operation: { title: "Evening on the river", aim: "Fewer fires", notes: "By boat",
         kind: OTHER, leadOrganisation: "safer-towns", partnerOrganisations: ["salus", "kcc"],
         firstDay: "2026-05-11", lastDay: "2026-05-12", place: {kind: NONE} } }`,
      "id",
    );
    objects = { operation, newSession };
  }, 180_000);

  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
    await database.dispose();
  });

  async function make(field: string, input: string, answer: string): Promise<string> {
    const { data, codes } = await officer.ask(`mutation { ${field}(input: ${input}) { ${answer} } }`);
    expect(codes, field).toEqual([]);
    const made = data![field] as { id?: string; session?: { id: string } };
    return made.id ?? made.session!.id;
  }

  let sessions = 0;
  async function newSession(): Promise<string> {
    const input = `{ ${SESSION}, reference: "made-${++sessions}" }`;
    return make("saveYouthSession", input, "session { id }");
  }

  it.each(Object.keys(PROBES) as Action[])(
    "%s shows each viewer as much as its row says, and no more",
    async (action) => {
      const { document, reach } = PROBES[action]!;
      const found: Record<string, Reach> = {};
      const expected: Record<string, Reach> = {};
      for (const [name, { role, organisation }] of Object.entries(VIEWERS)) {
        const scope = scopeFor({ roles: [role] }, action);
        const owner = OWNERS.find((slug) => slug === organisation) ?? "safer-towns";
        expected[name] = reachOver({ organisation }, scope, owner);
        const answer = await people.get(name)!.ask(await document(objects));
        expect(answer.codes).not.toContain("GRAPHQL_VALIDATION_FAILED");
        found[name] = reach(answer);
      }
      expect(found).toEqual(expected);
    },
  );
});
