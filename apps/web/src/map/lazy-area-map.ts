import { lazy } from "react";

/** The map with MapLibre, loaded when it is first shown: the words of a page do not wait for it. Wants a `Suspense`. */
export const AreaMap = lazy(() => import("./area-map.js").then((module) => ({ default: module.AreaMap })));
