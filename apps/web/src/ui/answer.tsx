import type { ReactNode } from "react";
import { ANSWER_WORDS as words } from "./answer-words.js";
import { failureOf } from "./failure.js";

/** What `useQuery` returns, as far as the four states need it. */
export interface Asked<Data> {
  readonly data: Data | undefined;
  readonly previousData?: Data | undefined;
  readonly loading: boolean;
  readonly error?: unknown;
  readonly refetch: () => Promise<unknown>;
}

interface AnswerProps<Data> {
  readonly asked: Asked<Data>;
  /** What is being asked, for the waiting: "the trends". */
  readonly what: string;
  /** The page's heading while the answer that bears it is not there; only for an answer that holds the page's `h1`. */
  readonly heading?: string;
  /** Height in pixels that the waiting keeps free, so that nothing jumps. */
  readonly height: number;
  /** A sentence when nothing is recorded, null when something is. */
  readonly nothing?: (data: Data) => string | null;
  /** Why the answer is withheld, null when it is not. */
  readonly withheld?: (data: Data) => string | null;
  readonly children: (data: Data) => ReactNode;
}

/** The four states of every answer: waiting, nothing recorded, withheld, failed; and the answer itself. */
export function Answer<Data>({ asked, what, heading, height, nothing, withheld, children }: AnswerProps<Data>) {
  // Before anything is there the heading is only said: what is drawn next bears it.
  const said = heading !== undefined && <h1 className="govuk-visually-hidden">{heading}</h1>;
  if (asked.error !== undefined) {
    return (
      <>
        {said}
        <Failed error={asked.error} what={what} onRetry={asked.refetch} />
      </>
    );
  }
  const data = asked.data ?? asked.previousData;
  if (data === undefined) {
    return (
      <>
        {said}
        <Waiting what={what} height={height} />
      </>
    );
  }
  const withheldBecause = withheld?.(data) ?? null;
  const nothingBecause = nothing?.(data) ?? null;
  if (withheldBecause === null && nothingBecause === null) {
    return (
      <div className="answer" aria-busy={asked.loading}>
        {children(data)}
      </div>
    );
  }
  return (
    <>
      {heading !== undefined && <h1 className="page-heading">{heading}</h1>}
      {withheldBecause !== null ? (
        <Withheld because={withheldBecause} />
      ) : (
        <NothingRecorded words={nothingBecause ?? ""} />
      )}
    </>
  );
}

interface WaitingProps {
  readonly what: string;
  readonly height: number;
}

export function Waiting({ what, height }: WaitingProps) {
  return (
    <div className="waiting" role="status" style={{ minHeight: height }}>
      <span className="govuk-visually-hidden">{words.loading(what)}</span>
    </div>
  );
}

export function NothingRecorded({ words: because }: { readonly words: string }) {
  return (
    <div className="state">
      <p className="state__title">{words.nothing}</p>
      <p className="state__words">{because}</p>
    </div>
  );
}

export function Withheld({ because }: { readonly because: string }) {
  return (
    <div className="state">
      <p className="state__title">
        <abbr title={words.withheldMeans}>{words.withheldMark}</abbr> {words.withheld}
      </p>
      <p className="state__words">{because}</p>
    </div>
  );
}

interface FailedProps {
  readonly error: unknown;
  readonly what: string;
  readonly onRetry: () => unknown;
}

export function Failed({ error, what, onRetry }: FailedProps) {
  const failure = failureOf(error);
  const said = failure.reference !== null && failure.sentence.includes(failure.reference);
  const reference = said ? null : failure.reference;
  return (
    <div className="state state--failed" role="alert">
      <p className="state__title">{words.failed(what)}</p>
      <p className="state__words">{failure.sentence}</p>
      <div className="state__actions">
        {failure.mayPass ? (
          <button type="button" className="govuk-button govuk-button--secondary" onClick={() => void onRetry()}>
            {words.tryAgain}
          </button>
        ) : (
          <a href={location.pathname}>{words.startAgain}</a>
        )}
        {reference !== null && <span className="state__reference">{words.reference(reference)}</span>}
      </div>
    </div>
  );
}
