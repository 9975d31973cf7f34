import { useQuery } from "@apollo/client/react";
import { useEffect, useRef } from "react";
import type { OperationInput } from "../gql/graphql.js";
import { Answer } from "../ui/index.js";
import { differencesOf } from "./conflict.js";
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
    <div ref={panel} className="state state--failed" role="alert" tabIndex={-1} aria-label="Changed meanwhile">
      <h2 className="state__title">Somebody changed this operation while you were writing</h2>
      <p className="state__words">Nothing is saved yet, and nothing of yours is lost: it still stands in the form.</p>
      <Answer asked={asked} what="what they wrote" height={120}>
        {({ operation }) => {
          const differences = differencesOf(mine, operation);
          return (
            <>
              {differences.length > 0 && (
                <table className="govuk-table">
                  <caption className="govuk-visually-hidden">Where the two differ</caption>
                  <thead className="govuk-table__head">
                    <tr>
                      <th scope="col" className="govuk-table__header">
                        Fact
                      </th>
                      <th scope="col" className="govuk-table__header">
                        In the register now
                      </th>
                      <th scope="col" className="govuk-table__header">
                        In your form
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
                  Save what my form holds
                </button>
                <button type="button" className="govuk-button govuk-button--secondary" onClick={onTakeTheirs}>
                  Leave it as they wrote it
                </button>
              </div>
            </>
          );
        }}
      </Answer>
    </div>
  );
}
