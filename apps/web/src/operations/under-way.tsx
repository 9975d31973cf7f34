import { Link } from "@tanstack/react-router";
import type { Operation } from "./operation-questions.js";
import "./operations.scss";
import { StatusMark } from "./status-mark.js";
import { useOperations } from "./use-operations.js";
import { WORDS } from "./words.js";

const words = WORDS.underWay;

const STATUSES: readonly Operation["status"][] = ["RUNNING", "PLANNED", "ENDED"];
const MOST_SHOWN = 5;

/** What is running and planned, for the overview; for whoever may not read the register, the way to what the plan tells. */
export function UnderWay() {
  const { asked, isRegister } = useOperations();
  const operations = asked.data;
  if (operations === undefined) return null;
  const underWay = STATUSES.flatMap((status) => operations.filter((operation) => operation.status === status));
  return (
    <section className="page-section" aria-labelledby="under-way">
      <h2 id="under-way" className="govuk-heading-m">
        {isRegister ? words.heading : words.headingOfPlan}
      </h2>
      {isRegister && underWay.length > 0 && (
        <ul className="under-way">
          {underWay.slice(0, MOST_SHOWN).map((operation) => (
            <li key={operation.id}>
              <StatusMark operation={operation} />{" "}
              <Link to="/operations/$operationId" params={{ operationId: operation.id }} className="way-back__link">
                {operation.title}
              </Link>
              <span className="data-table__note">{words.one(operation.dates.words, operation.place.words)}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="govuk-body">
        {isRegister && underWay.length === 0 && `${words.none} `}
        <Link to="/operations">{isRegister ? words.all : words.allOfPlan(operations.length)}</Link>
      </p>
    </section>
  );
}
