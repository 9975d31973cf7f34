import "reflect-metadata";
import { parentPort, workerData } from "node:worker_threads";
import { openDatabase } from "../database/index.js";
import { loadAreas } from "../wards/index.js";
import { importPaths } from "./import-paths.js";
import type { WorkerMessage, WorkerOrder } from "./worker-messages.js";

// Reading, parsing and SQLite are synchronous work: in the server's own thread they would hold up every question.
const { databaseUrl, seedDir, request } = workerData as WorkerOrder;
const say = (message: WorkerMessage) => parentPort?.postMessage(message);

const database = await openDatabase(databaseUrl);
try {
  await loadAreas(database, seedDir);
  const report = await importPaths(database, request, {
    onProgress: (progress) => say({ kind: "progress", progress }),
  });
  say({ kind: "done", report });
} finally {
  await database.close();
}
