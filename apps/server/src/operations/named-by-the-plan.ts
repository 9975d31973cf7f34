import { reachOver, type Scope, scopeFor, type Viewer } from "@safer-wards/domain";
import type { Transaction } from "../database/index.js";
import type { Operation } from "./operation.js";
import { selectOperation, selectOperations } from "./operations.queries.js";

type Door = Pick<Transaction, "query">;

/** How far somebody sees an operation: of several organisations that take part, the one that gives most counts. */
export function sightOf(viewer: Viewer, scope: Scope, operation: Operation): "NOTHING" | "PROTECTED" | "WHOLE" {
  if (operation.origin === "PLAN") return "WHOLE";
  const takingPart = [operation.leadOrganisation, ...operation.partnerOrganisations];
  const reaches = takingPart.map((organisation) => reachOver(viewer, scope, organisation));
  if (reaches.includes("WHOLE")) return "WHOLE";
  return reaches.every((reach) => reach === "NOTHING") ? "NOTHING" : "PROTECTED";
}

/** Whether an area has an operation that the viewer may see, so that the plan can name it as evidence. */
export async function seesOperation(door: Door, viewer: Viewer, areaCode: string, id: string): Promise<boolean> {
  const operation = await selectOperation(door, id);
  if (operation?.areaCode !== areaCode) return false;
  return sightOf(viewer, scopeFor(viewer, "Query.operation"), operation) !== "NOTHING";
}

/** The operations that were planned or run for an action of the plan, such as `2025-26:visible-patrols`. */
export async function operationsServing(door: Door, areaCode: string, planActionId: string): Promise<Operation[]> {
  return (await selectOperations(door, areaCode)).filter((operation) => operation.planActionId === planActionId);
}

/** The actions of the plan for which there is an operation. */
export async function actionsServed(door: Door, areaCode: string): Promise<string[]> {
  return (await selectOperations(door, areaCode)).flatMap(({ planActionId }) => planActionId ?? []);
}
