export { analysisInput } from "./analysis-input.js";
export { DEFAULT_VIEW, readView, writeView } from "./view.js";
export type { Measure, View, ViewSearch } from "./view.js";
export { useView } from "./use-view.js";
export type { OwnedView } from "./use-view.js";
