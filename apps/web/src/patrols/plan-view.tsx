import { useMutation } from "@apollo/client/react";
import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { FigureText } from "../ui/index.js";
import { LazyPlannerMap } from "./lazy-planner-map.js";
import { OperationOfPlan } from "./operation-of-plan.js";
import { RemovePatrolPlan, type Plan } from "./patrol-questions.js";
import { PlaceTable } from "./place-table.js";
import { groupsOf, routesOf } from "./plan-picture.js";
import { ShiftRota } from "./shift-rota.js";
import { usePlanChange } from "./use-plan-change.js";

interface PlanViewProps {
  readonly plan: Plan;
  readonly onReload: () => Promise<unknown>;
}

/** What the plan comes to, and every stop of it to move, lock or drop. */
export function PlanView({ plan, onReload }: PlanViewProps) {
  const [shiftId, setShiftId] = useState(plan.shifts[0]?.shiftId ?? "");
  const [chosen, setChosen] = useState<string | null>(null);
  const { change, changing, objection, isConflict } = usePlanChange(plan);
  const shift = plan.shifts.find((known) => known.shiftId === shiftId) ?? plan.shifts[0];
  const groups = useMemo(() => groupsOf(plan), [plan]);
  const routes = useMemo(() => (shift ? routesOf(plan, shift) : []), [plan, shift]);
  return (
    <>
      <h1 className="page-heading">{plan.title}</h1>
      <p className="page-lead">{plan.headline}.</p>
      <p className="planner__words">
        {plan.daysWords}. {plan.isDemonstration && "Demonstration: nobody is on patrol. "}
        {plan.needWords} {plan.hoursWords}
      </p>
      <OperationOfPlan plan={plan} onChoose={(operationId) => void change([], { operationId })} isChanging={changing} />
      <dl className="plan-figures">
        <PlanFigure name="Of what is expected, within reach">
          <FigureText figure={plan.share} withUnit />
        </PlanFigure>
        <PlanFigure name="Visits">{plan.visits}</PlanFigure>
        <PlanFigure name="Patrol-hours at places">{hoursWords(plan.patrolMinutes)}</PlanFigure>
        <PlanFigure name="Officer-hours at places">{hoursWords(plan.officerMinutes)}</PlanFigure>
      </dl>
      <div role="alert" className="planner__alert">
        {objection && (
          <p className="state state--failed">
            {objection}{" "}
            {isConflict && (
              <button type="button" className="link-button" onClick={() => void onReload()}>
                Show the plan as it is now
              </button>
            )}
          </p>
        )}
      </div>
      <div className="planner">
        <section className="planner__side" aria-labelledby="plan-places">
          <h2 id="plan-places" className="govuk-heading-m">
            Places
          </h2>
          <PlaceTable
            plan={plan}
            chosen={chosen}
            onChoose={setChosen}
            onDrop={(cell) => void change([{ kind: "DROP_PLACE", cell }])}
          />
        </section>
        <section className="planner__map" aria-label="Map">
          <LazyPlannerMap
            label={`Map of ${plan.places.length} places and the ways of ${shift?.dayWords ?? "no shift"}`}
            noun="places"
            groups={groups}
            routes={routes}
            chosen={chosen}
            onChoose={setChosen}
            title="Places of the plan"
            legendWords="Place with its rank"
            attribution={[]}
            isNear
          />
        </section>
        <section className="planner__side" aria-labelledby="plan-rota">
          <h2 id="plan-rota" className="govuk-heading-m">
            Rota
          </h2>
          {shift && (
            <ShiftRota plan={plan} shift={shift} onShift={setShiftId} onChange={change} isChanging={changing} />
          )}
        </section>
      </div>
      <LeftOut plan={plan} />
      <section className="page-section page-text">
        <h2 className="govuk-heading-m">How it was planned</h2>
        <p>{plan.choiceWords}</p>
        <p>{plan.routing}</p>
        <p>The order of rounds was drawn with the seed {plan.seed}; the same seed draws the same order.</p>
        {plan.cautions.map((caution) => (
          <p key={caution}>{caution}</p>
        ))}
        <p>
          <Link to="/operations/delivered" search={{ plan: plan.id }} className="patrol-link">
            What was delivered of this plan
          </Link>
        </p>
        <RemovePlan plan={plan} />
      </section>
    </>
  );
}

function PlanFigure({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div className="plan-figures__one">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function hoursWords(minutes: number): string {
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")} min`;
}

function LeftOut({ plan }: { readonly plan: Plan }) {
  if (plan.leftOut.length === 0) return null;
  return (
    <details className="page-section left-out">
      <summary>What was left out, and why ({plan.leftOut.length})</summary>
      <ul className="left-out__list">
        {plan.leftOut.map(({ cell, name, because }) => (
          <li key={cell}>
            <strong>{name}</strong> {because}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Asks once more before the plan is gone. */
function RemovePlan({ plan }: { readonly plan: Plan }) {
  const [asked, setAsked] = useState(false);
  const [remove] = useMutation(RemovePatrolPlan, { refetchQueries: ["PatrolPlans"] });
  const navigate = useNavigate();
  const go = async () => {
    await remove({ variables: { id: plan.id, version: plan.version } });
    await navigate({ to: "/operations/patrols" });
  };
  if (!asked) {
    return (
      <button type="button" className="link-button" onClick={() => setAsked(true)}>
        Take this plan away
      </button>
    );
  }
  return (
    <p>
      The plan goes; visits that were made stay.{" "}
      <button type="button" className="link-button" onClick={() => void go()}>
        Take it away
      </button>{" "}
      <button type="button" className="link-button" onClick={() => setAsked(false)}>
        Keep it
      </button>
    </p>
  );
}
