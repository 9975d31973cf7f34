import "reflect-metadata";
import { parentPort, workerData } from "node:worker_threads";
import { openDatabase } from "../database/index.js";
import { CannotStart } from "../errors.js";
import { loadAreas } from "../wards/index.js";
import { importPaths } from "./import-paths.js";
import type { WorkerMessage, WorkerOrder } from "./worker-messages.js";

// Reading, parsing and SQLite are synchronous work: in the server's own thread they would hold up every question.
const order = workerData as WorkerOrder;
const say = (message: WorkerMessage) => parentPort?.postMessage(message);

async function work({ databaseUrl, seedDir, request }: WorkerOrder): Promise<void> {
  const database = await openDatabase(databaseUrl);
  try {
    await loadAreas(database, seedDir);
    const onProgress = (progress: Extract<WorkerMessage, { kind: "progress" }>["progress"]) =>
      say({ kind: "progress", progress });
    say({ kind: "done", report: await importPaths(database, request, { onProgress }) });
  } finally {
    await database.close();
  }
}

try {
  await work(order);
} catch (error) {
  // An error loses its class on the way to another thread.
  if (!(error instanceof CannotStart)) throw error;
  say({ kind: "cannot start", sentence: error.message });
}
