import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { PlanningOrder, PlanningProgress, PlanningResult } from "./planning-order.js";

export type PlanningMessage =
  | { readonly kind: "progress"; readonly progress: PlanningProgress }
  | { readonly kind: "done"; readonly result: PlanningResult };

const WORKER = new URL("./planner-worker.js", import.meta.url);

/** Plans in a thread of its own. */
export async function planInWorker(
  order: PlanningOrder,
  onProgress: (progress: PlanningProgress) => void,
): Promise<PlanningResult> {
  // Sources under test have no compiled worker beside them.
  if (!existsSync(fileURLToPath(WORKER))) return (await import("./planner.js")).planPatrols(order, onProgress);
  const worker = new Worker(WORKER, { workerData: order });
  return new Promise((resolve, reject) => {
    let result: PlanningResult | undefined;
    worker.on("message", (message: PlanningMessage) => {
      if (message.kind === "progress") onProgress(message.progress);
      else result = message.result;
    });
    worker.once("error", reject);
    worker.once("exit", (code) => {
      if (result) resolve(result);
      else reject(new Error(`The planner's thread ended with code ${code} before its plan`));
    });
  });
}
