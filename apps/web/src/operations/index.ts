export { readOperationsSearch } from "./operations-search.js";
export type { OperationsSearch } from "./operations-search.js";
export type { Operation } from "./operation-questions.js";
export { useOperations } from "./use-operations.js";
