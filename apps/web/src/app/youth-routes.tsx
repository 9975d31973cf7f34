import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "./root-route.js";

const youthRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/youth",
  component: lazyRouteComponent(() => import("../youth/youth-page.js"), "YouthPage"),
});

const youthNeedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/youth/need",
  component: lazyRouteComponent(() => import("../youth/need-page.js"), "NeedPage"),
});

const youthSessionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/youth/sessions",
  component: lazyRouteComponent(() => import("../youth/sessions-page.js"), "SessionsPage"),
});

const youthProvidersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/youth/providers",
  component: lazyRouteComponent(() => import("../youth/providers-page.js"), "ProvidersPage"),
});

const youthProviderRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/youth/providers/$slug",
  component: lazyRouteComponent(() => import("../youth/provider-page.js"), "ProviderPage"),
});

const youthReviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/youth/providers/$slug/review",
  component: lazyRouteComponent(() => import("../youth/review-page.js"), "ReviewPage"),
});

/** The pages about youth work. */
export const youthRoutes = [
  youthRoute,
  youthNeedRoute,
  youthSessionsRoute,
  youthProvidersRoute,
  youthProviderRoute,
  youthReviewRoute,
] as const;
