export { advanceDataVersion } from "./data-version.queries.js";
export { Database, Transaction, type Bound } from "./database.js";
export { openDatabase } from "./open.js";
