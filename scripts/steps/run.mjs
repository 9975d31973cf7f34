import { spawn } from "node:child_process";
import { constants } from "node:os";
import { ROOT } from "./paths.mjs";

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] the folder to run in; the checkout when left out
 * @property {NodeJS.ProcessEnv} [env] variables on top of those of this process
 * @property {"stdout" | "stderr"} [output] where the program's standard output goes; a command whose own standard
 *   output is an answer sends the noise of the steps before it to standard error
 */

/** Signals that ask this process to stop and that its child has to hear of. */
const STOP_SIGNALS = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);

/**
 * The exit code a shell would give: the program's own, or 128 and the number of the signal that ended it.
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
export function exitCodeOf(code, signal) {
  return code ?? 128 + (signal ? constants.signals[signal] : 0);
}

/**
 * Runs a program to its end, lets its output through, passes stop signals on to it, and gives its exit code.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { cwd = ROOT, env = {}, output = "stdout" } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["inherit", output === "stderr" ? 2 : "inherit", "inherit"],
    });
    const passOn = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    for (const signal of STOP_SIGNALS) process.on(signal, passOn);
    const finished = () => {
      for (const signal of STOP_SIGNALS) process.off(signal, passOn);
    };
    child.once("error", (error) => {
      finished();
      reject(new Error(`Could not run ${command}: ${error.message}`, { cause: error }));
    });
    child.once("exit", (code, signal) => {
      finished();
      resolve(exitCodeOf(code, signal));
    });
  });
}

/** A step that did not succeed. The program it ran has already said why. */
export class StepFailed extends Error {
  /**
   * @param {string} title
   * @param {number} exitCode
   */
  constructor(title, exitCode) {
    super(`${title} did not succeed (exit code ${exitCode}). What it said stands above.`);
    this.exitCode = exitCode;
  }
}

/**
 * Says what is about to happen, runs it, and says how long it took. Throws {@link StepFailed} when it fails.
 * @param {string} title a sentence without its full stop, for example "Building the server"
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export async function step(title, command, args, options = {}) {
  const say = options.output === "stderr" ? console.error : console.log;
  say(`${title} …`);
  const started = performance.now();
  const exitCode = await run(command, args, options);
  if (exitCode !== 0) throw new StepFailed(title, exitCode);
  say(`Done in ${secondsSince(started)} s.`);
}

/** @param {number} started a reading of `performance.now()` */
export function secondsSince(started) {
  return ((performance.now() - started) / 1000).toFixed(1);
}

/**
 * Runs a script's work and turns its outcome into the exit code: the number it gives, or 1 with the reason on
 * standard error. An error that is not ours is shown whole.
 * @param {() => Promise<number>} work
 */
export async function runScript(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    console.error(error instanceof StepFailed ? error.message : error);
    process.exitCode = 1;
  }
}
