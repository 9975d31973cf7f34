export { Places } from "./places.service.js";
export { PlaceMeasureResolver, PlacesResolver } from "./places.resolver.js";
