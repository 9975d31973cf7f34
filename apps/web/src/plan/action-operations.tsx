import { GlossaryText } from "../about/glossary-term.js";
import { useQuery } from "@apollo/client/react";
import { Link, useSearch } from "@tanstack/react-router";
import { useArea } from "../app/area.js";
import { graphql } from "../gql/index.js";
import { Answer } from "../ui/index.js";
import { readView, writeView } from "../view/index.js";
import type { PlanAction } from "./plan-questions.js";

const OperationsOfAction = graphql(`
  query OperationsOfAction($areaCode: ID!) {
    publishedOperations(areaCode: $areaCode) {
      id
      title
      planActionId
      statusWords
      dates {
        words
      }
    }
  }
`);

/** The operations that were run for an action, as the published plan tells. */
export function ActionOperations({ action }: { readonly action: Pick<PlanAction, "planYear" | "key"> }) {
  const area = useArea();
  const search = writeView(readView(useSearch({ strict: false })));
  const asked = useQuery(OperationsOfAction, { variables: { areaCode: area.code } });
  const own = `${action.planYear}:${action.key}`;
  return (
    <Answer asked={asked} what="the operations" height={0}>
      {({ publishedOperations }) => {
        const shown = publishedOperations.filter(({ planActionId }) => planActionId === own);
        if (shown.length === 0) return null;
        return (
          <section className="page-section" aria-labelledby="action-operations">
            <h2 id="action-operations" className="govuk-heading-m">
              <GlossaryText>Operations</GlossaryText>
            </h2>
            <ul className="govuk-list govuk-list--bullet">
              {shown.map(({ id, title, statusWords, dates }) => (
                <li key={id}>
                  <Link to="/operations/$operationId" params={{ operationId: id }} search={search}>
                    {title}
                  </Link>
                  : {statusWords.toLowerCase()}, {dates.words}
                </li>
              ))}
            </ul>
          </section>
        );
      }}
    </Answer>
  );
}
