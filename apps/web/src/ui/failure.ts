import { ANSWER_WORDS as words } from "./answer-words.js"; /** What went wrong, for the person in front of it. */
export interface Failure {
  readonly sentence: string;
  /** What an administrator finds in the log; null when there is none. */
  readonly reference: string | null;
  /** Whether the same question may yet be answered; a name that does not exist will not. */
  readonly mayPass: boolean;
  /** Whether the server was not reached, or had no time: then it has decided nothing. */
  readonly isSilence: boolean;
}

interface GraphqlError {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** The errors of a GraphQL answer. Apollo Client's fault and our own both carry them under this name. */
function graphqlErrors(fault: unknown): readonly GraphqlError[] {
  const errors = typeof fault === "object" && fault !== null && "errors" in fault ? fault.errors : [];
  return Array.isArray(errors) ? errors : [];
}

function statusCode(fault: unknown): number | null {
  const code = typeof fault === "object" && fault !== null && "statusCode" in fault ? fault.statusCode : null;
  return typeof code === "number" ? code : null;
}

const TOO_MANY = 429;

/** The server writes sentences for people; only a failure to reach it needs words of our own. */
export function failureOf(fault: unknown): Failure {
  const [first] = graphqlErrors(fault);
  if (first) {
    const reference = first.extensions?.["reference"];
    return {
      sentence: first.message,
      reference: typeof reference === "string" && reference !== "" ? reference : null,
      mayPass: first.extensions?.["code"] !== "BAD_USER_INPUT",
      isSilence: false,
    };
  }
  const code = statusCode(fault);
  if (code === TOO_MANY) return { sentence: words.tooMany, reference: null, mayPass: true, isSilence: true };
  if (code !== null) return { sentence: words.noAnswer, reference: `HTTP ${code}`, mayPass: true, isSilence: true };
  return { sentence: words.noServer, reference: null, mayPass: true, isSilence: true };
}
