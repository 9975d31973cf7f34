import { useMutation } from "@apollo/client/react";
import { useCallback, useEffect, useRef, useState } from "react";
import { graphql } from "../gql/index.js";
import { failureOf } from "../ui/failure.js";
import { forgetVisit, keepVisit, type KeptVisit, keptVisits } from "./visit-store.js";

const RecordVisits = graphql(`
  mutation RecordVisits($visits: [PatrolVisitInput!]!) {
    recordPatrolVisits(visits: $visits) {
      taken
      known
      refused {
        visitId
        because
      }
    }
  }
`);

const MOST_AT_ONCE = 50;

/** The visits on this phone, sent whenever there is network; each carries its id, so none is sent twice. */
export function useKeptVisits() {
  const [kept, setKept] = useState<readonly KeptVisit[]>([]);
  const [sent, setSent] = useState(0);
  const [fault, setFault] = useState<string | null>(null);
  const [record] = useMutation(RecordVisits);
  const isSending = useRef(false);

  const read = useCallback(async () => setKept(await keptVisits()), []);

  const send = useCallback(async () => {
    // Two at once would do no harm, since ids are kept, but would say "sent" twice.
    if (isSending.current) return;
    isSending.current = true;
    try {
      const waiting = (await keptVisits()).filter(({ refusedBecause }) => refusedBecause === null);
      if (waiting.length === 0 || !navigator.onLine) return;
      const visits = waiting.slice(0, MOST_AT_ONCE).map(({ visit }) => visit);
      const { data } = await record({ variables: { visits } });
      if (!data) return;
      const { taken, known, refused } = data.recordPatrolVisits;
      for (const id of [...taken, ...known]) await forgetVisit(id);
      for (const { visitId, because } of refused) {
        const one = waiting.find(({ visit }) => visit.id === visitId);
        if (one) await keepVisit({ ...one, refusedBecause: because });
      }
      setSent((before) => before + taken.length + known.length);
      setFault(null);
    } catch (error) {
      setFault(navigator.onLine ? failureOf(error).sentence : null);
    } finally {
      isSending.current = false;
      await read();
    }
  }, [record, read]);

  useEffect(
    function sendWhenOnline() {
      const sendNow = () => void send();
      const soon = setTimeout(sendNow);
      void keptVisits().then(setKept);
      addEventListener("online", sendNow);
      return () => {
        clearTimeout(soon);
        removeEventListener("online", sendNow);
      };
    },
    [send],
  );

  const add = async (visit: KeptVisit) => {
    await keepVisit(visit);
    await read();
    await send();
  };
  const forget = async (id: string) => {
    await forgetVisit(id);
    await read();
  };
  return { kept, sent, fault, add, send, forget };
}
