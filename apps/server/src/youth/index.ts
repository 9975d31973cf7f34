export { openYouth, type YouthWork } from "./open-youth.js";
export { type OldSessions, removeSessionsBefore, sessionsBefore } from "./old-sessions.js";
export { type Recorded, recordSession, recordSessions, type SessionOrigin } from "./session-record.js";
export { ChangedSince, takeBackSessions } from "./session-reversal.js";
export { readSession, type SessionFacts, type SessionGround, type WrittenSession } from "./session-facts.js";
export { sessionGround } from "./session-ground.js";
export { selectContracts, selectProviders, upsertContract } from "./contracts.queries.js";
export type { KnownSession, YouthContract, YouthProvider, YouthSession } from "./youth.js";
