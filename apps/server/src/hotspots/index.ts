export { readArtefacts } from "./artefacts.js";
export { readHarmTable } from "./harm.js";
export { HotspotAnalysis, type HotspotRequest } from "./hotspots.service.js";
export { HotspotsResolver } from "./hotspots.resolver.js";
export { HotspotInput } from "./hotspots.types.js";
export type { Hotspot } from "./hotspot.js";
export { HotspotType } from "./hotspots.types.js";
