export { openPlan, type Plan } from "./open-plan.js";
export { planYearAnswer, priorityAnswer } from "./plan.service.js";
export { serveReviews } from "./review.routes.js";
export { PublishedFigures } from "./published-figures.js";
export { PlanYearType, PriorityType, PublishedFigureType } from "./plan.types.js";
export type { LedgerRecord, PlanAction } from "./plan-record.js";
