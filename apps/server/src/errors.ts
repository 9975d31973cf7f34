import { GraphQLError } from "graphql";

/** The caller can put it right: which argument, what was given, what to give instead. */
export class InvalidInput extends GraphQLError {
  constructor(message: string, argument: string) {
    super(message, { extensions: { code: "BAD_USER_INPUT", argument } });
  }
}

/** The server cannot start; the sentence says what the operator does about it. */
export class CannotStart extends Error {}

/** Somebody else changed it since the caller read it. Nothing was written; the caller keeps what it was given. */
export class ChangedMeanwhile extends GraphQLError {
  constructor(what: string, changedAt: string) {
    super(`Somebody changed this ${what} while you were writing. Nothing of yours is lost: compare the two and save.`, {
      extensions: { code: "CONFLICT", changedAt },
    });
  }
}
