import type { Config } from "../config.js";
import { importInWorker, isComplete } from "../imports/index.js";
import type { Command } from "./command-line.js";
import { importText } from "./import-text.js";
import { ProgressBar } from "./progress-bar.js";
import type { Output } from "./run-command.js";

/** Imports in a worker while a bar shows how far it is, then reports. */
export async function runImport(
  { paths, takeGoodRows, json }: Extract<Command, { name: "import" }>,
  { databaseUrl, seedDir }: Config,
  output: Output,
): Promise<number> {
  const bar = output.terminal ? new ProgressBar(output.terminal) : null;
  try {
    const order = { databaseUrl, seedDir, request: { paths, takeGoodRows } };
    const report = await importInWorker(order, (progress) => bar?.show(progress));
    bar?.stop();
    output.write(json ? `${JSON.stringify(report, null, 2)}\n` : importText(report));
    return isComplete(report) ? 0 : 1;
  } finally {
    bar?.stop();
  }
}
