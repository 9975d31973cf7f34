export { EvaluationSection } from "./evaluation-section.js";
