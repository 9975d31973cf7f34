import "reflect-metadata";
import { dirname } from "node:path";
import { closeSync, openSync, writeSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { openDatabase } from "../database/index.js";
import { CannotStart } from "../errors.js";
import { loadAreas } from "../wards/index.js";
import { importPaths } from "./import-paths.js";
import { Cancelled } from "./input.js";
import { problemWithoutFolder } from "./report-for-readers.js";
import type { WorkerMessage, WorkerOrder } from "./worker-messages.js";

// Reading, parsing and SQLite are synchronous work: in the server's own thread they would hold up every question.
const order = workerData as WorkerOrder;
const say = (message: WorkerMessage) => parentPort?.postMessage(message);

let isCancelled = false;
parentPort?.on("message", () => (isCancelled = true));

async function work({ databaseUrl, seedDir, request, refusals }: WorkerOrder): Promise<void> {
  const database = await openDatabase(databaseUrl);
  const refused = refusals === undefined ? null : openSync(refusals, "w");
  try {
    await loadAreas(database, seedDir);
    const report = await importPaths(database, request, {
      onProgress: (progress) => say({ kind: "progress", progress }),
      isCancelled: () => isCancelled,
      onProblem: (problem) => {
        if (refused === null || refusals === undefined) return;
        writeSync(refused, `${JSON.stringify(problemWithoutFolder(problem, dirname(refusals)))}\n`);
      },
    });
    say({ kind: "done", report });
  } finally {
    if (refused !== null) closeSync(refused);
    await database.close();
  }
}

try {
  await work(order);
} catch (error) {
  // An error loses its class on the way to another thread.
  if (error instanceof Cancelled) say({ kind: "cancelled" });
  else if (error instanceof CannotStart) say({ kind: "cannot start", sentence: error.message });
  else throw error;
} finally {
  // Listening for a cancellation would keep the thread alive.
  parentPort?.close();
}
