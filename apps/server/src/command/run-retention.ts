import { monthName } from "@safer-wards/domain";
import { COMMAND_LINE } from "../access/index.js";
import type { Config } from "../config.js";
import { removeOldPartnerRecords } from "../incidents/index.js";
import { counted } from "./phrases.js";
import type { Output } from "./run-command.js";
import { withDatabase } from "./with-database.js";

/** Removes partner records older than the configured age, as the server does daily. */
export async function runRetention({ json }: { json: boolean }, config: Config, output: Output): Promise<number> {
  const kept = config.partnerRecordsKeptMonths;
  if (kept === null) {
    output.write("Partner records are kept without end. Set PARTNER_RECORDS_KEPT_MONTHS to change that.\n");
    return 1;
  }
  const removed = await withDatabase(config, (database) =>
    removeOldPartnerRecords(database, kept, COMMAND_LINE, new Date()),
  );
  const sentence =
    `Removed ${counted(removed.records, "partner record")} of ${counted(removed.months, "month")}; ` +
    `${monthName(removed.firstKept)} and later are kept.\n`;
  output.write(json ? `${JSON.stringify({ removed }, null, 2)}\n` : sentence);
  return 0;
}
