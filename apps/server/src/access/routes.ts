import { type Action, isOpen } from "@safer-wards/domain";
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

function guardRoute(access: Access, action: RouteAction): RequestHandler {
  return async (request, response, next) => {
    authorise((await access.askerOf(request, response)).viewer, action);
    next();
  };
}
