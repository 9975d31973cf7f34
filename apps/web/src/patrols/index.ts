export { readDeliveredSearch, readPatrolBriefingSearch } from "./patrol-search.js";
export { PatrolWays } from "./patrol-ways.js";
