export { boundsOf } from "./bounds.js";
export { createLocator, type Locate } from "./locator.js";
export { type CodedOutline, type Outline, ringsOf } from "./outline.js";
export { EARTH_RADIUS_METRES, polygonAreaHectares } from "./polygon-area.js";
