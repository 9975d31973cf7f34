export { applyRetention, previewRetention, type Retention, type RetentionLoss } from "./retention.service.js";
export { RetentionOutlook } from "./retention-outlook.service.js";
export { RetentionResolver } from "./retention.resolver.js";
