/** A document written out, with the types of its answer and its variables; made by codegen for `*-question.ts`. */
export interface WrittenQuestion<Data, Variables> {
  toString(): string;
  readonly __apiType?: (variables: Variables) => Data;
}

interface GraphqlError {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** The server understood, and says in sentences why it does not answer. */
export class QuestionRefused extends Error {
  constructor(readonly errors: readonly GraphqlError[]) {
    super(errors.map((error) => error.message).join(" "));
  }
}

/** Something other than an answer came back, such as a proxy's page. */
export class NoAnswer extends Error {
  constructor(readonly statusCode: number) {
    super(`the server answered ${statusCode} without data`);
  }
}

/**
 * Asks by GET, so that the browser keeps the answer and asks only whether the data have changed since. Apollo Client
 * does the same for everything but the first answers, which must not wait until it is loaded.
 */
export async function askServer(question: string, variables: string): Promise<unknown> {
  const address = `/graphql?${new URLSearchParams({ query: question, variables }).toString()}`;
  const response = await fetch(address, {
    credentials: "same-origin",
    headers: { accept: "application/graphql-response+json, application/json", "apollo-require-preflight": "true" },
  });
  const body = await response.json().catch(() => null);
  if (Array.isArray(body?.errors) && body.errors.length > 0) throw new QuestionRefused(body.errors);
  if (!response.ok || body?.data == null) throw new NoAnswer(response.status);
  return body.data;
}
