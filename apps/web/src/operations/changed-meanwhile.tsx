import { useQuery } from "@apollo/client/react";
import { useEffect, useRef } from "react";
import type { OperationInput } from "../gql/graphql.js";
import { Answer } from "../ui/index.js";
import { differencesOf } from "./conflict.js";
import { CONFLICT_WORDS as words } from "./form-words.js";
import { OneOperation } from "./operation-questions.js";

interface ChangedMeanwhileProps {
  readonly operationId: string;
  readonly mine: OperationInput;
  /** With the version that was compared. */
  readonly onKeepMine: (version: number) => void;
  readonly onTakeTheirs: () => void;
}

/** Somebody was faster: what they wrote beside what this form holds. Nothing of either is lost. */
export function ChangedMeanwhile({ operationId, mine, onKeepMine, onTakeTheirs }: ChangedMeanwhileProps) {
  const asked = useQuery(OneOperation, { variables: { id: operationId }, fetchPolicy: "network-only" });
  const panel = useRef<HTMLDivElement>(null);
  useEffect(function takeFocus() {
    panel.current?.focus();
  }, []);
  return (
    <div ref={panel} className="state state--failed" role="alert" tabIndex={-1} aria-label={words.label}>
      <h2 className="state__title">{words.heading}</h2>
      <p className="state__words">{words.lead}</p>
      <Answer asked={asked} what={words.what} height={120}>
        {({ operation }) => {
          const differences = differencesOf(mine, operation);
          return (
            <>
              {differences.length > 0 && (
                <table className="govuk-table">
                  <caption className="govuk-visually-hidden">{words.caption}</caption>
                  <thead className="govuk-table__head">
                    <tr>
                      <th scope="col" className="govuk-table__header">
                        {words.fact}
                      </th>
                      <th scope="col" className="govuk-table__header">
                        {words.theirs}
                      </th>
                      <th scope="col" className="govuk-table__header">
                        {words.mine}
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {differences.map(({ name, theirs, mine: own }) => (
                      <tr key={name} className="govuk-table__row">
                        <th scope="row" className="govuk-table__header">
                          {name}
                        </th>
                        <td className="govuk-table__cell">{theirs || "–"}</td>
                        <td className="govuk-table__cell">{own || "–"}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              )}
              <div className="state__actions">
                <button type="button" className="govuk-button" onClick={() => onKeepMine(operation.version)}>
                  {words.keepMine}
                </button>
                <button type="button" className="govuk-button govuk-button--secondary" onClick={onTakeTheirs}>
                  {words.takeTheirs}
                </button>
              </div>
            </>
          );
        }}
      </Answer>
    </div>
  );
}
