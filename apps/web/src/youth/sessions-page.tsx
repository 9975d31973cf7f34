import { useQuery } from "@apollo/client/react";
import { useRef, useState, type ReactElement } from "react";
import { useViewer } from "../access/index.js";
import { useArea } from "../app/area.js";
import type { YouthSessionListQuery } from "../gql/graphql.js";
import { Answer } from "../ui/index.js";
import { mayAsk } from "./may-ask.js";
import { draftLike, draftOf } from "./session-draft.js";
import { SessionForm } from "./session-form.js";
import { forgetTyped, keepTyped, typedBefore } from "./session-typed.js";
import { type Session, YouthSessionList } from "./session-questions.js";
import { SessionTable } from "./session-table.js";
import "./session-form.scss";
import { YouthFrame } from "./youth-frame.js";
import { SESSION_WORDS } from "./session-words.js";

const words = SESSION_WORDS.page;

/** Sessions: recorded on a phone after an evening, and corrected at a desk. */
export function SessionsPage(): ReactElement {
  return (
    <YouthFrame title={words.title} action="Query.youthSessions" what={words.what}>
      <SessionsAnswer />
    </YouthFrame>
  );
}

function SessionsAnswer(): ReactElement {
  const area = useArea();
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  const after = pages.at(-1) ?? null;
  const asked = useQuery(YouthSessionList, {
    variables: { areaCode: area.code, after },
    fetchPolicy: "cache-and-network",
  });
  return (
    <Answer asked={asked} heading={words.title} what={words.waiting} height={800}>
      {(answer) => (
        <SessionsFor
          answer={answer}
          isFirstPage={after === null}
          onNext={(next) => setPages((before) => [...before, next])}
          onBack={() => setPages((before) => before.slice(0, -1))}
          onChanged={() => void asked.refetch()}
        />
      )}
    </Answer>
  );
}

interface SessionsForProps {
  readonly answer: YouthSessionListQuery;
  readonly isFirstPage: boolean;
  readonly onNext: (after: string) => void;
  readonly onBack: () => void;
  readonly onChanged: () => void;
}

function SessionsFor({ answer, isFirstPage, onNext, onBack, onChanged }: SessionsForProps): ReactElement {
  const { viewer } = useViewer();
  const area = useArea();
  const [corrected, setCorrected] = useState<Session | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const top = useRef<HTMLHeadingElement>(null);
  const { sessions, count, nextAfter, places } = answer.youthSessions;
  const mayWrite = mayAsk(viewer, "Mutation.saveYouthSession");
  const isOfficer = viewer?.roles.includes("OFFICER") ?? false;
  const providers = answer.youthProviders.filter(({ slug }) => isOfficer || slug === viewer?.organisation);
  const own = providers[0];
  const viewerId = viewer?.id ?? "";
  // Read when the form opens: while one types, the form holds what is typed.
  const [typed, setTyped] = useState(() => typedBefore(viewerId));
  const provider = corrected?.provider ?? own?.slug;
  const known = {
    own: isOfficer ? places : places.filter((place) => place.provider === provider),
    named: answer.area?.places ?? [],
  };
  const correct = (session: Session) => {
    setCorrected(session);
    setTyped(typedBefore(viewerId));
    setSaid(null);
    top.current?.focus();
    top.current?.scrollIntoView({ block: "start" });
  };
  return (
    <>
      <h1 ref={top} tabIndex={-1} className="page-heading">
        {corrected ? words.correct(dayOf(corrected)) : mayWrite ? words.record : words.title}
      </h1>
      <p role="status" className="session-said">
        {said}
      </p>
      {mayWrite && own && (
        <SessionForm
          key={`${corrected?.id ?? "new"} ${String(round)}`}
          draft={
            corrected
              ? draftOf(corrected)
              : (typed ?? draftLike(sessions[0], today(), own.slug, own.kinds[0] ?? "DETACHED"))
          }
          isTypedBefore={!corrected && typed !== null}
          corrected={corrected}
          providers={corrected ? providers.filter(({ slug }) => slug === corrected.provider) : providers}
          places={known}
          onForget={() => {
            forgetTyped(viewerId);
            setTyped(null);
            setRound((before) => before + 1);
          }}
          keepTyped={corrected ? null : (form) => keepTyped(viewerId, form)}
          onSaved={(sentence) => {
            if (!corrected) forgetTyped(viewerId);
            setTyped(typedBefore(viewerId));
            setSaid(sentence);
            setCorrected(null);
            setRound((before) => before + 1);
            onChanged();
            top.current?.focus();
          }}
          onCancel={corrected ? () => setCorrected(null) : null}
        />
      )}
      {mayWrite && !own && <p className="page-lead">{words.noProvider(area.name)}</p>}
      <SessionTable
        sessions={sessions}
        count={count}
        mayWrite={mayWrite}
        onCorrect={correct}
        onRemoved={(sentence) => {
          setSaid(sentence);
          onChanged();
          top.current?.focus();
        }}
      />
      <nav className="session-pages" aria-label={words.pages}>
        {!isFirstPage && (
          <button type="button" className="link-button" onClick={onBack}>
            {words.later}
          </button>
        )}
        {nextAfter !== null && (
          <button type="button" className="link-button" onClick={() => onNext(nextAfter)}>
            {words.earlier}
          </button>
        )}
      </nav>
    </>
  );
}

export function dayOf({ date }: Pick<Session, "date">): string {
  return new Date(`${date}T12:00:00Z`).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
}

/** This day in London, wherever the phone thinks it is. */
function today(): string {
  return new Date().toLocaleDateString("en-CA", { timeZone: "Europe/London" });
}
