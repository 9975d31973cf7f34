export { Places } from "./places.service.js";
export { PlaceMeasureResolver, PlacesResolver } from "./places.resolver.js";
export { Find } from "./find/find.service.js";
export { FindResolver } from "./find/find.resolver.js";
