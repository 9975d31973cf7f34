import { randomUUID } from "node:crypto";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import type { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import compression from "compression";
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from "express";
import helmet from "helmet";
import type { Logger } from "pino";
import { pinoHttp } from "pino-http";
import { type Access, openRoute, refuseOtherSites } from "./access/index.js";
import type { Context } from "./context.js";
import { answerCache } from "./graphql/answer-cache.js";

export interface WebServer {
  readonly app: Express;
  readonly server: Server;
}

/** The bare server, with its headers, log and sessions; routes come after. */
export function makeWebServer(logger: Logger, access: Access): WebServer {
  const app = express();
  app.disable("x-powered-by");
  app.set("query parser", "simple");
  app.set("trust proxy", access.settings.trustProxy);
  app.use(securityHeaders());
  app.use(requestLog(logger));
  app.use(access.limitRequests);
  app.use(refuseOtherSites);
  app.use(compression());
  app.use(access.findSession);
  return { app, server: createServer(app) };
}

/**
 * What MapLibre, its worker and the charts run under, and nothing more. Pages under /embed, which show open data alone and
 * to which a sign-in means nothing, may stand in a frame of any site; no other page may.
 */
function securityHeaders(): RequestHandler {
  const [closed, embeddable] = [headersWith(["'none'"], true), headersWith(["*"], false)];
  return (request, response, next) =>
    (request.path.startsWith("/embed/") ? embeddable : closed)(request, response, next);
}

function headersWith(frameAncestors: string[], frameguard: boolean) {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        workerSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:", "blob:"],
        connectSrc: ["'self'"],
        fontSrc: ["'self'"],
        // The preview of what is embedded.
        frameSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors,
      },
    },
    ...(frameguard ? {} : { frameguard: false }),
    // TLS ends at the proxy, which sets this header when the site is served over HTTPS.
    strictTransportSecurity: false,
    referrerPolicy: { policy: "same-origin" },
  });
}

/** One line a request: no address, no query, no header, so no personal data. */
function requestLog(logger: Logger) {
  return pinoHttp({
    logger,
    genReqId: () => randomUUID().slice(0, 8),
    quietReqLogger: true,
    customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? "error" : "info"),
    autoLogging: { ignore: (request) => request.url?.startsWith("/health/") ?? false },
    serializers: {
      req: (request: { id: string; method: string; url: string }) => ({
        id: request.id,
        method: request.method,
        path: request.url.split("?")[0],
      }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
    },
  });
}

/** `/health/live` says that the process answers; `/health/ready` that it can answer questions. */
export function serveHealth(app: Express, access: Access, isReady: () => Promise<boolean>): void {
  openRoute(app, access, "GET /health/live", (_request, response) => {
    response.json({ status: "live" });
  });
  openRoute(app, access, "GET /health/ready", async (_request, response) => {
    const ready = await isReady();
    response.status(ready ? 200 : 503).json({ status: ready ? "ready" : "not ready" });
  });
}

/** GraphQL at `/graphql`; a body over 100 kB is refused, and what is asked by GET is cached by data version. */
export function serveGraphQl(
  app: Express,
  access: Access,
  apollo: ApolloServer<Context>,
  dataVersion: () => Promise<number>,
): void {
  openRoute(
    app,
    access,
    "ALL /graphql",
    answerCache(dataVersion, (response) => response.locals["answersOneViewer"] === true),
    express.json({ limit: "100kb" }),
    expressMiddleware(apollo, {
      context: async ({ req, res }) => Object.assign(await access.askerOf(req, res), { requestId: req.id as string }),
    }),
  );
}

const A_YEAR_SECONDS = 365 * 24 * 3600;
const IS_SCREEN = /^\/(?!assets\/|graphql|health\/)[^.]*$/;

/** The built dashboard: hashed assets for a year, and its page for every address that is a screen. */
export function serveDashboard(app: Express, access: Access, webDir: string | null): void {
  if (webDir === null) return;
  const assets = express.static(webDir, { immutable: true, maxAge: A_YEAR_SECONDS * 1000 });
  const files = express.static(webDir, { index: false, maxAge: "1h" });
  openRoute(app, access, "GET /assets/*file", assets);
  openRoute(app, access, "GET /{*screen}", files, (request, response, next) => {
    if (!IS_SCREEN.test(request.path)) return next();
    response.set("Cache-Control", "no-cache").sendFile(join(webDir, "index.html"));
  });
}

interface RequestFault {
  readonly message: string;
  readonly status?: number;
  readonly type?: string;
  readonly extensions?: { readonly code?: string };
}

/** What a route answers to whom it is not for, and to what cannot be asked. */
const REFUSALS: Readonly<Record<string, number>> = { BAD_USER_INPUT: 400, UNAUTHENTICATED: 401, FORBIDDEN: 403 };

/** JSON for what nothing answered and for what failed; express would show a page with a stack trace. */
export function serveErrors(app: Express, logger: Logger): void {
  app.use((_request: Request, response: Response) => {
    response.status(404).json({ error: "There is nothing at this address." });
  });
  const onError: ErrorRequestHandler = (error: RequestFault, request, response, next) => {
    if (response.headersSent) return next(error);
    const refusal = REFUSALS[error.extensions?.code ?? ""];
    if (refusal) return void response.status(refusal).json({ error: error.message });
    const status = error.status && error.status >= 400 && error.status < 500 ? error.status : 500;
    if (status === 500) logger.error({ err: error, requestId: request.id }, "a request failed");
    response.status(status).json({ error: sentenceFor(status, error.type) });
  };
  app.use(onError);
}

function sentenceFor(status: number, type: string | undefined): string {
  if (type === "entity.too.large") return "The question is larger than 100 kB. Ask in several questions.";
  if (type === "entity.parse.failed") return "The body is not JSON.";
  return status < 500 ? "The request cannot be read." : "The server could not answer. Try again.";
}
