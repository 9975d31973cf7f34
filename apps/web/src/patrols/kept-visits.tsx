import { useSyncExternalStore } from "react";
import { instantWords } from "../ui/index.js";
import type { useKeptVisits } from "./use-kept-visits.js";

type KeptVisitsProps = Omit<ReturnType<typeof useKeptVisits>, "add"> & {
  /** Whether the page opens without network; null while that is being seen to. */
  readonly isKept: boolean | null;
};

/** What waits on the phone, and whether it can be sent. */
export function KeptVisits({ kept, sent, fault, send, forget, isKept }: KeptVisitsProps) {
  const isOnline = useOnline();
  return (
    <section className="kept-visits" aria-labelledby="kept-visits">
      <h2 id="kept-visits" className="govuk-visually-hidden">
        Kept on this phone
      </h2>
      <p role="status" className="kept-visits__state">
        <strong>{isOnline ? "Network" : "No network"}.</strong>{" "}
        {kept.length === 0
          ? sent > 0
            ? `All sent: ${sent} ${sent === 1 ? "visit" : "visits"} since this page was opened.`
            : "Nothing waits to be sent."
          : `${kept.length} ${kept.length === 1 ? "visit waits" : "visits wait"} on this phone to be sent.`}
      </p>
      {fault && <p className="state state--failed">{fault}</p>}
      {kept.length > 0 && (
        <ul className="kept-visits__list">
          {kept.map(({ visit, placeName, refusedBecause }) => (
            <li key={visit.id}>
              {placeName}, {instantWords(visit.arrivedAt)}
              {refusedBecause !== null && (
                <>
                  <br />
                  <strong>Not taken.</strong> {refusedBecause}{" "}
                  <button type="button" className="link-button" onClick={() => void forget(String(visit.id))}>
                    Forget this visit
                  </button>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {kept.length > 0 && isOnline && (
        <button type="button" className="govuk-button govuk-button--secondary" onClick={() => void send()}>
          Send now
        </button>
      )}
      <p className="planner__words">
        {isKept === true && "This page opens without network too; visits are kept on this phone and sent later."}
        {isKept === false && "This browser cannot open the page without network; keep it open while on patrol."}
      </p>
    </section>
  );
}

function useOnline(): boolean {
  return useSyncExternalStore(
    (changed) => {
      addEventListener("online", changed);
      addEventListener("offline", changed);
      return () => {
        removeEventListener("online", changed);
        removeEventListener("offline", changed);
      };
    },
    () => navigator.onLine,
  );
}
