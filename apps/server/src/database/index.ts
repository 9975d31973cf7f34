export { advanceDataVersion } from "./data-version.queries.js";
export { deleteDemonstrationRows } from "./demonstration-rows.js";
export { Database, Transaction, type Bound } from "./database.js";
export {
  canonicalRow,
  IMPORT_COLUMN,
  insertNotedImports,
  type NotedImport,
  selectNotedImports,
  sumOfRows,
} from "./import-checksums.js";
export { MIGRATION_NAMES, migrationsNamed, openDatabase } from "./open.js";
export { type Cell, RowChecksum } from "./row-checksum.js";
export { insertSettingOnce, selectSetting, upsertSetting } from "./settings.queries.js";
export { type RowDoor, rowsOf, type TableDescription } from "./tables.js";
