import { useEffect, useState } from "react";
import { SignInLink } from "./account-corner.js";
import { minutesToWarnOf, sessionEnd } from "./session-end.js";
import type { SessionEnd } from "./session-end.js";
import { useLastAsked } from "./use-last-asked.js";
import { isSignedIn, useViewer } from "./viewer.js";

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
                Stay signed in
              </button>
            )
          )}
        </div>
      )}
    </div>
  );
}

function noticeWords(end: SessionEnd, minutes: number): string {
  if (minutes === 0)
    return "Your session has ended. What you had typed and not saved has to be saved after signing in.";
  const within = `${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
  const loss = "What you have typed and not saved would then be lost; the address of this page still opens this view.";
  return end.canBePutOff
    ? `You will be signed out in ${within}, as nothing was asked for a while. ${loss}`
    : `You will be signed out in ${within}, as a session lasts no longer. Save what you are doing. ${loss}`;
}

function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(function tick() {
    const timer = setInterval(() => setNow(Date.now()), LOOK_AGAIN_MILLISECONDS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
