export { OverviewResolver } from "./overview.resolver.js";
export { OverviewService } from "./overview.service.js";
