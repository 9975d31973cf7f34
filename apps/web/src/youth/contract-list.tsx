import type { ReactElement } from "react";
import { FigureText } from "../ui/index.js";
import { PeopleText } from "./people-text.js";
import type { Contract } from "./youth-questions.js";
import { CONTRACT_WORDS } from "./contract-words.js";

const PACE_MARKS = { AHEAD: "▲", ON_PACE: "●", BEHIND: "▼", CANNOT_TELL: "?", NOT_BEGUN: "–" } as const;

/** What was bought, and how delivery stands. */
export function ContractList({ contracts }: { readonly contracts: readonly Contract[] }): ReactElement {
  if (contracts.length === 0) return <p>{CONTRACT_WORDS.list.none}</p>;
  return (
    <ul className="contracts">
      {contracts.map((contract) => (
        <li key={`${contract.title} ${contract.period.name}`} className="contract">
          <ContractCard contract={contract} />
        </li>
      ))}
    </ul>
  );
}

function ContractCard({ contract }: { readonly contract: Contract }): ReactElement {
  const { title, period, commissionerName, kindNames, wardNames, pounds, costPerContactHour, targets } = contract;
  return (
    <>
      <h3 className="govuk-heading-s contract__title">{title}</h3>
      <p className="contract__what">
        {CONTRACT_WORDS.list.contract(period.name, kindNames.join(", "), commissionerName, wardNames)}
      </p>
      {(pounds || costPerContactHour) && (
        <p className="contract__money">
          {pounds && (
            <>
              £<FigureText figure={pounds} /> {CONTRACT_WORDS.list.pounds}
            </>
          )}
          {pounds && costPerContactHour && " · "}
          {costPerContactHour && (
            <>
              £<FigureText figure={costPerContactHour} /> {CONTRACT_WORDS.list.costPerContactHour}
            </>
          )}
        </p>
      )}
      {targets.length > 0 ? (
        <TargetTable title={title} targets={targets} />
      ) : (
        <p className="contract__what">{CONTRACT_WORDS.list.withheld}</p>
      )}
    </>
  );
}

function TargetTable({ title, targets }: Pick<Contract, "title" | "targets">): ReactElement {
  return (
    <table className="govuk-table stacking-table contract__targets">
      <caption className="govuk-visually-hidden">{CONTRACT_WORDS.list.targets(title)}</caption>
      <thead className="govuk-table__head">
        <tr>
          {[
            CONTRACT_WORDS.list.target,
            CONTRACT_WORDS.list.asked,
            CONTRACT_WORDS.list.delivered,
            CONTRACT_WORDS.list.due,
            CONTRACT_WORDS.list.pace,
          ].map((heading) => (
            <th key={heading} scope="col" className="govuk-table__header">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {targets.map(({ measure, name, target, delivered, expected, pace, words }) => (
          <tr key={measure}>
            <th scope="row" className="govuk-table__header">
              {name}
            </th>
            <td className="govuk-table__cell" data-heading={CONTRACT_WORDS.list.asked}>
              <FigureText figure={target} />
            </td>
            <td className="govuk-table__cell" data-heading={CONTRACT_WORDS.list.delivered}>
              <PeopleText people={delivered} />
            </td>
            <td className="govuk-table__cell" data-heading={CONTRACT_WORDS.list.due}>
              <FigureText figure={expected} />
            </td>
            <td className="govuk-table__cell" data-heading={CONTRACT_WORDS.list.pace}>
              <span className={`pace pace--${pace.toLowerCase().replace("_", "-")}`}>
                <span className="pace__mark" aria-hidden="true">
                  {PACE_MARKS[pace]}
                </span>{" "}
                {CONTRACT_WORDS.list.paces[pace]}
              </span>
              <span className="govuk-visually-hidden">. {words}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
