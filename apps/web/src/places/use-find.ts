import { useEffect, useState } from "react";
import type { FindResultsQuery } from "../first-answer/gql/graphql.js";
import { askServer } from "../first-answer/ask-server.js";
import { FindResults } from "./find-question.js";

export type Found = FindResultsQuery["find"][number];

export type Finding =
  | { readonly state: "idle" }
  | { readonly state: "found"; readonly text: string; readonly results: readonly Found[] }
  | { readonly state: "failed"; readonly text: string };

const WAIT_MILLISECONDS = 120;
const MOST_RESULTS = 8;

/** Asks a moment after the last letter; an answer to an older text is dropped. */
export function useFind(areaCode: string | null, text: string): Finding {
  const [finding, setFinding] = useState<Finding>({ state: "idle" });
  const typed = text.trim();
  useEffect(
    function askAMomentLater() {
      let awaited = true;
      if (typed.length < 2) return;
      const timer = setTimeout(() => {
        const variables = JSON.stringify({
          input: { ...(areaCode !== null && { areaCode }), text: typed.slice(0, 100), first: MOST_RESULTS },
        });
        askServer(FindResults.toString(), variables).then(
          (data) => awaited && setFinding({ state: "found", text: typed, results: (data as FindResultsQuery).find }),
          () => awaited && setFinding({ state: "failed", text: typed }),
        );
      }, WAIT_MILLISECONDS);
      return () => {
        awaited = false;
        clearTimeout(timer);
      };
    },
    [areaCode, typed],
  );
  return typed.length < 2 ? { state: "idle" } : finding;
}
