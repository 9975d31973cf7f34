import { useQuery } from "@apollo/client/react";
import { useParams } from "@tanstack/react-router";
import { Page } from "../app/page.js";
import { Answer } from "../ui/index.js";
import { OfficersOnly } from "./officers-only.js";
import { PatrolPlanById } from "./patrol-questions.js";
import { PatrolWays } from "./patrol-ways.js";
import "./patrols.scss";
import "./rota.scss";
import { PlanView } from "./plan-view.js";
import { PLAN_WORDS as words } from "./plan-words.js";
import { WORDS } from "./words.js";

/** One patrol plan: its places beside the map beside the rota. */
export function PlanPage() {
  return (
    <Page title={words.title}>
      <PatrolWays />
      <OfficersOnly what={WORDS.plans.title}>
        <PlanOfAddress />
      </OfficersOnly>
    </Page>
  );
}

function PlanOfAddress() {
  const { planId } = useParams({ strict: false });
  const asked = useQuery(PatrolPlanById, { variables: { id: planId ?? "" }, fetchPolicy: "cache-and-network" });
  return (
    <Answer asked={asked} heading={words.title} what={words.what} height={720}>
      {({ patrolPlan }) => <PlanView plan={patrolPlan} onReload={asked.refetch} />}
    </Answer>
  );
}
