import { useMutation } from "@apollo/client/react";
import { useState } from "react";
import type { ChangePatrolPlanInput, PatrolPlanChangeInput } from "../gql/graphql.js";
import { failureOf } from "../ui/failure.js";
import { ChangePatrolPlan, type Plan } from "./patrol-questions.js";

/** Sends changes with the version they were made on; where somebody was faster, says so. */
export function usePlanChange({ id, version }: Plan) {
  const [send, { loading }] = useMutation(ChangePatrolPlan);
  const [fault, setFault] = useState<unknown>(null);
  const change = async (
    changes: readonly PatrolPlanChangeInput[],
    head: Pick<ChangePatrolPlanInput, "operationId"> = {},
  ) => {
    setFault(null);
    try {
      await send({ variables: { input: { id, version, changes: [...changes], ...head } } });
    } catch (error) {
      setFault(error);
    }
  };
  return {
    change,
    changing: loading,
    objection: fault === null ? null : failureOf(fault).sentence,
    isConflict: codesOf(fault).includes("CONFLICT"),
  };
}

function codesOf(fault: unknown): unknown[] {
  const errors = typeof fault === "object" && fault !== null && "errors" in fault ? fault.errors : [];
  return Array.isArray(errors)
    ? errors.map((error: { extensions?: { code?: unknown } }) => error.extensions?.code)
    : [];
}
