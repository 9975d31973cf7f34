import type { Express, Request, Response } from "express";
import type { Logger } from "pino";
import type { Database } from "../database/index.js";
import type { Access } from "./access.js";
import { noteInAudit } from "./audit.service.js";
import { type OpenIdErrand, OpenIdIssuer, type OpenIdRefusal, RefusedByOpenId } from "./openid.js";
import { personOfClaims } from "./openid-people.js";
import { openRoute } from "./routes.js";

declare module "express-session" {
  interface SessionData {
    openId: OpenIdErrand;
  }
}

const RETURN = "/sign-in/openid/return";

/** The way to the organisation's own sign-in, and the way back. Without one, both lead to the page for signing in. */
export function serveOpenId(app: Express, access: Access, database: Database, logger: Logger): void {
  const { openId } = access.settings;
  const issuer = openId && new OpenIdIssuer(openId);

  const leave = async (request: Request, response: Response) => {
    if (!issuer) throw new RefusedByOpenId("unavailable");
    const returnTo = ownPage(request.query["return"]);
    const { address, errand } = await issuer.leave(`${siteOf(request)}${RETURN}`, returnTo);
    request.session.openId = errand;
    await saved(request);
    response.redirect(303, address.href);
  };

  const comeBack = async (request: Request, response: Response) => {
    const errand = request.session.openId;
    if (!openId || !issuer || !errand) throw new RefusedByOpenId(issuer ? "expired" : "unavailable");
    // Before anything is asked with it: who comes with the same address again finds nothing.
    delete request.session.openId;
    await saved(request);
    const asker = await access.askerOf(request, response);
    const here = new URL(request.originalUrl, siteOf(request));
    const claims = await issuer.comeBack(new URL(`${errand.redirectUri}${here.search}`), errand);
    const person = await personOfClaims(database, claims, openId, { personId: null, roles: [], origin: asker.origin });
    await access.enter(asker, person, "openid");
    response.redirect(303, errand.returnTo);
  };

  /** A refusal leads to the page for signing in, which knows where the reader was. */
  const refuse = (response: Response, refusal: OpenIdRefusal, returnTo: string) => {
    const back = returnTo === "/" ? {} : { return: returnTo };
    response.redirect(303, `/sign-in?${new URLSearchParams({ refused: refusal, ...back }).toString()}`);
  };

  const orSayWhy = (work: (request: Request, response: Response) => Promise<void>) => {
    return async (request: Request, response: Response) => {
      response.set("Cache-Control", "no-store");
      const returnTo = request.session.openId?.returnTo ?? ownPage(request.query["return"]);
      try {
        await work(request, response);
      } catch (error) {
        if (!(error instanceof RefusedByOpenId)) throw error;
        logger.warn({ refusal: error.refusal, reason: codeOf(error.cause) }, "a sign-in by OpenID Connect was refused");
        const asker = await access.askerOf(request, response);
        const actor = { personId: null, roles: [], origin: asker.origin };
        const deed = { action: "SIGN_IN_REFUSED", after: { way: "openid", refusal: error.refusal } };
        await noteInAudit(database, actor, deed, new Date());
        refuse(response, error.refusal, returnTo);
      }
    };
  };

  openRoute(app, access, "GET /sign-in/openid", orSayWhy(leave));
  openRoute(app, access, `GET ${RETURN}`, orSayWhy(comeBack));
}

/** A page of this site, `/` for anything else: no link may send a reader elsewhere after signing in. */
export function ownPage(text: unknown): string {
  const isOwn = typeof text === "string" && text.length < 2_000 && /^\/(?![/\\])[^\\\p{C}]*$/u.test(text);
  return isOwn && !text.startsWith("/sign-in") ? text : "/";
}

/** The issuer takes back only to addresses it was told of, so a forged host leads nowhere. */
function siteOf(request: Request): string {
  return `${request.protocol}://${request.get("host") ?? "localhost"}`;
}

async function saved({ session }: Request): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    session.save((error: unknown) =>
      error
        ? reject(error instanceof Error ? error : new Error("The session could not be saved.", { cause: error }))
        : resolve(),
    );
  });
}

/** The kind of fault, without the claims and codes that its message may hold. */
function codeOf(cause: unknown): string | undefined {
  if (!(cause instanceof Error)) return undefined;
  return "code" in cause && typeof cause.code === "string" ? cause.code : cause.name;
}
