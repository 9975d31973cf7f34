import { type Action, isOpen, isRestricted } from "@safer-wards/domain";
import type { Express, RequestHandler } from "express";
import type { Access } from "./access.js";
import { authorise } from "./authorise.js";

const OPENERS = { GET: "get", POST: "post", PUT: "put", DELETE: "delete", ALL: "all" } as const;

type Method = keyof typeof OPENERS;

/** A route of the table of access, such as `GET /health/live`: its name is its method and path. */
export type RouteAction = Extract<Action, `${Method} /${string}`>;

/** Opens a route. There is no other way to open one, so each has a row that says who may come in. */
export function openRoute(app: Express, access: Access, action: RouteAction, ...handlers: RequestHandler[]): void {
  const [method = "GET", path = ""] = action.split(" ");
  app[OPENERS[method as Method]](path, ...(isOpen(action) ? [] : [guardRoute(access, action)]), ...handlers);
}

/** What is fetched from a route that is not open to everyone is an export, and noted as one. */
function guardRoute(access: Access, action: RouteAction): RequestHandler {
  return async (request, response, next) => {
    const asker = await access.askerOf(request, response);
    authorise(asker.viewer, action);
    response.set("Cache-Control", "no-store");
    if (request.method === "GET" && isRestricted(action)) {
      await access.readings.note(asker, "EXPORTED", action, { ...request.params, ...request.query });
    }
    next();
  };
}
