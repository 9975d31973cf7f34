import { useQuery } from "@apollo/client/react";
import type { PriorityId } from "@safer-wards/domain";
import { Link, useSearch } from "@tanstack/react-router";
import { useArea } from "../app/area.js";
import { graphql } from "../gql/index.js";
import { Answer } from "../ui/index.js";
import { readView, writeView } from "../view/index.js";

const OperationsOfPriority = graphql(`
  query OperationsOfPriority($areaCode: ID!) {
    publishedOperations(areaCode: $areaCode) {
      id
      title
      priority
      statusWords
      dates {
        words
      }
    }
  }
`);

/** The operations under a priority that the published plan tells of. */
export function PriorityWork({ priority }: { readonly priority: PriorityId }) {
  const area = useArea();
  const search = writeView(readView(useSearch({ strict: false })));
  const asked = useQuery(OperationsOfPriority, { variables: { areaCode: area.code } });
  return (
    <section className="page-section" aria-labelledby="work">
      <h2 id="work" className="govuk-heading-m">
        Operations under it
      </h2>
      <Answer asked={asked} what="the operations" height={120}>
        {({ publishedOperations }) => {
          const shown = publishedOperations.filter((operation) => operation.priority === priority);
          if (shown.length === 0) return <p className="blank">The published plan tells of none.</p>;
          return (
            <ul className="govuk-list govuk-list--bullet">
              {shown.map(({ id, title, statusWords, dates }) => (
                <li key={id}>
                  <Link to="/operations/$operationId" params={{ operationId: id }} search={search}>
                    {title}
                  </Link>
                  , {dates.words}, {statusWords.toLowerCase()}
                </li>
              ))}
            </ul>
          );
        }}
      </Answer>
    </section>
  );
}
