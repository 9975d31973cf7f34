import { Worker } from "node:worker_threads";
import { CannotStart } from "../errors.js";
import type { ImportProgress } from "./import-paths.js";
import { Cancelled } from "./input.js";
import type { ImportReport } from "./report.js";
import type { WorkerMessage, WorkerOrder } from "./worker-messages.js";

/**
 * Does what `importPaths` does, in a thread of its own with a connection of its own. Throws {@link CannotStart} where
 * the database cannot be used, and {@link Cancelled} after `signal`.
 */
export async function importInWorker(
  order: WorkerOrder,
  onProgress: (progress: ImportProgress) => void,
  signal?: AbortSignal,
): Promise<ImportReport> {
  const worker = new Worker(new URL("./worker.js", import.meta.url), { workerData: order });
  signal?.addEventListener("abort", () => worker.postMessage("cancel"), { once: true });
  return new Promise((resolve, reject) => {
    let report: ImportReport | undefined;
    worker.on("message", (message: WorkerMessage) => {
      if (message.kind === "progress") onProgress(message.progress);
      else if (message.kind === "done") report = message.report;
      else if (message.kind === "cancelled") reject(new Cancelled());
      else reject(new CannotStart(message.sentence));
    });
    worker.once("error", reject);
    worker.once("exit", (code) => {
      if (report) resolve(report);
      else reject(new Error(`The import's worker ended with code ${code} before its report`));
    });
  });
}
