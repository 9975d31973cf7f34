import { useApolloClient, useMutation } from "@apollo/client/react";
import { useState } from "react";
import type { PlanPatrolsInput } from "../gql/graphql.js";
import { failureOf } from "../ui/failure.js";
import { PatrolPlanning, PlanPatrols } from "./patrol-questions.js";
import { NEW_PLAN_WORDS as words } from "./plan-words.js";

export interface PlanningState {
  readonly done: number;
  readonly total: number;
}

const ASK_EVERY_MILLISECONDS = 150;

/** Lets the server plan, follows how far it is, and gives the plan's id; what went wrong is told in a sentence. */
export function usePlanning() {
  const client = useApolloClient();
  const [begin] = useMutation(PlanPatrols);
  const [progress, setProgress] = useState<PlanningState | null>(null);
  const [objection, setObjection] = useState<string | null>(null);

  async function follow(id: string): Promise<string> {
    for (;;) {
      const { data } = await client.query({ query: PatrolPlanning, variables: { id }, fetchPolicy: "network-only" });
      const planning = data?.patrolPlanning;
      if (!planning) throw new Error("the server did not say how far the plan is");
      setProgress(planning);
      if (planning.state === "DONE") return planning.id;
      if (planning.state === "FAILED") throw new PlanningFailed(planning.failedBecause ?? words.faults.failed);
      await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MILLISECONDS));
    }
  }

  async function plan(input: PlanPatrolsInput): Promise<string | null> {
    setObjection(null);
    setProgress({ done: 0, total: 1 });
    try {
      const { data } = await begin({ variables: { input } });
      return data ? await follow(data.planPatrols.id) : null;
    } catch (error) {
      setObjection(error instanceof PlanningFailed ? error.message : failureOf(error).sentence);
      return null;
    } finally {
      setProgress(null);
    }
  }

  return { plan, progress, objection, setObjection };
}

class PlanningFailed extends Error {}
