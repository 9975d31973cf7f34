import "reflect-metadata";
import { ConfigError, readConfig } from "../config.js";
import { CannotStart } from "../errors.js";
import { readCommandLine, UsageError } from "./command-line.js";
import { runCommand } from "./run-command.js";

/** 0: done; 1: something was refused or could not be done; 2: the command line was not understood. */
async function main(): Promise<number> {
  try {
    return await runCommand(readCommandLine(process.argv.slice(2)), readConfig(process.env), {
      write: (text) => void process.stdout.write(text),
      tell: (text) => void process.stderr.write(text),
      terminal: process.stderr.isTTY ? process.stderr : null,
    });
  } catch (error) {
    if (error instanceof UsageError || error instanceof ConfigError || error instanceof CannotStart) {
      process.stderr.write(`${error.message}\n`);
      return error instanceof UsageError ? 2 : 1;
    }
    throw error;
  }
}

// Whoever reads the output may stop reading it, as `head` does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
process.exitCode = await main();
