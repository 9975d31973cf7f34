import "./steps/require-node.mjs";
import { spawn } from "node:child_process";
import { buildServer } from "./steps/build.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { programOf, ROOT, SERVER_MAIN } from "./steps/paths.mjs";
import { runScript } from "./steps/run.mjs";

/** Where the dashboard under development sends its questions. */
const SERVER_URL = process.env.SERVER_URL ?? `http://localhost:${process.env.PORT ?? 4000}`;

/** @type {readonly { command: string, args: readonly string[], cwd: string }[]} */
const WATCHERS = [
  {
    command: programOf("apps/server", "tsc"),
    args: ["-b", "apps/server", "--watch", "--preserveWatchOutput"],
    cwd: ROOT,
  },
  { command: process.execPath, args: ["--watch", "--enable-source-maps", SERVER_MAIN], cwd: ROOT },
  { command: "npm", args: ["run", "--silent", "codegen", "--", "--watch"], cwd: `${ROOT}/apps/web` },
  { command: "npm", args: ["run", "--silent", "dev"], cwd: `${ROOT}/apps/web` },
];

/**
 * Keeps every watcher running until one ends or this process is asked to stop, and then ends them all. Each has a
 * process group of its own, because compilers and npm start programs that they do not end themselves.
 */
async function runWatchers() {
  const children = WATCHERS.map(({ command, args, cwd }) =>
    spawn(command, args, {
      cwd,
      env: { ...process.env, SERVER_URL },
      detached: true,
      stdio: ["ignore", "inherit", "inherit"],
    }),
  );
  const exitCode = await new Promise((resolve) => {
    for (const child of children) {
      child.once("exit", (code) => resolve(code ?? 1));
      child.once("error", () => resolve(1));
    }
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => resolve(0));
  });
  for (const { pid, exitCode: ended } of children) {
    if (pid !== undefined && ended === null) process.kill(-pid, "SIGTERM");
  }
  return exitCode;
}

await runScript(async () => {
  await ensureInstalled("serving");
  await buildServer();
  console.log(`The dashboard's address stands below; it asks the server on ${SERVER_URL}.`);
  return runWatchers();
});
