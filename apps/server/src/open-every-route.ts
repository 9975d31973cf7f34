import type { ApolloServer } from "@apollo/server";
import type { Express } from "express";
import type { Logger } from "pino";
import { serveAccessFiles, serveOpenId } from "./access/index.js";
import type { Application } from "./compose.js";
import type { Context } from "./context.js";
import { serveExports } from "./exports/index.js";
import { serveImports } from "./imports/index.js";
import { serveDashboard, serveErrors, serveGraphQl, serveHealth } from "./http.js";
import { serveReviews } from "./plan/index.js";

interface WhatIsServed {
  readonly apollo: ApolloServer<Context>;
  readonly logger: Logger;
  readonly webDir: string | null;
  readonly isReady: () => Promise<boolean>;
}

/** Every route of the server. What stands behind the dashboard answers only what no screen does. */
export function openEveryRoute(
  app: Express,
  { access, analysis, database, directory, imports, partners, organisations, plan }: Application,
  { apollo, logger, webDir, isReady }: WhatIsServed,
): void {
  serveHealth(app, access, isReady);
  serveGraphQl(app, access, apollo, async () => {
    const { number } = await analysis.dataVersion();
    await plan.years.follow(number);
    await directory.freshen();
    return number;
  });
  serveOpenId(app, access, database, logger);
  serveAccessFiles(app, access);
  serveExports(app, { analysis, partners, directory, access }, logger);
  serveReviews(app, access, plan.reviews, directory, organisations);
  serveImports(app, access, imports, directory);
  serveDashboard(app, access, webDir);
  serveErrors(app, logger);
}
