export { type AuditRow, hashOf } from "./audit-chain.js";
export { type Access, openAccess } from "./access.js";
export type { Asker } from "./asker.js";
export { actorOf } from "./asker.js";
export {
  type Actor,
  appendAudit,
  COMMAND_LINE,
  forgetOldEntries,
  pruneAudit,
  type Verdict,
  verifyAudit,
} from "./audit.service.js";
export { authorise, NotAllowed } from "./authorise.js";
export { Disclosure, forgetReleasedDemonstration } from "./disclosure.js";
export type { PartnerSource } from "./disclosure.queries.js";
export { refuseOtherSites } from "./cross-site.js";
export { addPerson } from "./people.service.js";
export { selectPeople as readPeople } from "./people.queries.js";
export { NO_SESSION } from "./session-door.js";
export { serveAccessFiles } from "./access-files.routes.js";
export { openRoute, type RouteAction } from "./routes.js";
export { type AccessSettings, DEFAULT_ACCESS } from "./settings.js";
export { isDemonstrationPerson } from "./sign-in.service.js";
export { endSessionsByCommand } from "./sessions.service.js";
export { serveOpenId } from "./openid.routes.js";
