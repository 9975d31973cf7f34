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

/** One patrol plan: its places beside the map beside the rota. */
export function PlanPage() {
  return (
    <Page title="Patrol plan">
      <PatrolWays />
      <OfficersOnly what="Patrol plans">
        <PlanOfAddress />
      </OfficersOnly>
    </Page>
  );
}

function PlanOfAddress() {
  const { planId } = useParams({ strict: false });
  const asked = useQuery(PatrolPlanById, { variables: { id: planId ?? "" }, fetchPolicy: "cache-and-network" });
  return (
    <Answer asked={asked} heading="Patrol plan" what="the patrol plan" height={720}>
      {({ patrolPlan }) => <PlanView plan={patrolPlan} onReload={asked.refetch} />}
    </Answer>
  );
}
