import { useSyncExternalStore } from "react";
import { instantWords } from "../ui/index.js";
import type { useKeptVisits } from "./use-kept-visits.js";
import { VISIT_WORDS } from "./visit-words.js";

const words = VISIT_WORDS.kept;

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
        {words.heading}
      </h2>
      <p role="status" className="kept-visits__state">
        <strong>{isOnline ? words.network : words.noNetwork}</strong>{" "}
        {kept.length === 0 ? (sent > 0 ? words.allSent(sent) : words.nothing) : words.waiting(kept.length)}
      </p>
      {fault && <p className="state state--failed">{fault}</p>}
      {kept.length > 0 && (
        <ul className="kept-visits__list">
          {kept.map(({ visit, placeName, refusedBecause }) => (
            <li key={visit.id}>
              {words.one(placeName, instantWords(visit.arrivedAt))}
              {refusedBecause !== null && (
                <>
                  <br />
                  <strong>{words.notTaken}</strong> {refusedBecause}{" "}
                  <button type="button" className="link-button" onClick={() => void forget(String(visit.id))}>
                    {words.forget}
                  </button>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {kept.length > 0 && isOnline && (
        <button type="button" className="govuk-button govuk-button--secondary" onClick={() => void send()}>
          {words.send}
        </button>
      )}
      <p className="planner__words">
        {isKept === true && words.opensWithout}
        {isKept === false && words.opensNotWithout}
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
