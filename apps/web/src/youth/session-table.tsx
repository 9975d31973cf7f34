import { useMutation } from "@apollo/client/react";
import { useState, type ReactElement } from "react";
import { failureOf } from "../ui/failure.js";
import { ScrollRegion } from "../ui/index.js";
import { RemoveYouthSession, type Session } from "./session-questions.js";
import { SESSION_WORDS } from "./session-words.js";

const words = SESSION_WORDS.table;

interface SessionTableProps {
  readonly sessions: readonly Session[];
  readonly count: number;
  readonly mayWrite: boolean;
  readonly onCorrect: (session: Session) => void;
  readonly onRemoved: (words: string) => void;
}

const HEADINGS = [words.contacts, words.attendances, words.individuals, words.newIndividuals] as const;

/** What was recorded, the latest first. */
export function SessionTable({ sessions, count, mayWrite, onCorrect, onRemoved }: SessionTableProps): ReactElement {
  if (count === 0) return <p>{words.none}</p>;
  return (
    <section className="page-section" aria-labelledby="recorded">
      <h2 id="recorded" className="govuk-heading-m">
        {words.heading(count)}
      </h2>
      <ScrollRegion label={words.label}>
        <table className="govuk-table stacking-table">
          <caption className="govuk-visually-hidden">{words.caption}</caption>
          <thead className="govuk-table__head">
            <tr>
              <th scope="col" className="govuk-table__header">
                {words.day}
              </th>
              <th scope="col" className="govuk-table__header">
                {words.what}
              </th>
              {HEADINGS.map((heading) => (
                <th key={heading} scope="col" className="govuk-table__header govuk-table__header--numeric">
                  {heading}
                </th>
              ))}
              {mayWrite && (
                <th scope="col" className="govuk-table__header">
                  {words.mend}
                </th>
              )}
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {sessions.map((session) => (
              <SessionRow
                key={session.id}
                session={session}
                mayWrite={mayWrite}
                onCorrect={onCorrect}
                onRemoved={onRemoved}
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

interface SessionRowProps extends Pick<SessionTableProps, "mayWrite" | "onCorrect" | "onRemoved"> {
  readonly session: Session;
}

function SessionRow({ session, mayWrite, onCorrect, onRemoved }: SessionRowProps): ReactElement {
  const { date, startTime, endTime, place, wardName, kindName, providerName } = session;
  const numbers = [session.contacts, session.attendances, session.individuals, session.newIndividuals ?? words.notSaid];
  const day = new Date(`${date}T12:00:00Z`).toLocaleDateString("en-GB", {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
  });
  return (
    <tr>
      <th scope="row" className="govuk-table__header">
        {words.when(day, startTime, endTime)}
        <span className="session-row__place">
          {place}, {wardName}
        </span>
      </th>
      <td className="govuk-table__cell" data-heading="What">
        {kindName}
        <span className="session-row__place">{providerName}</span>
      </td>
      {numbers.map((number, index) => (
        <td
          key={HEADINGS[index]}
          className="govuk-table__cell govuk-table__cell--numeric"
          data-heading={HEADINGS[index]}
        >
          {number}
        </td>
      ))}
      {mayWrite && (
        <td className="govuk-table__cell session-row__mend">
          <button type="button" className="link-button" onClick={() => onCorrect(session)}>
            {words.correct}
            <span className="govuk-visually-hidden"> {words.ofDay(day)}</span>
          </button>
          <RemoveButton session={session} day={day} onRemoved={onRemoved} />
        </td>
      )}
    </tr>
  );
}

interface RemoveButtonProps {
  readonly session: Session;
  readonly day: string;
  readonly onRemoved: (words: string) => void;
}

/** Asks once more before it takes a session back. */
function RemoveButton({ session, day, onRemoved }: RemoveButtonProps): ReactElement {
  const [isAsking, setAsking] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const [remove] = useMutation(RemoveYouthSession);
  const takeBack = async () => {
    try {
      await remove({ variables: { id: session.id, version: session.version } });
      onRemoved(words.takenBack(session.place, day));
    } catch (error) {
      setRefused(failureOf(error).sentence);
    }
  };
  if (refused !== null) return <span role="alert">{refused}</span>;
  return (
    <button type="button" className="link-button" onClick={() => (isAsking ? void takeBack() : setAsking(true))}>
      {isAsking ? words.reallyTakeBack : words.takeBack}
      <span className="govuk-visually-hidden"> {words.ofDay(day)}</span>
    </button>
  );
}
