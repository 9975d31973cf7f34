import { setTimeout as sleep } from "node:timers/promises";
import type { ImportProgress } from "../../apps/server/src/imports/index.js";
import { outcomeOf, startCommand } from "./built-command.js";

/**
 * A moment of an import: after so many of the steps that it tells, and then a part of the time that a step took so far.
 * Told by the clock alone, it would be no moment of an import at all on a machine that has something else to do.
 */
export interface Moment {
  /** 0: while it starts. */
  readonly steps: number;
  /** From 0 to 1. */
  readonly partOfAStep: number;
}

export interface Killed {
  /** False when the import was done before. */
  readonly isKilled: boolean;
  /** How many steps it had told. */
  readonly steps: number;
}

/** Starts the built command and ends it with SIGKILL at that moment. `startMilliseconds` is how long a start takes. */
export async function killAnImport(
  databaseUrl: string,
  path: string,
  moment: Moment,
  startMilliseconds: number,
): Promise<Killed> {
  const started = performance.now();
  const child = startCommand(databaseUrl, ["import", "--progress", path]);
  const ended = outcomeOf(child);
  let steps = 0;
  let firstStepAt = started;
  const reached = new Promise<void>((resolve) => {
    if (moment.steps === 0) resolve();
    child.stderr!.on("data", (chunk: Buffer) => {
      if (steps === 0) firstStepAt = performance.now();
      steps += chunk.toString("latin1").split("\n").length - 1;
      if (steps >= moment.steps) resolve();
    });
  });
  await Promise.race([reached, ended]);
  const aStep = moment.steps === 0 ? startMilliseconds : (performance.now() - firstStepAt) / moment.steps;
  await Promise.race([sleep(moment.partOfAStep * aStep), ended]);
  child.kill("SIGKILL");
  return { isKilled: (await ended).signal === "SIGKILL", steps };
}

/** Imports to the end: the steps it told, and how long it took until the first. */
export async function followAnImport(
  databaseUrl: string,
  path: string,
): Promise<{ readonly steps: readonly ImportProgress[]; readonly startMilliseconds: number }> {
  const started = performance.now();
  const child = startCommand(databaseUrl, ["import", "--progress", path]);
  let startMilliseconds = 0;
  child.stderr!.once("data", () => (startMilliseconds = performance.now() - started));
  const { exitCode, stdout, stderr } = await outcomeOf(child);
  if (exitCode !== 0) throw new Error(`followAnImport: ended with exit code ${exitCode}: ${stdout}${stderr}`);
  const steps = stderr
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as ImportProgress);
  return { steps, startMilliseconds };
}
