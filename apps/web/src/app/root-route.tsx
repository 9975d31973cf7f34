import { createRootRoute } from "@tanstack/react-router";
import { readView, writeView } from "../view/index.js";
import type { ViewSearch } from "../view/index.js";
import { NotFoundPage } from "./failure-page.js";
import { Shell } from "./shell.js";

/** Above every page: the shell, and the view that all of them share. */
export const rootRoute = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundPage,
  validateSearch: (search: Record<string, unknown>): ViewSearch => writeView(readView(search)),
});
