import { join } from "node:path";
import pino, { type Logger } from "pino";
import type { Actor } from "./access/index.js";
import { type Application, compose } from "./compose.js";
import { type Config, ConfigError, readConfig } from "./config.js";
import { loadDemonstration } from "./demonstration/index.js";
import { CannotStart } from "./errors.js";
import { makeApollo } from "./graphql/apollo.js";
import { makeWebServer } from "./http.js";
import { importInWorker } from "./imports/index.js";
import { isDemonstrationDue } from "./incidents/index.js";
import { openEveryRoute } from "./open-every-route.js";
import { startMonthlyRefresh } from "./refresh/index.js";
import { applyRetention } from "./retention/index.js";

const SWEEP_EVERY = 10 * 60_000;
const RETAIN_EVERY = 24 * 3600_000;
/** What the server does by itself, as its operator has set it. */
const SERVER: Actor = { personId: null, roles: [], origin: "server" };

async function start(config: Config): Promise<void> {
  const logger = pino({ level: config.logLevel });
  const application = await compose(config);
  if (config.demonstration && (await isDemonstrationDue(application.database))) {
    logger.info("an empty database: making demonstration data");
    await loadDemonstration(application.database, application.directory.areas, config.seedDir);
  }
  const { app, server } = makeWebServer(logger, application.access);
  const apollo = makeApollo(application.schema, server, logger);
  await apollo.start();
  let stopping = false;
  const isReady = async () => !stopping && (await canAnswer(application));
  openEveryRoute(app, application, { apollo, logger, webDir: config.webDir, isReady });

  server.on("error", (error: NodeJS.ErrnoException) => fail(listenSentence(error, config)));
  server.listen(config.port, config.host, () => {
    const address = server.address();
    const port = address && typeof address === "object" ? address.port : config.port;
    logger.info({ port }, "ready");
    process.stdout.write(`Safer Wards is ready: http://${config.host}:${port}\n`);
    void warm(application, logger);
    application.imports
      .resume()
      .catch((error: unknown) => logger.error({ err: error }, "imports that were cut off did not go on"));
  });

  const sweeping = setInterval(() => void sweep(application, logger), SWEEP_EVERY);
  sweeping.unref();
  const retaining = setInterval(() => void retain(application, config, logger), RETAIN_EVERY);
  retaining.unref();
  void retain(application, config, logger);
  const endRefresh = refresh(application, config, logger);

  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    clearInterval(sweeping);
    clearInterval(retaining);
    endRefresh();
    logger.info({ signal }, "stopping: requests under way are answered first");
    application.imports.stop();
    await apollo.stop();
    await application.database.close();
    logger.info("stopped");
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void stop(signal));
}

async function canAnswer({ database }: Application): Promise<boolean> {
  try {
    await database.query("SELECT 1");
    return true;
  } catch {
    return false;
  }
}

async function sweep({ access, imports }: Application, logger: Logger): Promise<void> {
  await access
    .sweep()
    .catch((error: unknown) => logger.error({ err: error }, "sessions that are over were not removed"));
  await imports.sweep().catch((error: unknown) => logger.error({ err: error }, "unfinished imports were not removed"));
}

/** Removes partner records that are older than is configured. */
async function retain({ database }: Application, config: Config, logger: Logger): Promise<void> {
  if (config.partnerRecordsKeptMonths === null) return;
  try {
    const removed = await applyRetention(database, config.partnerRecordsKeptMonths, SERVER, new Date());
    if (removed.losses.length > 0) logger.info(removed, "old partner records were removed");
  } catch (error) {
    logger.error({ err: error }, "old partner records were not removed");
  }
}

/** Looks for new publications where that is asked for; gives what ends it. */
function refresh({ database, directory }: Application, config: Config, logger: Logger): () => void {
  if (config.refresh.schedule === "off") return () => undefined;
  const { databaseUrl, seedDir } = config;
  return startMonthlyRefresh({
    settings: config.refresh,
    database,
    areas: directory.areas,
    folder: join(config.dataDir, "fetched"),
    logger,
    take: (paths) => importInWorker({ databaseUrl, seedDir, request: { paths, takeGoodRows: false } }, () => undefined),
  });
}

/** Reads the columns and lays the hexagons before the first reader has to wait for them. */
async function warm({ analysis, hotspots, directory }: Application, logger: Logger): Promise<void> {
  try {
    for (const area of directory.areas) {
      await analysis.columnsOf(area);
      for (const resolution of [9, 10]) await hotspots.grid({ areaCode: area.code, resolution });
    }
  } catch (error) {
    logger.error({ err: error }, "the incidents could not be read");
  }
}

function listenSentence(error: NodeJS.ErrnoException, config: Config): string {
  if (error.code === "EADDRINUSE") return `Port ${config.port} is taken. Stop what uses it, or set PORT to another.`;
  return `Cannot listen on ${config.host}:${config.port}: ${error.message}. Set HOST and PORT.`;
}

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

try {
  await start(readConfig(process.env));
} catch (error) {
  if (error instanceof ConfigError || error instanceof CannotStart) fail(error.message);
  throw error;
}
