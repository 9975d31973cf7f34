export { readDeliveredSearch, readNewPlanSearch, readPatrolBriefingSearch } from "./patrol-search.js";
export type { NewPlanSearch } from "./patrol-search.js";
export { PatrolWays } from "./patrol-ways.js";
