import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "./root-route.js";

const planRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/plan",
  component: lazyRouteComponent(() => import("../plan/plan-page.js"), "PlanPage"),
});

const planFiguresRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/plan/figures",
  component: lazyRouteComponent(() => import("../plan/figures-page.js"), "FiguresPage"),
});

const planFigureRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/plan/figures/$figureId",
  component: lazyRouteComponent(() => import("../plan/figure-page.js"), "FigurePage"),
});

const planYearRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/plan/$planYear",
  component: lazyRouteComponent(() => import("../plan/plan-page.js"), "PlanPage"),
});

const planActionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/plan/$planYear/actions/$key",
  component: lazyRouteComponent(() => import("../plan/action-page.js"), "ActionPage"),
});

const planPriorityRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/plan/$planYear/priorities/$priority",
  component: lazyRouteComponent(() => import("../plan/priority-page.js"), "PriorityPage"),
});

const planRollOverRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/plan/$planYear/roll-over",
  component: lazyRouteComponent(() => import("../plan/roll-over-page.js"), "RollOverPage"),
});

const planReviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/plan/$planYear/review",
  component: lazyRouteComponent(() => import("../plan/review-page.js"), "ReviewPage"),
});

const planMeetingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/plan/$planYear/meeting",
  component: lazyRouteComponent(() => import("../plan/meeting-page.js"), "MeetingPage"),
});

/** The pages of the plan. */
export const planRoutes = [
  planRoute,
  planFiguresRoute,
  planFigureRoute,
  planYearRoute,
  planActionRoute,
  planPriorityRoute,
  planRollOverRoute,
  planReviewRoute,
  planMeetingRoute,
] as const;
