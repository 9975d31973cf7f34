import { NoAnswer, QuestionRefused } from "../first-answer/ask-server.js";
import type { WrittenQuestion } from "../first-answer/ask-server.js";

/** Sends a mutation, by POST, from where Apollo Client is not loaded: the header and the page for signing in. */
export async function tellServer<Data, Variables>(
  mutation: WrittenQuestion<Data, Variables>,
  variables: Variables,
): Promise<void> {
  const response = await fetch("/graphql", {
    method: "POST",
    credentials: "same-origin",
    headers: { accept: "application/graphql-response+json, application/json", "content-type": "application/json" },
    body: JSON.stringify({ query: mutation.toString(), variables }),
  });
  const body = await response.json().catch(() => null);
  if (Array.isArray(body?.errors) && body.errors.length > 0) throw new QuestionRefused(body.errors);
  if (!response.ok || body?.data == null) throw new NoAnswer(response.status);
}
