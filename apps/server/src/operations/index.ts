export type { Operation, OperationOrigin } from "./operation.js";
export { OperationAnswers } from "./operation-answer.js";
export { cellsOfPlace, isCountable, type OperationPlace } from "./operation-place.js";
export { loadPlanOperations } from "./plan-operations.js";
export { OperationsResolver } from "./operations.resolver.js";
export { Operations, type SeenOperation } from "./operations.service.js";
export { OperationType } from "./operations.types.js";
