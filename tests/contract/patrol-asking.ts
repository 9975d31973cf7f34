import { randomUUID } from "node:crypto";
import type { Role } from "@safer-wards/domain";
import { graphql } from "graphql";
import { expect } from "vitest";
import type { OpenApplication } from "./contract.js";

export const AREA = "E07000115";
const TONBRIDGE = { name: "Tonbridge police station", longitude: 0.274, latitude: 51.195 };
export const SHIFTS = ["2026-04-03", "2026-04-04", "2026-04-05"].map((day) => ({
  day,
  start: "18:00",
  end: "22:00",
  officers: 4,
  mode: "CAR",
  base: TONBRIDGE,
}));
export const GIVEN = { need: { areaCode: AREA }, title: "Easter evenings", shifts: SHIFTS, seed: 5, places: 10 };

export const PLAN = `
  id version headline visits patrolMinutes officerMinutes hoursWords choiceWords
  share { value unit }
  places { cell rank name visits doseWords ward { name } yearly { value unit } }
  shifts { shiftId dayWords visits officerMinutes warnings stops { stopId cell crew arrive leave isLocked lateMinutes } }
  leftOut { name because }
`;

interface Stop {
  readonly stopId: string;
  readonly cell: string;
  readonly crew: number;
  readonly arrive: string;
  readonly isLocked: boolean;
}

export interface Plan {
  readonly id: string;
  readonly version: number;
  readonly headline: string;
  readonly visits: number;
  readonly share: { readonly value: number };
  readonly hoursWords: string;
  readonly places: readonly { readonly cell: string; readonly name: string; readonly doseWords: string }[];
  readonly shifts: readonly {
    readonly shiftId: string;
    readonly stops: readonly Stop[];
    readonly warnings: string[];
  }[];
  readonly leftOut: readonly { readonly name: string; readonly because: string }[];
}

export const RECORD = `mutation ($visits: [PatrolVisitInput!]!) {
  recordPatrolVisits(visits: $visits) { taken known refused { visitId because } }
}`;

export function visitOf(cell: string, more: Record<string, unknown> = {}) {
  const leftAt = Date.now() - 3_600_000;
  const arrivedAt = new Date(leftAt - 14 * 60_000).toISOString();
  return {
    id: randomUUID(),
    cell,
    arrivedAt,
    leftAt: new Date(leftAt).toISOString(),
    officers: 2,
    mode: "FOOT",
    ...more,
  };
}

/** Asks about patrols as somebody of a role. */
export function patrolDesk(opened: () => OpenApplication) {
  async function ask(role: Role, source: string, variableValues: Record<string, unknown> = {}) {
    const viewer = { id: role.toLowerCase(), name: role, roles: [role], organisation: "kent-police" };
    const contextValue = { requestId: "test", viewer, origin: null, answersOneViewer: () => undefined };
    const { data, errors } = await graphql({ schema: opened().schema, source, variableValues, contextValue });
    return { data, errors: errors ?? [] };
  }

  async function planned(given: Record<string, unknown> = {}): Promise<Plan> {
    const begun = await ask("OFFICER", "mutation ($input: PlanPatrolsInput!) { planPatrols(input: $input) { id } }", {
      input: { ...GIVEN, ...given },
    });
    expect(begun.errors).toEqual([]);
    const { id } = begun.data!["planPatrols"] as { id: string };
    for (;;) {
      const { data } = await ask("OFFICER", "query ($id: ID!) { patrolPlanning(id: $id) { state failedBecause } }", {
        id,
      });
      const { state, failedBecause } = data!["patrolPlanning"] as { state: string; failedBecause: string | null };
      expect(failedBecause).toBeNull();
      if (state === "DONE") return found(id);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async function found(id: string): Promise<Plan> {
    const { data } = await ask("OFFICER", `query ($id: ID!) { patrolPlan(id: $id) { ${PLAN} } }`, { id });
    return data!["patrolPlan"] as Plan;
  }

  return { ask, planned, found };
}
