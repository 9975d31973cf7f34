import type { Transaction } from "../database/index.js";
import { CannotUndo } from "../incidents/index.js";
import type { OperationTaken } from "./import-operations.js";
import { deleteOperation, insertVersion, replaceOperation, selectOperation } from "./operations.queries.js";

/**
 * Takes back what a file did: operations that it added are gone, those that it changed are as they were before. Throws
 * {@link CannotUndo} where one has been changed since.
 *
 * @param content the file's changes, as JSON
 */
export async function takeBackOperations(transaction: Transaction, content: string, now: Date): Promise<string> {
  const changes = JSON.parse(content) as readonly OperationTaken[];
  for (const change of changes) await takeBack(transaction, change, now.toISOString());
  const removed = changes.filter(({ before }) => before === null).length;
  return `${removed} operations removed, ${changes.length - removed} as they were before`;
}

async function takeBack(transaction: Transaction, { id, version, before }: OperationTaken, at: string): Promise<void> {
  const held = await selectOperation(transaction, id);
  if (held?.version !== version) {
    throw new CannotUndo(
      held
        ? `“${held.title}” has been changed since. Undo the later file first, or change the operation by hand.`
        : "An operation of the file is no longer there.",
    );
  }
  if (before === null) return deleteOperation(transaction, id);
  // A version of its own, so that nobody saves over what was taken back meanwhile.
  const after = { ...before, version: version + 1, changedAt: at };
  await replaceOperation(transaction, after);
  await insertVersion(transaction, { version: after.version, at, personId: null, deed: "CHANGED", content: after });
}
