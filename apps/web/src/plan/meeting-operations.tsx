import { useMay } from "../access/index.js";
import { GlossaryText } from "../about/glossary-term.js";
import { useQuery } from "@apollo/client/react";
import { Link, useSearch } from "@tanstack/react-router";
import { useArea } from "../app/area.js";
import { graphql } from "../gql/index.js";
import { Answer, Waiting } from "../ui/index.js";
import { readView, writeView } from "../view/index.js";

const OperationsForMeeting = graphql(`
  query OperationsForMeeting($areaCode: ID!) {
    operations(areaCode: $areaCode) {
      ...MeetingOperationParts
    }
  }
`);

const PublishedForMeeting = graphql(`
  query PublishedForMeeting($areaCode: ID!) {
    publishedOperations(areaCode: $areaCode) {
      ...MeetingOperationParts
    }
  }
`);

export const MeetingOperationParts = graphql(`
  fragment MeetingOperationParts on Operation {
    id
    title
    status
    statusWords
    priorityName
    dates {
      words
    }
  }
`);

/** The operations that the reader may see: planned and running ones first. */
export function MeetingOperations() {
  const mayRead = useMay("Query.operations");
  return (
    <section className="page-section" aria-labelledby="meeting-operations">
      <h2 id="meeting-operations" className="govuk-heading-m">
        <GlossaryText>Operations</GlossaryText>
      </h2>
      {mayRead === undefined && <Waiting what="the operations" height={160} />}
      {mayRead === true && <Register />}
      {mayRead === false && <Published />}
    </section>
  );
}

function Register() {
  const area = useArea();
  const asked = useQuery(OperationsForMeeting, { variables: { areaCode: area.code } });
  return (
    <Answer asked={asked} what="the operations" height={160}>
      {({ operations }) => <OperationLines operations={operations} />}
    </Answer>
  );
}

function Published() {
  const area = useArea();
  const asked = useQuery(PublishedForMeeting, { variables: { areaCode: area.code } });
  return (
    <Answer asked={asked} what="the operations" height={160}>
      {({ publishedOperations }) => <OperationLines operations={publishedOperations} />}
    </Answer>
  );
}

interface OperationLine {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly statusWords: string;
  readonly priorityName?: string | null;
  readonly dates: { readonly words: string };
}

const MOST = 12;

function OperationLines({ operations }: { readonly operations: readonly OperationLine[] }) {
  const search = writeView(readView(useSearch({ strict: false })));
  const isGoing = ({ status }: OperationLine) => status === "PLANNED" || status === "RUNNING" || status === "ENDED";
  const shown = [...operations.filter(isGoing), ...operations.filter((one) => !isGoing(one))].slice(0, MOST);
  if (shown.length === 0) return <p className="blank">None.</p>;
  return (
    <>
      <ul className="govuk-list govuk-list--bullet">
        {shown.map(({ id, title, statusWords, priorityName, dates }) => (
          <li key={id}>
            <Link to="/operations/$operationId" params={{ operationId: id }} search={search}>
              {title}
            </Link>
            : {statusWords.toLowerCase()}, {dates.words}
            {priorityName != null && `, ${priorityName}`}
          </li>
        ))}
      </ul>
      {operations.length > shown.length && <p>And {operations.length - shown.length} more in the register.</p>}
    </>
  );
}
