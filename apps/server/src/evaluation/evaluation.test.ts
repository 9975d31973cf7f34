import { join } from "node:path";
import type { Role } from "@safer-wards/domain";
import { graphql } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databasesUnderTest, type TestDatabase } from "../../../../tests/support/databases.js";
import { askerAs } from "../../../../tests/support/people.js";
import { type Application, compose } from "../compose.js";
import { PROJECT_DIR } from "../config.js";
import { loadDemonstration } from "../demonstration/index.js";
import { clearDemonstration } from "../incidents/index.js";

const AREA = "E07000115";
const SEED_DIR = join(PROJECT_DIR, "data");
const WORKED = "demonstration-evenings-at-wharncombe-green";

interface Evaluation {
  readonly verdict: string | null;
  readonly verdictWords: string | null;
  readonly sentences: readonly string[];
  readonly design: {
    readonly chosenBeforeStart: boolean;
    readonly buffer: unknown;
    readonly comparisons: readonly { readonly id: string; readonly outline: unknown }[];
  } | null;
  readonly result: { readonly rows: readonly { readonly before: { readonly value: number } }[] } | null;
}

interface Answers {
  readonly evaluation: Evaluation;
  readonly chooseEvaluation: Evaluation;
  readonly createOperation: { readonly id: string };
  readonly operations: readonly { readonly id: string; readonly origin: string }[];
  readonly evaluationProposal: {
    readonly months: number;
    readonly firstMonth: string;
    readonly targetBefore: { readonly value: number };
    readonly cautions: readonly string[];
    readonly candidates: readonly {
      readonly id: string;
      readonly name: string;
      readonly past: string;
      readonly before: { readonly value: number };
      readonly detectable: { readonly value: number };
    }[];
  };
}

describe.each(databasesUnderTest())("on $name", ({ open }) => {
  let database: TestDatabase;
  let application: Application;

  beforeAll(async () => {
    database = await open();
    application = await compose({ databaseUrl: database.url, seedDir: SEED_DIR });
    await loadDemonstration(application.database, application.directory.areas, SEED_DIR);
  });

  afterAll(async () => {
    await application.database.close();
    await database.dispose();
  });

  async function ask(role: Role, source: string, variableValues: Record<string, unknown> = {}) {
    const { data, errors } = await graphql({
      schema: application.schema,
      source,
      variableValues,
      contextValue: askerAs(role),
    });
    return { data: data as Answers | null | undefined, messages: (errors ?? []).map(({ message }) => message) };
  }

  const EVALUATION = `query ($id: ID!) { evaluation(operationId: $id) {
    verdict verdictWords sentences
    design { chosenBeforeStart buffer comparisons { id outline } }
    result { rows { before { value } } }
  } }`;
  const PROPOSAL = `query ($input: EvaluationInput!) { evaluationProposal(input: $input) {
    months firstMonth targetBefore { value } cautions
    candidates { id name past before { value } detectable { value } }
  } }`;
  const CHOOSE = `mutation ($input: ChooseEvaluationInput!) { chooseEvaluation(input: $input) {
    verdict verdictWords sentences design { chosenBeforeStart buffer comparisons { id outline } } result { rows { before { value } } }
  } }`;

  async function evaluationOf(id: string, role: Role = "OFFICER") {
    return (await ask(role, EVALUATION, { id })).data!.evaluation;
  }

  async function create(more: Record<string, unknown>): Promise<string> {
    const operation = {
      kind: "HIGH_VISIBILITY_PATROL",
      title: "Evenings in the High Street",
      aim: "",
      leadOrganisation: "kent-police",
      place: { kind: "POINT", longitude: 0.2752, latitude: 51.1963, radiusMetres: 200 },
      firstDay: "2024-10-01",
      lastDay: "2024-12-31",
      ...more,
    };
    const mutation = "mutation ($input: CreateOperationInput!) { createOperation(input: $input) { id } }";
    const { data } = await ask("OFFICER", mutation, { input: { areaCode: AREA, operation } });
    return data!.createOperation.id;
  }

  it("may be measured by a partner's records, and then officers alone read what came of it", async () => {
    const operationId = await create({ firstDay: "2025-07-01", lastDay: "2025-08-31" });
    const input = { operationId, crimeTypes: ["ANTI_SOCIAL_BEHAVIOUR"], sources: ["council-asb:tmbc"], months: 2 };
    const { data, messages } = await ask("OFFICER", PROPOSAL, { input });
    expect(messages).toEqual([]);
    const { candidates } = data!.evaluationProposal;
    expect(candidates.length).toBeGreaterThan(0);
    const kept = await ask("OFFICER", CHOOSE, { input: { ...input, comparisonIds: [candidates[0]!.id] } });
    expect(kept.messages).toEqual([]);
    expect((await evaluationOf(operationId)).result?.rows.length).toBeGreaterThan(1);
    expect(await evaluationOf(operationId, "COUNCILLOR")).toEqual({
      verdict: null,
      verdictWords: null,
      sentences: ["It is measured by a partner’s records, which officers alone see by place."],
      design: null,
      result: null,
    });
  });

  it("finds what the demonstration's operations were made to be", async () => {
    expect((await evaluationOf(WORKED)).verdict).toBe("FELL_MORE");
    expect((await evaluationOf("demonstration-cameras-at-braithewell-yard")).verdict).toBe("MOVED");
    const few = await evaluationOf("demonstration-stand-at-thornebeck-lane");
    expect(few.verdictWords).toBe("Cannot tell: too few incidents");
    expect(few.sentences.join(" ")).toMatch(/even none at all afterwards|would have shown four times in five/);
  });

  it("the plan's Op Assist cannot be evaluated: one day, no place", async () => {
    const { verdict, verdictWords, result } = await evaluationOf("plan-2024-25-op-assist");
    expect([verdict, verdictWords, result]).toEqual([
      "CANNOT_BE_EVALUATED",
      "Cannot be evaluated: one day, no place",
      null,
    ]);
  });

  it("proposes areas like the target before, with what could be seen, none touching it or another operation", async () => {
    const id = await create({});
    const { data } = await ask("OFFICER", PROPOSAL, {
      input: { operationId: id, crimeTypes: ["SHOPLIFTING", "OTHER_THEFT"] },
    });
    const { months, firstMonth, targetBefore, candidates } = data!.evaluationProposal;
    expect([months, firstMonth]).toEqual([3, "2024-10"]);
    expect(targetBefore.value).toBeGreaterThan(10);
    expect(candidates.length).toBeGreaterThan(3);
    expect(candidates.every(({ detectable }) => detectable.value > 0)).toBe(true);
    // The most alike come first: none further down is nearer in its count by much.
    expect(Math.abs(candidates[0]!.before.value - targetBefore.value)).toBeLessThan(targetBefore.value);
  });

  it("before the start a choice may be made anew; from the first day on it stays", async () => {
    const future = await create({ firstDay: "2031-05-01", lastDay: "2031-07-31" });
    const input = { operationId: future, crimeTypes: ["SHOPLIFTING"] };
    const { data } = await ask("OFFICER", PROPOSAL, { input });
    const [first, second] = data!.evaluationProposal.candidates;
    await ask("OFFICER", CHOOSE, { input: { ...input, comparisonIds: [first!.id] } });
    const again = await ask("OFFICER", CHOOSE, { input: { ...input, comparisonIds: [second!.id] } });
    expect(again.messages).toEqual([]);
    expect(again.data!.chooseEvaluation).toMatchObject({ verdict: "NOT_YET", design: { chosenBeforeStart: true } });
    const past = await create({});
    const late = { operationId: past, crimeTypes: ["SHOPLIFTING"], comparisonIds: [first!.id] };
    const chosen = (await ask("OFFICER", CHOOSE, { input: late })).data!.chooseEvaluation;
    expect(chosen.design?.chosenBeforeStart).toBe(false);
    expect(chosen.sentences.at(-1)).toContain("chosen after the start");
    expect((await ask("OFFICER", CHOOSE, { input: late })).messages[0]).toContain("stays as it is");
  });

  it.each([
    [{ crimeTypes: [] }, "at least one crime type"],
    [{ months: 13 }, "months must be"],
    [{ rings: 9 }, "rings must be"],
    [{ comparisonIds: [] }, "one to 3 comparison areas"],
    [{ comparisonIds: ["nowhere"] }, "none of the areas"],
  ])("what cannot be chosen is refused in a sentence: %o", async (more, sentence) => {
    const operationId = await create({});
    const input = { operationId, crimeTypes: ["SHOPLIFTING"], comparisonIds: ["8a1"], ...more };
    expect((await ask("OFFICER", CHOOSE, { input })).messages[0]).toContain(sentence);
  });

  it("an area that overlaps the target is refused", async () => {
    const operationId = await create({});
    const { longitude, latitude } = { longitude: 0.2752, latitude: 51.1963 };
    const { latLngToCell } = await import("h3-js");
    const input = { operationId, crimeTypes: ["SHOPLIFTING"], comparisonIds: [latLngToCell(latitude, longitude, 10)] };
    expect((await ask("OFFICER", CHOOSE, { input })).messages[0]).toContain("overlap");
  });

  it("wards are compared with wards, and have no next door", async () => {
    const operationId = await create({ place: { kind: "WARDS", wardCodes: ["E05015045"] } });
    const input = { operationId, crimeTypes: ["ANTI_SOCIAL_BEHAVIOUR"], comparisonIds: ["E05015040"] };
    const { data, messages } = await ask("OFFICER", CHOOSE, { input });
    expect(messages).toEqual([]);
    expect(data!.chooseEvaluation.result?.rows).toHaveLength(2);
    const own = {
      ...input,
      comparisonIds: ["E05015045"],
      operationId: await create({ place: { kind: "WARDS", wardCodes: ["E05015045"] } }),
    };
    expect((await ask("OFFICER", CHOOSE, { input: own })).messages[0]).toContain("overlap");
  });

  it("a councillor reads the verdict and its counts of open data, and no exact place", async () => {
    const { verdict, design, result } = await evaluationOf(WORKED, "COUNCILLOR");
    expect(verdict).toBe("FELL_MORE");
    expect(result?.rows).toHaveLength(4);
    expect(design?.buffer).toBeNull();
    expect(design?.comparisons.every(({ id, outline }) => outline === null && !id.startsWith("8a"))).toBe(true);
    expect(
      (await ask("COUNCILLOR", PROPOSAL, { input: { operationId: WORKED, crimeTypes: [] } })).messages,
    ).toHaveLength(1);
    expect((await ask("VISITOR", EVALUATION, { id: WORKED })).messages).toEqual(["Sign in to do this."]);
  });

  it("goes with the demonstration, and what officers wrote stays", async () => {
    const own = await create({});
    await clearDemonstration(application.database, new Date());
    const { data } = await ask("OFFICER", `{ operations(areaCode: "${AREA}") { id origin } }`);
    expect(data!.operations.filter(({ origin }) => origin === "DEMONSTRATION")).toEqual([]);
    expect(data!.operations.some(({ id }) => id === own)).toBe(true);
  });
});
