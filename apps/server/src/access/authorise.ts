import { type Action, isAllowed, type Scope, scopeFor, type Viewer } from "@safer-wards/domain";
import { GraphQLError } from "graphql";

/** How far the viewer reaches; throws, in a sentence, where that is nowhere. Every service begins with it. */
export function authorise(viewer: Viewer, action: Action): Scope {
  const scope = scopeFor(viewer, action);
  if (!isAllowed(scope)) throw isVisitor(viewer) ? new NotSignedIn() : new NotAllowed();
  return scope;
}

export function isVisitor(viewer: Viewer): boolean {
  return viewer.id === null;
}

export class NotSignedIn extends GraphQLError {
  constructor() {
    super("Sign in to do this.", { extensions: { code: "UNAUTHENTICATED" } });
  }
}

export class NotAllowed extends GraphQLError {
  constructor(message = "Your role does not include this. An administrator can change your roles.") {
    super(message, { extensions: { code: "FORBIDDEN" } });
  }
}

/** The name or the password, and never which of them. */
export class SignInRefused extends GraphQLError {
  constructor() {
    super("The name or the password is not right.", { extensions: { code: "SIGN_IN_REFUSED" } });
  }
}

export class TooManyTries extends GraphQLError {
  constructor(seconds: number) {
    const minutes = Math.max(1, Math.ceil(seconds / 60));
    super(`Too many tries. Wait ${minutes} ${minutes === 1 ? "minute" : "minutes"} and try again.`, {
      extensions: {
        code: "TOO_MANY_TRIES",
        retryAfterSeconds: seconds,
        http: { status: 429, headers: new Map([["retry-after", String(seconds)]]) },
      },
    });
  }
}
