export { AccountCorner } from "./account-corner.js";
export { readAuditSearch } from "./audit-search.js";
export { readSignInSearch } from "./return-address.js";
export { SessionNotice } from "./session-notice.js";
export { ViewerProvider } from "./viewer.js";
