export { PlanResolver } from "./plan.resolver.js";
export { planYearAnswer, priorityAnswer } from "./plan.service.js";
export { PublishedFigures } from "./published-figures.js";
export { PlanYearType, PriorityType, PublishedFigureType } from "./plan.types.js";
