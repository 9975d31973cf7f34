import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { COMMAND_MAIN } from "../../scripts/steps/paths.mjs";

export interface CommandOutcome {
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the built command line on a database, as `npm run data --` does. */
export function startCommand(
  databaseUrl: string,
  words: readonly string[],
  settings: NodeJS.ProcessEnv = {},
): ChildProcess {
  return spawn(process.execPath, [COMMAND_MAIN, ...words], {
    env: { ...process.env, DATABASE_URL: databaseUrl, ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

export async function outcomeOf(child: ChildProcess): Promise<CommandOutcome> {
  if (!child.stdout || !child.stderr) throw new Error("outcomeOf: the command was started without pipes");
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return { exitCode: child.exitCode, signal: child.signalCode, stdout, stderr };
}

export async function runCommand(databaseUrl: string, words: readonly string[]): Promise<CommandOutcome> {
  return outcomeOf(startCommand(databaseUrl, words));
}
