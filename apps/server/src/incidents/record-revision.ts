import type { Bound } from "../database/index.js";

/** What a new version of a month changed. */
export interface RecordRevision {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/**
 * Compares two versions of a month, row by row. `reference` tells where in a row its supplier's own number stands: rows of
 * one number with other content are changed. Rows without a number are compared by their content, and twins are counted
 * as often as they come.
 */
export function compareRevisions(
  before: readonly (readonly Bound[])[],
  after: readonly (readonly Bound[])[],
  reference: number,
): RecordRevision {
  const left = new Map<string, string[]>();
  for (const row of before) {
    const key = keyOf(row, reference);
    const held = left.get(key);
    if (held) held.push(JSON.stringify(row));
    else left.set(key, [JSON.stringify(row)]);
  }
  let added = 0;
  let changed = 0;
  for (const row of after) {
    const held = left.get(keyOf(row, reference));
    const content = JSON.stringify(row);
    const same = held?.indexOf(content) ?? -1;
    if (!held || held.length === 0) added += 1;
    else if (same >= 0) held.splice(same, 1);
    else {
      held.pop();
      changed += 1;
    }
  }
  return { added, removed: [...left.values()].reduce((sum, rows) => sum + rows.length, 0), changed };
}

function keyOf(row: readonly Bound[], reference: number): string {
  const number = row[reference];
  return number === null || number === undefined ? `content ${JSON.stringify(row)}` : `number ${number}`;
}
