export { ActionStatusMark } from "./action-status-mark.js";
