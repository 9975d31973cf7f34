import { type Action, ACCESS, isAction, isOpen } from "@safer-wards/domain";
import type { Asker } from "./asker.js";
import { authorise } from "./authorise.js";

export type Guard = (asker: Asker) => void;

/**
 * What stands before a field of the schema: null where the field is open or belongs to an object that is guarded.
 * Throws while a field of Query or Mutation has no row, so that the server cannot start with a door nobody decided on.
 */
export function guardOf(typeName: string, fieldName: string): Guard | null {
  const name = `${typeName}.${fieldName}`;
  if (isAction(name)) return isOpen(name) ? null : guardFor(name);
  if (typeName !== "Query" && typeName !== "Mutation") return null;
  throw new Error(`${name} has no row in ACCESS of packages/domain/src/roles.ts: decide there who may do it.`);
}

function guardFor(action: Action): Guard {
  return (asker) => {
    asker.answersOneViewer();
    authorise(asker.viewer, action);
  };
}

/** Every action that is a field of the schema, for whoever walks it. */
export function fieldActions(): Action[] {
  return (Object.keys(ACCESS) as Action[]).filter((action) => action.includes("."));
}
