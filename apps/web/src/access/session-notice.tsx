import { useEffect, useState } from "react";
import { SignInLink } from "./account-corner.js";
import { minutesToWarnOf, sessionEnd } from "./session-end.js";
import type { SessionEnd } from "./session-end.js";
import { useLastAsked } from "./use-last-asked.js";
import { isSignedIn, useViewer } from "./viewer.js";
import { WORDS } from "./words.js";

const words = WORDS.sessionEnd;

const LOOK_AGAIN_MILLISECONDS = 5_000;

/** Says before a session ends that it will, how to go on, and what is lost otherwise. Silent at other times. */
export function SessionNotice() {
  const { viewer, answeredAt, askAgain } = useViewer();
  const lastAsked = useLastAsked();
  const now = useNow();
  const end = isSignedIn(viewer) && viewer.session ? sessionEnd(viewer.session, answeredAt, lastAsked) : null;
  const left = end && minutesToWarnOf(end, now);
  // A session that has ended stays ended, whatever is asked as a visitor afterwards.
  const [hasEnded, setHasEnded] = useState(false);
  if (left === 0 && !hasEnded) setHasEnded(true);
  const minutes = hasEnded ? 0 : left;
  return (
    <div className="session-notice" role="status">
      {end !== null && minutes !== null && (
        <div className="govuk-width-container session-notice__row">
          <p className="session-notice__words">{noticeWords(end, minutes)}</p>
          {minutes === 0 ? (
            <SignInLink />
          ) : (
            end.canBePutOff && (
              <button type="button" className="govuk-button" onClick={() => void askAgain()}>
                {words.stay}
              </button>
            )
          )}
        </div>
      )}
    </div>
  );
}

function noticeWords(end: SessionEnd, minutes: number): string {
  if (minutes === 0) return words.ended;
  return end.canBePutOff ? words.idle(minutes) : words.longest(minutes);
}

function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(function tick() {
    const timer = setInterval(() => setNow(Date.now()), LOOK_AGAIN_MILLISECONDS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
