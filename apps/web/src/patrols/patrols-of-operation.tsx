import { GlossaryText } from "../about/glossary-term.js";
import { useQuery } from "@apollo/client/react";
import { Link } from "@tanstack/react-router";
import { useArea } from "../app/area.js";
import { Answer, FigureText } from "../ui/index.js";
import { DeliveredOfOperation, type DeliveredRow } from "./delivered-questions.js";
import { PatrolPlans, type PlanSummary } from "./patrol-questions.js";
import "./patrols.scss";
import { WORDS } from "./words.js";

const words = WORDS.ofOperation;

interface PatrolsOfOperationProps {
  readonly operationId: string;
  /** Whether it can still get patrols. */
  readonly isOpen: boolean;
}

/** The patrol plans of an operation, and what was delivered of them. For officers. */
export function PatrolsOfOperation({ operationId, isOpen }: PatrolsOfOperationProps) {
  const area = useArea();
  const variables = { areaCode: area.code, operationId };
  const asked = useQuery(PatrolPlans, { variables, fetchPolicy: "cache-and-network" });
  const none = asked.data?.patrolPlans.length === 0;
  if (none && !isOpen) return null;
  return (
    <section className="page-section" aria-labelledby="patrols-of-operation">
      <h2 id="patrols-of-operation" className="govuk-heading-m">
        <GlossaryText>{words.heading}</GlossaryText>
      </h2>
      <Answer asked={asked} what={WORDS.plans.what} height={120}>
        {({ patrolPlans }) => (
          <>
            {none ? (
              <p className="govuk-body">{words.none}</p>
            ) : (
              <ul className="patrols-of-operation">
                {patrolPlans.map((plan) => (
                  <PlanLine key={plan.planId} plan={plan} />
                ))}
              </ul>
            )}
            {!none && <Delivered areaCode={area.code} operationId={operationId} />}
          </>
        )}
      </Answer>
      {isOpen && (
        <p>
          <Link to="/operations/patrols/new" search={{ operation: operationId }} className="patrol-link">
            {words.add}
          </Link>
        </p>
      )}
    </section>
  );
}

function PlanLine({ plan }: { readonly plan: PlanSummary }) {
  const { planId, title, daysWords, visits, places } = plan;
  return (
    <li>
      <Link to="/operations/patrols/$planId" params={{ planId }} className="patrol-link">
        {title}
      </Link>
      <span className="data-table__note">{WORDS.plans.extent(daysWords, visits, places)}</span>
    </li>
  );
}

function Delivered({ areaCode, operationId }: { readonly areaCode: string; readonly operationId: string }) {
  const variables = { input: { areaCode, operationId } };
  const asked = useQuery(DeliveredOfOperation, { variables, fetchPolicy: "cache-and-network" });
  return (
    <Answer asked={asked} what={words.what} height={96}>
      {({ patrolDelivered: { total } }) => (
        <>
          <dl className="plan-figures">
            <Delivery name={words.visits} row={total} figure="visits" />
            <Delivery name={words.plannedVisits} row={total} figure="plannedVisits" />
            <Delivery name={words.patrolMinutes} row={total} figure="patrolMinutes" />
            <Delivery name={words.officerMinutes} row={total} figure="officerMinutes" />
          </dl>
          <p>
            <Link to="/operations/delivered" search={{ operation: operationId }} className="patrol-link">
              {words.more}
            </Link>
          </p>
        </>
      )}
    </Answer>
  );
}

interface DeliveryProps {
  readonly name: string;
  readonly row: DeliveredRow;
  readonly figure: "visits" | "plannedVisits" | "patrolMinutes" | "officerMinutes";
}

function Delivery({ name, row, figure }: DeliveryProps) {
  return (
    <div className="plan-figures__one">
      <dt>{name}</dt>
      <dd>
        <FigureText figure={row[figure]} withInterval={false} />
      </dd>
    </div>
  );
}
