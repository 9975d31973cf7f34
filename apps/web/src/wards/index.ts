export { WardComparison } from "./ward-comparison.js";
export type { Comparison as WardComparisonAnswer } from "./ward-comparison.js";
export { wardLayers } from "./ward-layers.js";
export { useWardGround } from "./ward-outlines.js";
export type { WardGround } from "./ward-outlines.js";
export { PlaceChoice, type PlaceChoiceProps } from "./place-choice.js";
export { type NamedOutline, useChosenOutline, useOutlines } from "./use-outlines.js";
export { outlinedWards } from "./ward-pictures.js";
