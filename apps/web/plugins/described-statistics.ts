import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type DescribedStatistic, describedStatistic } from "./described-statistic.js";

const STATISTICS = fileURLToPath(new URL("../../../packages/stats/src/", import.meta.url));
const NAME = "virtual:described-statistics";

/** What the docstrings of packages/stats say, for the page on methods: the dashboard imports no statistic itself. */
export function describedStatistics(): DescribedStatistic[] {
  return readdirSync(STATISTICS)
    .filter((file) => /^[a-z-]+\.ts$/.test(file))
    .sort()
    .flatMap((file) => {
      const test = join(STATISTICS, file.replace(".ts", ".test.ts"));
      const described = describedStatistic(readFileSync(join(STATISTICS, file), "utf8"), () =>
        existsSync(test) ? readFileSync(test, "utf8") : "",
      );
      return described ? [described] : [];
    });
}

/** Offers them as a module, read when the dashboard is built. */
export function describedStatisticsPlugin() {
  return {
    name: "described-statistics",
    resolveId: (id: string) => (id === NAME ? `\0${NAME}` : null),
    load: (id: string) => (id === `\0${NAME}` ? `export default ${JSON.stringify(describedStatistics())}` : null),
  };
}
