export { pino as makeLogger } from "pino";
export {
  type Access,
  addPerson,
  appendAudit,
  type Asker,
  type AuditRow,
  COMMAND_LINE,
  DEFAULT_ACCESS,
  Disclosure,
  forgetOldEntries,
  hashOf,
  NO_SESSION,
  pruneAudit,
  verifyAudit,
} from "./access/index.js";
export { type Application, compose } from "./compose.js";
export { type Config, ConfigError, PROJECT_DIR, readConfig } from "./config.js";
export { checkImports } from "./backup/index.js";
export { type Database, openDatabase } from "./database/index.js";
export { loadDemonstration } from "./demonstration/index.js";
export { CannotStart } from "./errors.js";
export { printContract } from "./graphql/schema.js";
export { makeApollo } from "./graphql/apollo.js";
export { makeWebServer } from "./http.js";
export { importInWorker, importPaths, undoImport } from "./imports/index.js";
export * from "./incidents/index.js";
export { openOrganisations } from "./organisations/index.js";
export { Operations, type OperationPlace } from "./operations/index.js";
export { openEveryRoute } from "./open-every-route.js";
export { applyRetention, previewRetention } from "./retention/index.js";
export {
  type Area,
  AreaDirectory,
  createPlacer,
  loadAreas,
  readAreas,
  residentsAged,
  residentsByAge,
  type ResidentsRelease,
  takeResidents,
} from "./wards/index.js";
