import { useMutation, useQuery } from "@apollo/client/react";
import { graphql } from "../gql/index.js";
import type { SessionListQuery } from "../gql/graphql.js";
import { failureOf } from "../ui/failure.js";
import { Answer, DataTable, instantWords } from "../ui/index.js";
import type { TableColumn } from "../ui/index.js";
import { PEOPLE_WORDS } from "./people-words.js";

const words = PEOPLE_WORDS.sessions;

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
        {words.heading}
      </h2>
      {ending.error && (
        <p className="govuk-error-message" role="alert">
          {words.endFailed(failureOf(ending.error).sentence)}
        </p>
      )}
      <Answer asked={asked} what={words.waiting} height={200}>
        {({ sessions }) => (
          <DataTable
            caption={words.caption}
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
    { key: "person", title: words.who, value: ({ person }) => person.name },
    instantColumn("beganAt", words.since),
    instantColumn("lastSeenAt", words.lastSeen),
    instantColumn("endsAt", words.ends),
    {
      key: "end",
      title: words.end,
      sortable: false,
      value: () => null,
      show: ({ id, current, person, beganAt }) =>
        current ? (
          words.own
        ) : (
          <button type="button" className="link-button" onClick={() => onEnd(id)}>
            {words.end}
            <span className="govuk-visually-hidden"> {words.endOf(person.name, instantWords(beganAt))}</span>
          </button>
        ),
    },
  ];
}

function instantColumn(key: "beganAt" | "lastSeenAt" | "endsAt", title: string): TableColumn<Session> {
  return { key, title, value: (session) => session[key], show: (session) => instantWords(session[key]) };
}
