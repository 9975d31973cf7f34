export * from "./evaluability.js";
export * from "./operation-dates.js";
export * from "./operation-kinds.js";
export * from "./operation-results.js";
export * from "./verdicts.js";
