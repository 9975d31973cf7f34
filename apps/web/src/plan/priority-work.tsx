import { useMay } from "../access/index.js";
import { GlossaryText } from "../about/glossary-term.js";
import { useQuery } from "@apollo/client/react";
import type { PriorityId } from "@safer-wards/domain";
import { Link, useSearch } from "@tanstack/react-router";
import { useArea } from "../app/area.js";
import { graphql } from "../gql/index.js";
import type { OperationOfPriorityFragment } from "../gql/graphql.js";
import { Answer, Waiting } from "../ui/index.js";
import { readView, writeView } from "../view/index.js";

export const OperationOfPriority = graphql(`
  fragment OperationOfPriority on Operation {
    id
    title
    priority
    origin
    statusWords
    dates {
      words
    }
  }
`);

const RegisterOfPriority = graphql(`
  query RegisterOfPriority($areaCode: ID!) {
    operations(areaCode: $areaCode) {
      ...OperationOfPriority
    }
  }
`);

const OperationsOfPriority = graphql(`
  query OperationsOfPriority($areaCode: ID!) {
    publishedOperations(areaCode: $areaCode) {
      ...OperationOfPriority
    }
  }
`);

/** The operations under a priority: of the register to whoever may read it, else those that the published plan tells of. */
export function PriorityWork({ priority }: { readonly priority: PriorityId }) {
  const mayRead = useMay("Query.operations");
  return (
    <section className="page-section" aria-labelledby="work">
      <h2 id="work" className="govuk-heading-m">
        <GlossaryText>Operations under it</GlossaryText>
      </h2>
      {mayRead === undefined && <Waiting what="the operations" height={120} />}
      {mayRead === true && <Register priority={priority} />}
      {mayRead === false && <Published priority={priority} />}
    </section>
  );
}

function Register({ priority }: { readonly priority: PriorityId }) {
  const area = useArea();
  const asked = useQuery(RegisterOfPriority, { variables: { areaCode: area.code } });
  return (
    <Answer asked={asked} what="the operations" height={120}>
      {({ operations }) => (
        <OperationList
          operations={operations.filter((operation) => operation.priority === priority)}
          none="The register holds none that you may see."
        />
      )}
    </Answer>
  );
}

function Published({ priority }: { readonly priority: PriorityId }) {
  const area = useArea();
  const asked = useQuery(OperationsOfPriority, { variables: { areaCode: area.code } });
  return (
    <Answer asked={asked} what="the operations" height={120}>
      {({ publishedOperations }) => (
        <OperationList
          operations={publishedOperations.filter((operation) => operation.priority === priority)}
          none="The published plan tells of none."
        />
      )}
    </Answer>
  );
}

interface OperationListProps {
  readonly operations: readonly OperationOfPriorityFragment[];
  readonly none: string;
}

function OperationList({ operations, none }: OperationListProps) {
  const search = writeView(readView(useSearch({ strict: false })));
  if (operations.length === 0) return <p className="blank">{none}</p>;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {operations.map(({ id, title, statusWords, dates, origin }) => (
        <li key={id}>
          <Link to="/operations/$operationId" params={{ operationId: id }} search={search}>
            {title}
          </Link>
          , {dates.words}, {statusWords.toLowerCase()}
          {origin === "DEMONSTRATION" && " (demonstration data)"}
        </li>
      ))}
    </ul>
  );
}
