import { join } from "node:path";
import type { Role } from "@safer-wards/domain";
import { graphql } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databasesUnderTest, type TestDatabase } from "../../../../tests/support/databases.js";
import { askerAs } from "../../../../tests/support/people.js";
import { type Application, compose } from "../compose.js";
import { PROJECT_DIR } from "../config.js";

const AREA = "E07000115";
const FACTS = {
  kind: "HIGH_VISIBILITY_PATROL",
  title: "Evenings at the station",
  aim: "Fewer bicycles stolen",
  leadOrganisation: "Kent Police",
  partnerOrganisations: ["Project Salus"],
  place: { kind: "POINT", longitude: 0.2726, latitude: 51.1903, radiusMetres: 200 },
  firstDay: "2031-05-01",
  lastDay: "2031-05-31",
};

interface Line {
  readonly kind: string;
  readonly detail: string;
  readonly figure: { readonly value: number | null; readonly missing: string | null };
}

interface Seen {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly status: string;
  readonly origin: string;
  readonly isWhole: boolean;
  readonly place: { readonly wardCodes: readonly string[] };
  readonly results: readonly Line[];
}

interface Answers {
  readonly createOperation: Seen;
  readonly changeOperation: Seen;
  readonly finishOperation: Seen;
  readonly cancelOperation: Seen;
  readonly operation: Seen;
  readonly operations: readonly Seen[];
  readonly publishedOperations: readonly Seen[];
  readonly operationHistory: unknown;
  readonly audit: { readonly entries: readonly { action: string; object: string; after: string }[] };
}

describe.each(databasesUnderTest())("on $name", ({ open }) => {
  let database: TestDatabase;
  let application: Application;

  beforeAll(async () => {
    database = await open();
    application = await compose({ databaseUrl: database.url, seedDir: join(PROJECT_DIR, "data") });
  });

  afterAll(async () => {
    await application.database.close();
    await database.dispose();
  });

  async function ask(role: Role, source: string, variables: Record<string, unknown> = {}, organisation?: string) {
    const contextValue = organisation === undefined ? askerAs(role) : askerAs(role, organisation);
    const answer = await graphql({
      schema: application.schema,
      source,
      variableValues: variables,
      contextValue,
    });
    return { data: answer.data as Answers | null | undefined, errors: answer.errors ?? [] };
  }

  const CREATE = `mutation ($input: CreateOperationInput!) { createOperation(input: $input) { id version status place { words wardCodes } } }`;
  const CHANGE = `mutation ($input: ChangeOperationInput!) { changeOperation(input: $input) { id version title } }`;
  const FINISH = `mutation ($input: FinishOperationInput!) { finishOperation(input: $input) { status version } }`;
  const CANCEL = `mutation ($input: CancelOperationInput!) { cancelOperation(input: $input) { status } }`;
  const READ = `query ($id: ID!) { operation(id: $id) {
    title notes isWhole editable cost { value missing } place { outline isCoarse longitude }
    results { kind detail figure { value missing } }
  } }`;

  async function create(more: Partial<typeof FACTS> | Record<string, unknown> = {}): Promise<string> {
    const { data, errors } = await ask("OFFICER", CREATE, {
      input: { areaCode: AREA, operation: { ...FACTS, ...more } },
    });
    expect(errors).toEqual([]);
    return data!.createOperation.id;
  }

  it("an officer writes an operation, and it knows its ward", async () => {
    const { data } = await ask("OFFICER", CREATE, { input: { areaCode: AREA, operation: FACTS } });
    expect(data!.createOperation).toMatchObject({ version: 1, status: "PLANNED" });
    expect(data!.createOperation.place.wardCodes).toContain("E05015052");
  });

  it.each([
    ["title", { title: " x " }, /title has 3 to 120/],
    ["leadOrganisation", { leadOrganisation: "Nobody" }, /No organisation is called/],
    ["firstDay", { firstDay: "2031-02-30" }, /not a day/],
    ["lastDay", { lastDay: "2030-01-01" }, /before the first/],
    ["place", { place: { kind: "POINT", longitude: 4.9, latitude: 52.4 } }, /no ward of/],
    ["place", { place: { kind: "POLYGON", ring: [0.27, 51.19, 0.28] } }, /in turns/],
    ["place", { place: { kind: "CELLS", cells: ["nonsense"] } }, /no hexagon/],
    ["place", { place: { kind: "WARDS", wardCodes: ["E05000001"] } }, /has no ward/],
    ["results", { results: [{ kind: "ARREST", count: -1 }] }, /whole number/],
    ["costPounds", { costPounds: -3 }, /number from 0/],
  ])("%s that cannot be is refused at its field: %o", async (argument, more, sentence) => {
    const { errors } = await ask("OFFICER", CREATE, { input: { areaCode: AREA, operation: { ...FACTS, ...more } } });
    expect(errors[0]?.message).toMatch(sentence);
    expect(errors[0]?.extensions["argument"]).toBe(argument);
  });

  it("of two who change one operation the second is told, and nothing of the first is lost", async () => {
    const id = await create();
    const change = async (title: string) =>
      ask("OFFICER", CHANGE, { input: { id, version: 1, operation: { ...FACTS, title } } });
    const answers = await Promise.all([change("Mine"), change("Yours")]);
    const kept = answers.flatMap(({ data }) => (data ? [data.changeOperation.title] : []));
    expect(kept).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions["code"]))).toEqual(["CONFLICT"]);
    const { data } = await ask("OFFICER", READ, { id });
    expect([data!.operation.title]).toEqual(kept);
    const again = await ask("OFFICER", CHANGE, { input: { id, version: 2, operation: { ...FACTS, title: "Both" } } });
    expect(again.data!.changeOperation).toMatchObject({ version: 3, title: "Both" });
  });

  it("the history says who did what, and the audit too", async () => {
    const id = await create();
    await ask("OFFICER", CHANGE, { input: { id, version: 1, operation: { ...FACTS, title: "Mornings instead" } } });
    await ask("OFFICER", FINISH, { input: { id, version: 2, results: [{ kind: "ARREST", count: 2 }] } });
    const { data } = await ask("OFFICER", `{ operationHistory(id: "${id}") { version deed changes } }`);
    expect(data!.operationHistory).toEqual([
      { version: 3, deed: "FINISHED", changes: ["Results: none → 2 arrests", "State: planned → finished"] },
      { version: 2, deed: "CHANGED", changes: ["Title: Evenings at the station → Mornings instead"] },
      { version: 1, deed: "CREATED", changes: [] },
    ]);
    const { data: audit } = await ask("ADMINISTRATOR", "{ audit { entries { action object after } } }");
    const entries = audit!.audit.entries;
    const own = entries.filter(({ object }) => object === `operation:${id}`);
    expect(own.map(({ action }) => action).sort()).toEqual([
      "OPERATION_CHANGED",
      "OPERATION_CREATED",
      "OPERATION_FINISHED",
    ]);
    expect(own.map(({ after }) => after).join()).not.toContain("Mornings");
  });

  it("what is finished or cancelled is not finished or cancelled again", async () => {
    const id = await create();
    const { data } = await ask("OFFICER", CANCEL, { input: { id, version: 1, because: "No officers free" } });
    expect(data!.cancelOperation.status).toBe("CANCELLED");
    const { errors } = await ask("OFFICER", FINISH, { input: { id, version: 2, results: [] } });
    expect(errors[0]?.message).toContain("cancelled already");
  });

  it("the plan's operations stay as the plan tells them", async () => {
    const input = { id: "plan-2024-25-op-assist", version: 1, operation: FACTS };
    const { errors } = await ask("OFFICER", CHANGE, { input });
    expect(errors[0]?.message).toContain("stay as the plan tells them");
  });

  it("a councillor sees small numbers withheld, the place coarse, and neither notes nor money", async () => {
    const id = await create({ notes: "Ask at the desk", costPounds: 1200 });
    const results = [
      { kind: "ARREST", count: 2 },
      { kind: "PEOPLE_ENGAGED", count: 310 },
      { kind: "FIXED_PENALTY_NOTICE", count: 12, detail: "litter" },
    ];
    const input = { id, version: 1, results, costPounds: 1200 };
    await ask("OFFICER", FINISH, { input });
    const { data } = await ask("COUNCILLOR", READ, { id });
    const seen = data!.operation;
    expect(seen).toMatchObject({ isWhole: false, editable: false, notes: null, cost: null });
    expect(seen.place).toMatchObject({ isCoarse: true, longitude: null });
    const figures = Object.fromEntries(seen.results.map(({ kind, figure }) => [kind, figure]));
    expect(figures["ARREST"]).toEqual({ value: null, missing: "WITHHELD" });
    const told = Object.values(figures).filter((figure) => figure.value !== null);
    // What is told beside it must not give the two arrests back: a second line is withheld with them.
    expect(Object.keys(figures).length - told.length).toBeGreaterThan(1);
    const { data: whole } = await ask("OFFICER", READ, { id });
    expect(whole!.operation).toMatchObject({ isWhole: true, notes: "Ask at the desk", cost: { value: 1200 } });
  });

  it("a correction after the finish does not show through what was told", async () => {
    const id = await create();
    const first = [{ kind: "FIXED_PENALTY_NOTICE", count: 12 }];
    await ask("OFFICER", FINISH, { input: { id, version: 1, results: first } });
    const before = await ask("COUNCILLOR", READ, { id });
    const corrected = [{ kind: "FIXED_PENALTY_NOTICE", count: 13 }];
    await ask("OFFICER", CHANGE, { input: { id, version: 2, operation: { ...FACTS, results: corrected } } });
    expect(await ask("COUNCILLOR", READ, { id })).toEqual(before);
  });

  it("a partner sees what the own organisation takes part in, and nothing else but the plan's", async () => {
    const own = await create();
    const other = await create({ partnerOrganisations: [] });
    const list = '{ operations(areaCode: "E07000115") { id origin isWhole } }';
    const { data } = await ask("PARTNER", list);
    const seen = data!.operations;
    expect(seen.find(({ id }) => id === own)?.isWhole).toBe(true);
    expect(seen.some(({ id }) => id === other)).toBe(false);
    expect(seen.filter(({ origin }) => origin === "PLAN")).toHaveLength(8);
    const { errors } = await ask("PARTNER", READ, { id: other });
    const { errors: none } = await ask("PARTNER", READ, { id: "none" });
    expect(errors[0]?.message).toBe(none[0]?.message);
    const { errors: refused } = await ask("PARTNER", `{ operationHistory(id: "${other}") { version } }`);
    expect(refused[0]?.message).toBe(none[0]?.message);
  });

  it("a visitor and an administrator see what the plan publishes, whole, and nothing more", async () => {
    const ASKED = `{ publishedOperations(areaCode: "${AREA}") { id results { kind figure { value } } } }`;
    for (const role of ["VISITOR", "ADMINISTRATOR"] as const) {
      const { data } = await ask(role, ASKED);
      const published = data!.publishedOperations;
      expect(published.every(({ id }) => id.startsWith("plan-"))).toBe(true);
      const assist = published.find(({ id }) => id === "plan-2024-25-op-assist");
      expect(assist?.results.map(({ figure }) => figure.value)).toEqual([1, 1]);
      const { errors } = await ask(role, `{ operations(areaCode: "${AREA}") { id } }`);
      expect(errors).toHaveLength(1);
    }
  });
});
