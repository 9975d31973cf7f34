export { LeaveOutSwitch } from "./leave-out-switch.js";
