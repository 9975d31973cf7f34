import { useId, useState, type ReactElement } from "react";
import { ScrollRegion } from "../ui/scroll-region.js";
import { API_WORDS as words } from "./api-words.js";

interface RunQueryProps {
  readonly heading: string;
  readonly query: string;
}

const MOST_LETTERS = 20_000;

/** A worked question that can be changed and run where it stands; the answer is the server's, whole. */
export function RunQuery({ heading, query }: RunQueryProps): ReactElement {
  const id = useId();
  const [text, setText] = useState(query);
  const [answer, setAnswer] = useState<string | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const run = async () => {
    setIsAsking(true);
    setAnswer(await ask(text));
    setIsAsking(false);
  };
  return (
    <div className="api-query">
      <label className="govuk-visually-hidden" htmlFor={id}>
        {words.query(heading)}
      </label>
      <textarea
        id={id}
        className="api-query__code"
        rows={text.split("\n").length}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button
        type="button"
        className="govuk-button govuk-button--secondary"
        disabled={isAsking}
        onClick={() => void run()}
      >
        {isAsking ? words.running : words.run}
        <span className="govuk-visually-hidden">: {heading}</span>
      </button>
      <div role="status">
        {answer !== null && (
          <ScrollRegion label={words.answer(heading)}>
            <pre className="api-query__answer">{answer}</pre>
          </ScrollRegion>
        )}
      </div>
    </div>
  );
}

async function ask(query: string): Promise<string> {
  try {
    const response = await fetch("/graphql", {
      method: "POST",
      credentials: "same-origin",
      headers: { "content-type": "application/json", "apollo-require-preflight": "true" },
      body: JSON.stringify({ query }),
    });
    const answer = JSON.stringify(await response.json(), null, 2);
    return answer.length <= MOST_LETTERS ? answer : `${answer.slice(0, MOST_LETTERS)}\n${words.shortened}`;
  } catch {
    return words.failed;
  }
}
