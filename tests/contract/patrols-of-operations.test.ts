import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databasesUnderTest } from "../support/databases.js";
import { openDemonstration, type OpenApplication } from "./contract.js";
import { AREA, GIVEN, patrolDesk, RECORD, visitOf } from "./patrol-asking.js";

describe.each(databasesUnderTest())("on $name", (database) => {
  let application: OpenApplication;

  beforeAll(async () => {
    application = await openDemonstration(database);
  });

  afterAll(async () => application.close());

  const { ask, planned } = patrolDesk(() => application);

  /** A new operation of the register, by an officer. */
  async function operationBegun(title: string): Promise<string> {
    const operation = {
      title,
      kind: "HIGH_VISIBILITY_PATROL",
      aim: "",
      leadOrganisation: "kent-police",
      firstDay: "2026-04-01",
      lastDay: "2026-04-30",
      place: { kind: "NONE" },
    };
    const { data, errors } = await ask(
      "OFFICER",
      "mutation ($input: CreateOperationInput!) { createOperation(input: $input) { id } }",
      { input: { areaCode: AREA, operation } },
    );
    expect(errors).toEqual([]);
    return (data!["createOperation"] as { id: string }).id;
  }

  it("is a part of an operation that is there, and is found from it with what was delivered", async () => {
    const operationId = await operationBegun("Easter in April");
    const alone = await planned();
    const plan = await planned({ operationId });
    const { cell } = plan.places[0]!;
    await ask("OFFICER", RECORD, { visits: [visitOf(cell)] });
    const { data, errors } = await ask(
      "OFFICER",
      `query ($area: ID!, $id: ID!, $plan: ID!) {
        patrolPlans(areaCode: $area, operationId: $id) { planId }
        patrolPlan(id: $plan) { operationId operationTitle }
        patrolDelivered(input: { areaCode: $area, operationId: $id }) {
          headline total { plannedVisits { value } visits { value } }
        }
      }`,
      { area: AREA, id: operationId, plan: plan.id },
    );
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      patrolPlans: [{ planId: plan.id }],
      patrolPlan: { operationId, operationTitle: "Easter in April" },
      // The visit of today is at the place, and not in the plan's days.
      patrolDelivered: { total: { plannedVisits: { value: plan.visits }, visits: { value: 0 } } },
    });
    const into = await ask(
      "OFFICER",
      `mutation ($input: ChangePatrolPlanInput!) { changePatrolPlan(input: $input) { operationTitle } }`,
      { input: { id: alone.id, version: 1, operationId } },
    );
    expect(into.data).toEqual({ changePatrolPlan: { operationTitle: "Easter in April" } });
    const out = await ask(
      "OFFICER",
      `mutation ($input: ChangePatrolPlanInput!) { changePatrolPlan(input: $input) { operationId operationTitle } }`,
      { input: { id: alone.id, version: 2, operationId: null } },
    );
    expect(out.data).toEqual({ changePatrolPlan: { operationId: null, operationTitle: null } });
  });

  it.each([
    ["that is not there", "no-such-operation", /no such operation/],
    ["that is over", "plan-2024-25-op-assist", /finished or cancelled/],
  ])("refuses to be a part of an operation %s", async (_, operationId, sentence) => {
    const source = "mutation ($input: PlanPatrolsInput!) { planPatrols(input: $input) { id } }";
    const { errors } = await ask("OFFICER", source, { input: { ...GIVEN, operationId } });
    expect(errors[0]!.message).toMatch(sentence);
    expect(errors[0]!.extensions["argument"]).toBe("operationId");
  });
});
