import type { RequestHandler } from "express";

const READING = new Set(["GET", "HEAD", "OPTIONS"]);

/** Refuses a change that a page of another site sends in the name of whoever is signed in here. */
export const refuseOtherSites: RequestHandler = (request, response, next) => {
  if (
    READING.has(request.method) ||
    !comesFromElsewhere(request.get("sec-fetch-site"), request.get("origin"), request.hostname)
  ) {
    return next();
  }
  response.status(403).json({ error: "A page of another site cannot change anything here." });
};

/** A program that is no browser sends neither header, and carries nobody's cookie by accident. */
function comesFromElsewhere(site: string | undefined, origin: string | undefined, host: string): boolean {
  if (site !== undefined) return site !== "same-origin" && site !== "none";
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).hostname !== host;
}
