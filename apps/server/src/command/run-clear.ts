import type { Config } from "../config.js";
import { clearDemonstration } from "../incidents/index.js";
import { counted } from "./phrases.js";
import type { Output } from "./run-command.js";
import { withDatabase } from "./with-database.js";

/** Removes all demonstration data and says how much there was. */
export async function runClear({ json }: { json: boolean }, config: Config, output: Output): Promise<number> {
  const removed = await withDatabase(config, (database) => clearDemonstration(database, new Date()));
  output.write(json ? `${JSON.stringify({ removed }, null, 2)}\n` : clearedText(removed));
  return 0;
}

function clearedText({ incidents, months }: { incidents: number; months: number }): string {
  if (months === 0) return "There were no demonstration data.\n";
  return `Removed ${counted(incidents, "demonstration incident")} of ${counted(months, "month")}.\n`;
}
