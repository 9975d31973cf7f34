import type { Config } from "../config.js";
import { DISK_FULL, importInWorker, isComplete, isDiskFull, undoImport } from "../imports/index.js";
import { COMMAND_LINE } from "../access/index.js";
import { CannotUndo } from "../incidents/index.js";
import { openOrganisations } from "../organisations/index.js";
import type { Command } from "./command-line.js";
import { importText } from "./import-text.js";
import { ProgressBar } from "./progress-bar.js";
import { counted } from "./phrases.js";
import type { Output } from "./run-command.js";
import { withDatabase } from "./with-database.js";

/** Imports in a worker while a bar shows how far it is, then reports. */
export async function runImport(
  { paths, takeGoodRows, checkOnly, organisation, json, progress: isFollowed }: Extract<Command, { name: "import" }>,
  { databaseUrl, seedDir }: Config,
  output: Output,
): Promise<number> {
  const bar = output.terminal ? new ProgressBar(output.terminal) : null;
  try {
    const owner = organisation === null ? null : (await openOrganisations(seedDir)).require(organisation);
    const order = { databaseUrl, seedDir, request: { paths, takeGoodRows, checkOnly, organisation: owner } };
    const report = await importInWorker(order, (progress) => {
      if (isFollowed) output.tell(`${JSON.stringify(progress)}\n`);
      else bar?.show(progress);
    });
    bar?.stop();
    output.write(json ? `${JSON.stringify(report, null, 2)}\n` : importText(report));
    return isComplete(report) ? 0 : 1;
  } catch (error) {
    if (!isDiskFull(error)) throw error;
    bar?.stop();
    output.write(json ? `${JSON.stringify({ failure: DISK_FULL }, null, 2)}\n` : `${DISK_FULL}\n`);
    return 1;
  } finally {
    bar?.stop();
  }
}

/** Takes back what an import delivered. */
export async function runUndo(
  { importId, json }: Extract<Command, { name: "import undo" }>,
  config: Config,
  output: Output,
): Promise<number> {
  try {
    const { months: undone, tables } = await withDatabase(config, (database) =>
      database.write((transaction) => undoImport(transaction, importId, COMMAND_LINE, new Date())),
    );
    const back = undone.filter(({ backTo }) => backTo !== null).length;
    const months = `${counted(back, "month")} back to the version before, ${counted(undone.length - back, "month")} not supplied any more`;
    const words = [...(undone.length > 0 ? [months] : []), ...tables].join("; ");
    output.write(json ? `${JSON.stringify({ undone, tables }, null, 2)}\n` : `Undone: ${words}.\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof CannotUndo)) throw error;
    output.write(json ? `${JSON.stringify({ failure: error.message }, null, 2)}\n` : `${error.message}\n`);
    return 1;
  }
}
