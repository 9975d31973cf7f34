export { designFor, type GivenDesign } from "./design-for.js";
export type { ChosenEvaluation, ComparisonArea, EvaluationDesign } from "./evaluation-design.js";
export { upsertEvaluation as keepEvaluation } from "./evaluation.queries.js";
export { EvaluationResolver } from "./evaluation.resolver.js";
export { Evaluations } from "./evaluations.service.js";
