import { addDays, dayOf } from "@safer-wards/domain";
import type { Database } from "../database/index.js";
import { keepEvaluation } from "../evaluation/index.js";
import { isDemonstrationCleared } from "../incidents/index.js";
import { keepOperation, type Operation, removeOperations, wardsOfPlace } from "../operations/index.js";
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
    for (const operation of underWay(area, over, now)) await keepOperation(transaction, operation);
  });
}

/** Where the shops of the demonstration are. */
const BY_THE_SHOPS = { kind: "POINT", longitude: 0.2752, latitude: 51.1963, radiusMetres: 250 } as const;

/** The first of them again, and one of the kind elsewhere in a few weeks, so that a first start has something under way. */
function underWay(area: Area, over: readonly DemonstrationOperation[], now: Date): Operation[] {
  const today = dayOf(now);
  const [first] = over;
  if (!first) return [];
  const ahead = (id: string, title: string, from: number, days: number): Operation => ({
    ...first.operation,
    id: `demonstration-${id}`,
    title,
    dates: { firstDay: addDays(today, from), lastDay: addDays(today, from + days), precision: "DAY" },
    state: "PLANNED",
    results: [],
    officerHours: null,
    costPounds: null,
    createdAt: now.toISOString(),
    changedAt: now.toISOString(),
  });
  return [
    ahead("running", "Evening patrols at Wharncombe Green, second round", -9, 27),
    {
      ...ahead("planned", "Evening patrols by the shops", 24, 60),
      aim: "Fewer evenings of disorder by the shops.",
      place: BY_THE_SHOPS,
      wardCodes: wardsOfPlace(area, BY_THE_SHOPS),
    },
  ];
}
