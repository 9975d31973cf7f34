export {
  type ImportedOperation,
  importOperations,
  operationKindNamed,
  type OperationsFile,
  type TakenOperations,
} from "./import-operations.js";
export { takeBackOperations } from "./take-back-operations.js";
export type { Operation, OperationFacts, OperationOrigin } from "./operation.js";
export { OperationAnswers } from "./operation-answer.js";
export { cellsOfPlace, isCountable, type OperationPlace, wardsOfPlace } from "./operation-place.js";
export { actionsServed, operationsServing, seesOperation } from "./named-by-the-plan.js";
export { loadPlanOperations } from "./plan-operations.js";
export { deleteOperationsOf as removeOperations, insertOperation as keepOperation } from "./operations.queries.js";
export { placeOperationsAnew } from "./operations-anew.js";
export { OperationsResolver } from "./operations.resolver.js";
export { Operations, type SeenOperation } from "./operations.service.js";
export { OperationType } from "./operations.types.js";
