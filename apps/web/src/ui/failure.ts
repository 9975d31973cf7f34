import { CombinedGraphQLErrors, ServerError, ServerParseError } from "@apollo/client/errors";

/** What went wrong, for the person in front of it. */
export interface Failure {
  readonly sentence: string;
  /** What an administrator finds in the log; null when there is none. */
  readonly reference: string | null;
  /** Whether the same question may yet be answered; a name that does not exist will not. */
  readonly mayPass: boolean;
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

/** The server writes sentences for people; only a failure to reach it needs words of our own. */
export function failureOf(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) {
    const first = error.errors[0];
    return {
      sentence: first?.message ?? "The server refused the question.",
      reference: textOf(first?.extensions?.["reference"]),
      mayPass: first?.extensions?.["code"] !== "BAD_USER_INPUT",
    };
  }
  if (ServerError.is(error) || ServerParseError.is(error)) {
    return { sentence: "The server could not answer.", reference: `HTTP ${error.statusCode}`, mayPass: true };
  }
  return { sentence: "The server cannot be reached. Is this device online?", reference: null, mayPass: true };
}
