export * from "./finding.js";
export { findingsIn } from "./findings.js";
export * from "./ledger-figure.js";
export * from "./ledger-unit.js";
export { smallFigureWords } from "./small-figure.js";
export { figureValueWords, valueWords } from "./value-words.js";
