export { readOperationsSearch } from "./operations-search.js";
export type { OperationsSearch } from "./operations-search.js";
