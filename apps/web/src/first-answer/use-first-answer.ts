import { useCallback, useEffect, useState } from "react";
import type { Asked } from "../ui/answer.js";
import { askServer } from "./ask-server.js";
import type { WrittenQuestion } from "./ask-server.js";

/** Answers of this page's life, by question and variables. What failed is not kept. */
const kept = new Map<string, Promise<unknown>>();

function askOnce(question: string, variables: string): Promise<unknown> {
  const key = `${variables}\n${question}`;
  const known = kept.get(key);
  if (known) return known;
  const answer = askServer(question, variables);
  kept.set(key, answer);
  answer.catch(() => kept.delete(key));
  return answer;
}

/** Asks ahead of the first drawing. A failure is shown by whoever asks the same again. */
export function askAhead<Data, Variables>(question: WrittenQuestion<Data, Variables>, variables: Variables): void {
  askOnce(question.toString(), JSON.stringify(variables)).catch(() => undefined);
}

interface Outcome {
  readonly of: string;
  readonly data?: unknown;
  readonly error?: unknown;
}

/** What `useQuery` of Apollo Client does, for the answers that the first sight of a page needs. */
export function useFirstAnswer<Data, Variables>(
  question: WrittenQuestion<Data, Variables>,
  variables: Variables,
): Asked<Data> {
  const text = question.toString();
  const written = JSON.stringify(variables);
  const [outcome, setOutcome] = useState<Outcome>();
  const [lastData, setLastData] = useState<unknown>();
  const [attempt, setAttempt] = useState(0);
  const of = `${attempt}${written}${text}`;
  useEffect(
    function ask() {
      let awaited = true;
      askOnce(text, written).then(
        (data) => {
          if (!awaited) return;
          setOutcome({ of, data });
          setLastData(data);
        },
        (error: unknown) => awaited && setOutcome({ of, error }),
      );
      return () => {
        awaited = false;
      };
    },
    [text, written, of],
  );
  const refetch = useCallback(async () => setAttempt((before) => before + 1), []);
  const current = outcome?.of === of ? outcome : undefined;
  return {
    data: current?.data as Data | undefined,
    previousData: lastData as Data | undefined,
    loading: current === undefined,
    error: current?.error,
    refetch,
  };
}
