import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ACCESS, type Action, type GivenRole, type Reach, reachOver, ROLES, scopeFor } from "@safer-wards/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCommand } from "../hostile/built-command.js";
import { BrowserSession } from "../support/browser-session.js";
import { databasesUnderTest, type TestDatabase } from "../support/databases.js";
import { addPeople, PASSWORD } from "../support/people.js";
import { type RunningServer, startBuiltServer } from "../support/server.js";
import { ACTION, AREA, type Objects, PROBES, REPORTED, SESSION } from "./own-and-others-probes.js";

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

/**
 * Whose the objects of this test are: Salus holds the sessions and the county pays; both take part in the operation and own
 * the action of the plan. Salus reported of it, and supplied the partner records.
 */
const OWNERS = ["salus", "kcc"];

/** Their own are not an organisation's objects but the person, session and password of whoever asks: see access-matrix.test.ts. */
const ABOUT_ONESELF: readonly Action[] = [
  "Query.viewer",
  "Query.signInWays",
  "Query.sessions",
  "Mutation.signIn",
  "Mutation.demonstrationSignIn",
  "Mutation.signOut",
  "Mutation.changePassword",
  "Mutation.endSession",
  "Mutation.noteExport",
  "GET /sign-in/openid",
  "GET /sign-in/openid/return",
];

it("every row that tells own objects from others' has its probe", () => {
  const telling = (Object.keys(ACCESS) as Action[]).filter((action) =>
    ROLES.some((role) => {
      const { own, others } = scopeFor({ roles: [role] }, action);
      return own !== others;
    }),
  );
  const probed = [...ABOUT_ONESELF, ...(Object.keys(PROBES) as Action[])];
  expect(probed.toSorted()).toEqual(telling.toSorted());
});

const REPORTS = `Report number,Date,Time,Kind of behaviour,Longitude,Latitude,Location
1,2025-04-03,21:30,Noise nuisance,0.2752,51.1963,Samplegate
`;

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
    const reports = join(folder, "reports.csv");
    await writeFile(reports, REPORTS);
    const { exitCode, stderr } = await runCommand(database.url, ["import", reports, "--organisation", "salus"]);
    if (exitCode !== 0) throw new Error(`The reports were not taken: ${stderr}`);
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
    const owner = people.get("its provider")!;
    const figure = `{bound: EXACT, number: 11, period: {firstMonth: "2024-04", endMonth: "2025-04"},
      statement: "${REPORTED}", unit: "events"}`;
    const reported = await owner.ask(
      `mutation { reportActionUpdate(input: {${ACTION}, words: "${REPORTED}", figure: ${figure}}) { key } }`,
    );
    const decided = await officer.ask(`mutation { decideRollOver(input: {areaCode: "${AREA}", fromYear: "2025-26",
      actionKey: "diversionary-activities", decision: CARRIED, version: 0}) { id } }`);
    const refused = [...reported.codes, ...decided.codes];
    if (refused.length > 0) throw new Error(`What the probes ask about could not be made: ${refused.join(" ")}`);
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
        const shown = reach(answer);
        found[name] = shown === "SOME" && expected[name] !== "NOTHING" ? expected[name] : (shown as Reach);
      }
      expect(found).toEqual(expected);
    },
  );
});
