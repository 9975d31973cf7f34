import { advanceDataVersion, type Database, type Transaction } from "../database/index.js";
import { placeRecordsAnew } from "../incidents/index.js";
import { placeOperationsAnew } from "../operations/index.js";
import { placeVisitsAnew } from "../patrols/index.js";
import { type Area, placeAddedAnew, readAreas, selectOutlineDays } from "../wards/index.js";

/** How many of what has a place have another ward than before. */
export interface PlacedAnew {
  readonly records: number;
  readonly visits: number;
  readonly operations: number;
  readonly names: number;
}

/** Gives everything of an area whose ward follows from a point the ward of its present outlines. */
export async function placeAnew(transaction: Transaction, area: Area, now: Date): Promise<PlacedAnew> {
  return { records: await placeRecordsAnew(transaction, area, now), ...(await placeFewAnew(transaction, area)) };
}

/** The same but for records. */
async function placeFewAnew(transaction: Transaction, area: Area): Promise<Omit<PlacedAnew, "records">> {
  return {
    visits: await placeVisitsAnew(transaction, area),
    operations: await placeOperationsAnew(transaction, area),
    names: await placeAddedAnew(transaction, area),
  };
}

/** After an import was undone: what it restored may be from before other outlines. */
export async function placeRestoredAnew(transaction: Transaction): Promise<void> {
  for (const area of await readAreas(transaction)) await placeFewAnew(transaction, area);
}

/** Where outlines of wards came while an import was reading with those of before, all is placed once more. */
export async function placeByOutlinesBroughtSince(
  database: Database,
  before: readonly Area[],
  now: Date,
): Promise<void> {
  const days = await selectOutlineDays(database);
  if (before.every(({ code, outlinesBroughtAt }) => (days.get(code) ?? null) === outlinesBroughtAt)) return;
  await database.write(async (transaction) => {
    for (const area of await readAreas(transaction)) await placeAnew(transaction, area, now);
    await advanceDataVersion(transaction, now.toISOString());
  });
}
