import { useMutation, useQuery } from "@apollo/client/react";
import { graphql } from "../gql/index.js";
import type { SessionListQuery } from "../gql/graphql.js";
import { failureOf } from "../ui/failure.js";
import { Answer, DataTable, instantWords } from "../ui/index.js";
import type { TableColumn } from "../ui/index.js";

const SessionList = graphql(`
  query SessionList {
    sessions {
      id
      beganAt
      lastSeenAt
      endsAt
      current
      person {
        id
        name
      }
    }
  }
`);

const EndSession = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id) {
      id
    }
  }
`);

type Session = SessionListQuery["sessions"][number];

/** Who is signed in now. A session that is ended asks its reader to sign in again. */
export function SessionsUnderWay() {
  const asked = useQuery(SessionList, { fetchPolicy: "cache-and-network" });
  const [end, ending] = useMutation(EndSession);
  const endOne = async (id: string) => {
    await end({ variables: { id } }).then(
      () => asked.refetch(),
      () => undefined,
    );
  };
  return (
    <section className="page-section" aria-labelledby="sessions">
      <h2 id="sessions" className="govuk-heading-m">
        Signed in now
      </h2>
      {ending.error && (
        <p className="govuk-error-message" role="alert">
          The session was not ended. {failureOf(ending.error).sentence}
        </p>
      )}
      <Answer asked={asked} what="the sessions" height={200}>
        {({ sessions }) => (
          <DataTable
            caption="Sessions under way"
            captionHidden
            columns={columnsOf((id) => void endOne(id))}
            rows={sessions}
            fileAddress="/files/sessions.csv"
            rowKey={({ id }) => id}
          />
        )}
      </Answer>
    </section>
  );
}

function columnsOf(onEnd: (id: string) => void): readonly TableColumn<Session>[] {
  return [
    { key: "person", title: "Who", value: ({ person }) => person.name },
    instantColumn("beganAt", "Since"),
    instantColumn("lastSeenAt", "Last seen"),
    instantColumn("endsAt", "Ends at the latest"),
    {
      key: "end",
      title: "End",
      sortable: false,
      value: () => null,
      show: ({ id, current, person, beganAt }) =>
        current ? (
          "This is yours: sign out instead"
        ) : (
          <button type="button" className="link-button" onClick={() => onEnd(id)}>
            End
            <span className="govuk-visually-hidden">
              {" "}
              the session of {person.name} since {instantWords(beganAt)}
            </span>
          </button>
        ),
    },
  ];
}

function instantColumn(key: "beganAt" | "lastSeenAt" | "endsAt", title: string): TableColumn<Session> {
  return { key, title, value: (session) => session[key], show: (session) => instantWords(session[key]) };
}
