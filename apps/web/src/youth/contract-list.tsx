import type { ReactElement } from "react";
import { FigureText } from "../ui/index.js";
import { PeopleText } from "./people-text.js";
import type { Contract } from "./youth-questions.js";

const PACE_MARKS = {
  AHEAD: { mark: "▲", word: "Ahead" },
  ON_PACE: { mark: "●", word: "On pace" },
  BEHIND: { mark: "▼", word: "Behind" },
  CANNOT_TELL: { mark: "?", word: "Cannot tell yet" },
  NOT_BEGUN: { mark: "–", word: "Not begun" },
} as const;

/** What was bought, and how delivery stands. */
export function ContractList({ contracts }: { readonly contracts: readonly Contract[] }): ReactElement {
  if (contracts.length === 0) return <p>No contract is recorded for this time.</p>;
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
        {period.name} · {kindNames.join(", ")} · paid for by {commissionerName}
        {wardNames.length > 0 && <> · for {wardNames.join("; ")}</>}
      </p>
      {(pounds || costPerContactHour) && (
        <p className="contract__money">
          {pounds && (
            <>
              £<FigureText figure={pounds} /> over the contract
            </>
          )}
          {pounds && costPerContactHour && " · "}
          {costPerContactHour && (
            <>
              £<FigureText figure={costPerContactHour} /> for a contact hour
            </>
          )}
        </p>
      )}
      {targets.length > 0 ? (
        <TargetTable title={title} targets={targets} />
      ) : (
        <p className="contract__what">Money and targets are shown to whoever has the contract.</p>
      )}
    </>
  );
}

function TargetTable({ title, targets }: Pick<Contract, "title" | "targets">): ReactElement {
  return (
    <table className="govuk-table stacking-table contract__targets">
      <caption className="govuk-visually-hidden">Targets of {title}</caption>
      <thead className="govuk-table__head">
        <tr>
          {["Target", "Asked for", "Delivered", "Due by now", "How it stands"].map((heading) => (
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
            <td className="govuk-table__cell" data-heading="Asked for">
              <FigureText figure={target} />
            </td>
            <td className="govuk-table__cell" data-heading="Delivered">
              <PeopleText people={delivered} />
            </td>
            <td className="govuk-table__cell" data-heading="Due by now">
              <FigureText figure={expected} />
            </td>
            <td className="govuk-table__cell" data-heading="How it stands">
              <span className={`pace pace--${pace.toLowerCase().replace("_", "-")}`}>
                <span className="pace__mark" aria-hidden="true">
                  {PACE_MARKS[pace].mark}
                </span>{" "}
                {PACE_MARKS[pace].word}
              </span>
              <span className="govuk-visually-hidden">. {words}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
