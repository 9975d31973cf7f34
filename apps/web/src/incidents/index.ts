export { LeaveOutSwitch } from "./leave-out-switch.js";
export { PartnerTrends } from "./partner-trends.js";
