import { useMutation } from "@apollo/client/react";
import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { FigureText } from "../ui/index.js";
import { LazyPlannerMap } from "./lazy-planner-map.js";
import { OperationOfPlan } from "./operation-of-plan.js";
import { RemovePatrolPlan, type Plan } from "./patrol-questions.js";
import { PlaceTable } from "./place-table.js";
import { groupsOf, routesOf } from "./plan-picture.js";
import { PLAN_WORDS as words } from "./plan-words.js";
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
        {plan.daysWords}. {plan.isDemonstration && `${words.demonstration} `}
        {plan.needWords} {plan.hoursWords}
      </p>
      <OperationOfPlan plan={plan} onChoose={(operationId) => void change([], { operationId })} isChanging={changing} />
      <dl className="plan-figures">
        <PlanFigure name={words.share}>
          <FigureText figure={plan.share} withUnit />
        </PlanFigure>
        <PlanFigure name={words.visits}>{plan.visits}</PlanFigure>
        <PlanFigure name={words.patrolHours}>{words.hours(plan.patrolMinutes)}</PlanFigure>
        <PlanFigure name={words.officerHours}>{words.hours(plan.officerMinutes)}</PlanFigure>
      </dl>
      <div role="alert" className="planner__alert">
        {objection && (
          <p className="state state--failed">
            {objection}{" "}
            {isConflict && (
              <button type="button" className="link-button" onClick={() => void onReload()}>
                {words.showNow}
              </button>
            )}
          </p>
        )}
      </div>
      <div className="planner">
        <section className="planner__side" aria-labelledby="plan-places">
          <h2 id="plan-places" className="govuk-heading-m">
            {words.places.heading}
          </h2>
          <PlaceTable
            plan={plan}
            chosen={chosen}
            onChoose={setChosen}
            onDrop={(cell) => void change([{ kind: "DROP_PLACE", cell }])}
          />
        </section>
        <section className="planner__map" aria-label={words.map.label}>
          <LazyPlannerMap
            label={words.map.drawn(plan.places.length, shift?.dayWords ?? words.map.noShift)}
            noun={words.map.noun}
            groups={groups}
            routes={routes}
            chosen={chosen}
            onChoose={setChosen}
            title={words.map.title}
            legendWords={words.map.legend}
            attribution={[]}
            isNear
          />
        </section>
        <section className="planner__side" aria-labelledby="plan-rota">
          <h2 id="plan-rota" className="govuk-heading-m">
            {words.rota.heading}
          </h2>
          {shift && (
            <ShiftRota plan={plan} shift={shift} onShift={setShiftId} onChange={change} isChanging={changing} />
          )}
        </section>
      </div>
      <LeftOut plan={plan} />
      <section className="page-section page-text">
        <h2 className="govuk-heading-m">{words.how.heading}</h2>
        <p>{plan.choiceWords}</p>
        <p>{plan.routing}</p>
        <p>{words.how.seed(String(plan.seed))}</p>
        {plan.cautions.map((caution) => (
          <p key={caution}>{caution}</p>
        ))}
        <p>
          <Link to="/operations/delivered" search={{ plan: plan.id }} className="patrol-link">
            {words.how.delivered}
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

function LeftOut({ plan }: { readonly plan: Plan }) {
  if (plan.leftOut.length === 0) return null;
  return (
    <details className="page-section left-out">
      <summary>{words.leftOut(plan.leftOut.length)}</summary>
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
        {words.remove.open}
      </button>
    );
  }
  return (
    <p>
      {words.remove.question}{" "}
      <button type="button" className="link-button" onClick={() => void go()}>
        {words.remove.confirm}
      </button>{" "}
      <button type="button" className="link-button" onClick={() => setAsked(false)}>
        {words.remove.keep}
      </button>
    </p>
  );
}
