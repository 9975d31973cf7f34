import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { SERVER_MAIN } from "../../scripts/steps/paths.mjs";
import { exitCodeOf } from "../../scripts/steps/run.mjs";
import { freePort } from "./free-port.js";

export interface ServerSettings {
  readonly databaseUrl: string;
  readonly dataDir: string;
  /** Settings beyond these, for example `{ DEMONSTRATION: "off" }`. */
  readonly env?: NodeJS.ProcessEnv;
  /** A free one when left out. */
  readonly port?: number;
}

export interface RunningServer {
  /** Where it answers, for example `http://127.0.0.1:40123`. */
  readonly url: string;
  /** Its process, to measure it by. */
  readonly processId: number;
  /** Everything it has written so far. */
  output(): string;
  /** Asks it to stop, as a service manager does, and gives its exit code. */
  stop(): Promise<number>;
  /** Ends it in the middle of whatever it does, as a power cut would. */
  kill(): Promise<void>;
}

const READY_WITHIN_SECONDS = 60;

/** Starts the built server as its users start it, on a free port, and waits until it says that it is ready. */
export async function startBuiltServer({ databaseUrl, dataDir, env, ...more }: ServerSettings): Promise<RunningServer> {
  const port = more.port ?? (await freePort());
  const child = spawn(process.execPath, [SERVER_MAIN], {
    env: {
      ...process.env,
      HOST: "127.0.0.1",
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      LOG_LEVEL: "warn",
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = collectOutput(child);
  const url = `http://127.0.0.1:${port}`;
  await untilReady(url, child, output);
  return {
    url,
    processId: child.pid ?? 0,
    output,
    stop: () => end(child, "SIGTERM"),
    kill: async () => void (await end(child, "SIGKILL")),
  };
}

function collectOutput(child: ChildProcess): () => string {
  const chunks: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString("utf8");
}

async function untilReady(url: string, child: ChildProcess, output: () => string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_SECONDS * 1000;
  while (!(await answersReady(url))) {
    if (child.exitCode !== null) {
      throw new Error(`The server ended with exit code ${child.exitCode} before it was ready:\n${output()}`);
    }
    if (Date.now() > deadline) {
      await end(child, "SIGKILL");
      throw new Error(`The server was not ready within ${READY_WITHIN_SECONDS} seconds:\n${output()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function answersReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health/ready`)).ok;
  } catch {
    // Nobody listens yet.
    return false;
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, "exit");
    child.kill(signal);
    await ended;
  }
  return exitCodeOf(child.exitCode, child.signalCode);
}
