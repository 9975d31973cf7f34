import { parentPort, workerData } from "node:worker_threads";
import { planPatrols } from "./planner.js";
import type { PlanningOrder } from "./planning-order.js";
import type { PlanningMessage } from "./plan-in-worker.js";

// Choosing and ordering are arithmetic for a second or more: in the server's own thread they would hold up every question.
const say = (message: PlanningMessage) => parentPort?.postMessage(message);

say({
  kind: "done",
  result: planPatrols(workerData as PlanningOrder, (progress) => say({ kind: "progress", progress })),
});
