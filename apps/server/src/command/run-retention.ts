import { monthName } from "@safer-wards/domain";
import { COMMAND_LINE } from "../access/index.js";
import type { Config } from "../config.js";
import { applyRetention, previewRetention, type Retention } from "../retention/index.js";
import type { Command } from "./command-line.js";
import { counted } from "./phrases.js";
import type { Output } from "./run-command.js";
import { withDatabase } from "./with-database.js";

/** Removes what partners recorded before the configured age, as the server does daily, or says who would lose what. */
export async function runRetention(
  { checkOnly, json }: Extract<Command, { name: "retention" }>,
  config: Config,
  output: Output,
): Promise<number> {
  const kept = config.partnerRecordsKeptMonths;
  if (kept === null) {
    output.write("Partner records are kept without end. Set PARTNER_RECORDS_KEPT_MONTHS to change that.\n");
    return 1;
  }
  const retention = await withDatabase(config, async (database) =>
    checkOnly ? previewRetention(database, kept, new Date()) : applyRetention(database, kept, COMMAND_LINE, new Date()),
  );
  const name = checkOnly ? "wouldBeRemoved" : "removed";
  output.write(json ? `${JSON.stringify({ [name]: retention }, null, 2)}\n` : retentionText(retention, checkOnly));
  return 0;
}

function retentionText({ firstKept, losses, earlierVersions }: Retention, checkOnly: boolean): string {
  const verb = checkOnly ? "Would remove" : "Removed";
  const lines = losses.map(
    ({ what, whose, months, records }) =>
      `  ${whose}: ${records.toLocaleString("en-GB")} ${what} of ${counted(months, "month")}`,
  );
  const head = losses.length === 0 ? `${verb} nothing` : `${verb}:\n${lines.join("\n")}\n${verb}`;
  return `${head}${losses.length === 0 ? " and" : ""} ${counted(earlierVersions, "earlier version")}; ${monthName(firstKept)} and later are kept.\n`;
}
