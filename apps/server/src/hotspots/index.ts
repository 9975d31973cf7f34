export { readArtefacts } from "./artefacts.js";
export { readHarmTable } from "./harm.js";
export { HotspotAnalysis } from "./hotspots.service.js";
export { HotspotsResolver } from "./hotspots.resolver.js";
