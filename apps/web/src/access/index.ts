export { AccountCorner, SignInLink } from "./account-corner.js";
export { readAuditSearch } from "./audit-search.js";
export { OrganisationChoice } from "./organisation-choice.js";
export { readSignInSearch } from "./return-address.js";
export { SessionNotice } from "./session-notice.js";
export { isSignedIn, type SignedViewer, useViewer, ViewerProvider } from "./viewer.js";
export { useMay } from "./use-may.js";
