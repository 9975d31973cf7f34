import { type Action, isAction, isOpen, isRestricted, isTheSameForEveryone, VISITOR } from "@safer-wards/domain";
import type { Asker } from "./asker.js";
import { authorise } from "./authorise.js";
import type { Readings } from "./readings.js";

/** Stands before a field, and gives the context that its resolver is to see. */
export type Guard = (asker: Asker, asked: unknown) => Asker | Promise<Asker>;

/**
 * What stands before a field of the schema: null where the field belongs to an object that is guarded, or where its
 * service looks at who asks only when more than open data is asked for. Throws while a
 * field of Query or Mutation has no row, so that the server cannot start with a door nobody decided on.
 */
export function guards(readings: Readings): (typeName: string, fieldName: string) => Guard | null {
  return (typeName, fieldName) => {
    const name = `${typeName}.${fieldName}`;
    if (isAction(name)) {
      if (isTheSameForEveryone(name)) return asVisitor;
      return isOpen(name) ? null : guardFor(name, typeName === "Query" ? readings : null);
    }
    if (typeName !== "Query" && typeName !== "Mutation") return null;
    throw new Error(`${name} has no row in ACCESS of packages/domain/src/roles.ts: decide there who may do it.`);
  };
}

/** Answers that are the same for everyone are made for nobody in particular, whatever a service asks. */
function asVisitor(asker: Asker): Asker {
  return Object.create(asker, { viewer: { value: VISITOR } }) as Asker;
}

/** What somebody types to find something may be a name, which the audit does not keep. */
function isSearch(action: string): boolean {
  return action === "Query.find";
}

function guardFor(action: Action, readings: Readings | null): Guard {
  return async (asker, asked) => {
    asker.answersOneViewer();
    authorise(asker.viewer, action);
    if (readings && isRestricted(action)) await readings.note(asker, "READ", action, isSearch(action) ? {} : asked);
    return asker;
  };
}
