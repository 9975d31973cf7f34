export { analysisInput } from "./analysis-input.js";
export { DEFAULT_VIEW, isOutlineId, readView, writeView } from "./view.js";
export type { View, ViewSearch } from "./view.js";
export { useView } from "./use-view.js";
export type { OwnedView } from "./use-view.js";
export {
  DEFAULT_HOTSPOT_VIEW,
  HOTSPOT_LAYERS,
  HOTSPOT_TRENDS,
  readHotspotView,
  writeHotspotView,
} from "./hotspot-view.js";
export type { Comparison, HotspotLayer, HotspotSearch, HotspotTrendClass, HotspotView } from "./hotspot-view.js";
export { useHotspotView } from "./use-hotspot-view.js";
export type { OwnedHotspotView, WholeHotspotView } from "./use-hotspot-view.js";
export { MOST_PLACES, readCompareView, writeCompareView } from "./compare-view.js";
export type { CompareSearch, CompareView } from "./compare-view.js";
