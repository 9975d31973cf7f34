import type { Config } from "../config.js";
import { coverageText, readAllCoverage } from "./coverage.js";
import type { Output } from "./run-command.js";
import { withDatabase } from "./with-database.js";

/** Says which force supplied which months. */
export async function runCoverage({ json }: { json: boolean }, config: Config, output: Output): Promise<number> {
  const areas = await withDatabase(config, readAllCoverage);
  output.write(json ? `${JSON.stringify({ areas }, null, 2)}\n` : coverageText(areas));
  return 0;
}
