import { createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { readAuditSearch, readSignInSearch } from "../access/index.js";
import { readOperationsSearch } from "../operations/index.js";
import { readDataSearch } from "../imports/index.js";
import { OverviewPage } from "../overview/index.js";
import {
  type NewPlanSearch,
  readDeliveredSearch,
  readNewPlanSearch,
  readPatrolBriefingSearch,
} from "../patrols/index.js";
import { parseAddress, writeAddress } from "../view/address.js";
import { readCompareView, readHotspotView, writeCompareView, writeHotspotView } from "../view/index.js";
import type { CompareSearch, HotspotSearch } from "../view/index.js";
import { FailurePage } from "./failure-page.js";
import { planRoutes } from "./plan-routes.js";
import { rootRoute } from "./root-route.js";
import { youthRoutes } from "./youth-routes.js";

const overviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/",
  staticData: { withoutApollo: true },
  // Not lazy: it is what most people open, and its code is small because all but its sentence comes after.
  component: OverviewPage,
});

const hotspotsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/hotspots",
  validateSearch: (search: Record<string, unknown>): HotspotSearch => writeHotspotView(readHotspotView(search)),
  component: lazyRouteComponent(() => import("../hotspots/hotspots-page.js"), "HotspotsPage"),
});

const operationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/operations",
  validateSearch: readOperationsSearch,
  component: lazyRouteComponent(() => import("../operations/operations-page.js"), "OperationsPage"),
});

const newOperationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/operations/new",
  component: lazyRouteComponent(() => import("../operations/write-operation-page.js"), "NewOperationPage"),
});

const operationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/operations/$operationId",
  component: lazyRouteComponent(() => import("../operations/operation-page.js"), "OperationPage"),
});

const setUpEvaluationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/operations/$operationId/evaluation",
  component: lazyRouteComponent(() => import("../evaluation/set-up-page.js"), "SetUpEvaluationPage"),
});

const changeOperationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/operations/$operationId/change",
  component: lazyRouteComponent(() => import("../operations/write-operation-page.js"), "ChangeOperationPage"),
});

const wardsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/wards",
  component: lazyRouteComponent(() => import("../wards/wards-page.js"), "WardsPage"),
});

const placeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/wards/$code/$name",
  component: lazyRouteComponent(() => import("../places/place-page.js"), "PlacePage"),
});

const briefingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/wards/$code/$name/briefing",
  component: lazyRouteComponent(() => import("../places/briefing-page.js"), "BriefingPage"),
});

const embedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/embed/$code/$name",
  staticData: { withoutApollo: true, embedded: true },
  component: lazyRouteComponent(() => import("../places/embed-page.js"), "EmbedPage"),
});

const compareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/compare",
  validateSearch: (search: Record<string, unknown>): CompareSearch => writeCompareView(readCompareView(search)),
  component: lazyRouteComponent(() => import("../places/compare-page.js"), "ComparePage"),
});

const patrolsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/operations/patrols",
  component: lazyRouteComponent(() => import("../patrols/patrols-page.js"), "PatrolsPage"),
});

const newPatrolRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/operations/patrols/new",
  validateSearch: (search: Record<string, unknown>): HotspotSearch & NewPlanSearch => ({
    ...writeHotspotView(readHotspotView(search)),
    ...readNewPlanSearch(search),
  }),
  component: lazyRouteComponent(() => import("../patrols/new-plan-page.js"), "NewPlanPage"),
});

const patrolRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/operations/patrols/$planId",
  component: lazyRouteComponent(() => import("../patrols/plan-page.js"), "PlanPage"),
});

const patrolBriefingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/operations/patrols/$planId/briefing",
  validateSearch: readPatrolBriefingSearch,
  component: lazyRouteComponent(() => import("../patrols/briefing-page.js"), "BriefingPage"),
});

const visitRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/operations/visit",
  component: lazyRouteComponent(() => import("../patrols/visit-page.js"), "VisitPage"),
});

const deliveredRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/operations/delivered",
  validateSearch: readDeliveredSearch,
  component: lazyRouteComponent(() => import("../patrols/delivered-page.js"), "DeliveredPage"),
});

const dataRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/data",
  validateSearch: readDataSearch,
  component: lazyRouteComponent(() => import("../imports/data-page.js"), "DataPage"),
});

const defaultLocationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/default-locations",
  component: lazyRouteComponent(() => import("../incidents/default-locations-page.js"), "DefaultLocationsPage"),
});

const dictionaryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/data-dictionary",
  component: lazyRouteComponent(() => import("../dictionary/dictionary-page.js"), "DictionaryPage"),
});

const aboutRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/about",
  staticData: { withoutApollo: true },
  component: lazyRouteComponent(() => import("../about/about-page.js"), "AboutPage"),
});

const methodsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/methods",
  staticData: { withoutApollo: true },
  component: lazyRouteComponent(() => import("../about/methods-page.js"), "MethodsPage"),
});

const accessibilityRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/accessibility",
  staticData: { withoutApollo: true },
  component: lazyRouteComponent(() => import("../about/accessibility-page.js"), "AccessibilityPage"),
});

const privacyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/privacy",
  staticData: { withoutApollo: true },
  component: lazyRouteComponent(() => import("../about/privacy-page.js"), "PrivacyPage"),
});

const apiRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/api",
  staticData: { withoutApollo: true },
  component: lazyRouteComponent(() => import("../about/api-page.js"), "ApiPage"),
});

const changesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/changes",
  staticData: { withoutApollo: true },
  component: lazyRouteComponent(() => import("../about/changes-page.js"), "ChangesPage"),
});

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sign-in",
  staticData: { withoutApollo: true },
  validateSearch: readSignInSearch,
  component: lazyRouteComponent(() => import("../access/sign-in-page.js"), "SignInPage"),
});

const ownPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/password",
  staticData: { withoutApollo: true },
  component: lazyRouteComponent(() => import("../access/own-password-page.js"), "OwnPasswordPage"),
});

const peopleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/people",
  component: lazyRouteComponent(() => import("../access/people-page.js"), "PeoplePage"),
});

const auditRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/audit",
  validateSearch: readAuditSearch,
  component: lazyRouteComponent(() => import("../access/audit-page.js"), "AuditPage"),
});

const routeTree = rootRoute.addChildren([
  overviewRoute,
  hotspotsRoute,
  operationsRoute,
  newOperationRoute,
  operationRoute,
  changeOperationRoute,
  patrolsRoute,
  newPatrolRoute,
  patrolRoute,
  patrolBriefingRoute,
  visitRoute,
  deliveredRoute,
  setUpEvaluationRoute,
  wardsRoute,
  placeRoute,
  briefingRoute,
  embedRoute,
  compareRoute,
  ...planRoutes,
  ...youthRoutes,
  dataRoute,
  defaultLocationsRoute,
  dictionaryRoute,
  aboutRoute,
  methodsRoute,
  accessibilityRoute,
  privacyRoute,
  apiRoute,
  changesRoute,
  signInRoute,
  ownPasswordRoute,
  peopleRoute,
  auditRoute,
]);

export const router = createRouter({
  routeTree,
  parseSearch: parseAddress,
  stringifySearch: writeAddress,
  defaultErrorComponent: FailurePage,
  defaultPreload: "intent",
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
  interface StaticDataRouteOption {
    /** The page is seen without Apollo Client, which then need not be loaded before it. */
    withoutApollo?: boolean;
    /** The page stands in a frame of another site, and alone. */
    embedded?: boolean;
  }
}
