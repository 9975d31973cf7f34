import type { Transaction } from "../database/index.js";
import { InvalidInput } from "../errors.js";
import type { Area } from "../wards/index.js";
import type { Operation } from "./operation.js";
import { wardsOfPlace } from "./operation-place.js";
import { replaceWardsOfOperation, selectOperations } from "./operations.queries.js";

/**
 * Gives every operation that was drawn on the map the wards in which it lies now; those of named wards keep them. Gives
 * how many have others. It is no new version: nobody has changed anything of what was written.
 */
export async function placeOperationsAnew(transaction: Transaction, area: Area): Promise<number> {
  let moved = 0;
  for (const operation of await selectOperations(transaction, area.code)) {
    const wardCodes = wardsNow(area, operation);
    if (wardCodes.join() === operation.wardCodes.join()) continue;
    await replaceWardsOfOperation(transaction, operation.id, wardCodes);
    moved += 1;
  }
  return moved;
}

function wardsNow(area: Area, { place, wardCodes }: Operation): readonly string[] {
  if (!["CELLS", "POLYGON", "POINT"].includes(place.kind)) return wardCodes;
  try {
    return wardsOfPlace(area, place);
  } catch (error) {
    // A place at the edge of the area that lies in no ward any more stays with those it had.
    if (error instanceof InvalidInput) return wardCodes;
    throw error;
  }
}
