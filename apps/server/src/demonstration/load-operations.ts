import { addDays, dayOf } from "@safer-wards/domain";
import type { Database } from "../database/index.js";
import { keepEvaluation } from "../evaluation/index.js";
import { isDemonstrationCleared } from "../incidents/index.js";
import { keepOperation, type Operation, removeOperations } from "../operations/index.js";
import type { Area } from "../wards/index.js";
import { type DemonstrationOperation, readDemonstrationOperations } from "./demonstration-operations.js";

/** Writes an area's invented operations into the register: some that are over, one that runs and one that is planned. */
export async function loadOperations(database: Database, area: Area, seedDir: string, now: Date): Promise<void> {
  const over = await readDemonstrationOperations(seedDir, area);
  if (over.length === 0) return;
  await database.write(async (transaction) => {
    // A start that was cut off may have written them, and somebody may have cleared them meanwhile.
    await removeOperations(transaction, "DEMONSTRATION");
    if (await isDemonstrationCleared(transaction)) return;
    for (const { operation, chosen } of over) {
      await keepOperation(transaction, operation);
      await keepEvaluation(transaction, chosen);
    }
    for (const operation of underWay(over, now)) await keepOperation(transaction, operation);
  });
}

/** The same kinds of work at the same places, now and in a few weeks, so that a first start has something under way. */
function underWay(over: readonly DemonstrationOperation[], now: Date): Operation[] {
  const today = dayOf(now);
  const [first, second] = over;
  if (!first || !second) return [];
  const again = ({ operation }: DemonstrationOperation, id: string, title: string, from: number, days: number) => ({
    ...operation,
    id: `demonstration-${id}`,
    title,
    dates: { firstDay: addDays(today, from), lastDay: addDays(today, from + days), precision: "DAY" as const },
    state: "PLANNED" as const,
    results: [],
    officerHours: null,
    costPounds: null,
    createdAt: now.toISOString(),
    changedAt: now.toISOString(),
  });
  return [
    again(first, "running", "Evening patrols at Wharncombe Green, second round", -9, 27),
    again(second, "planned", "Camera at Braithewell Yard, second round", 24, 60),
  ];
}
