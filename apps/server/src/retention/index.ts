export { applyRetention, previewRetention, type Retention, type RetentionLoss } from "./retention.service.js";
