export { BadBackup } from "./backup-file.js";
export { type BackupReport, makeBackup } from "./make-backup.js";
export { type BackupContent, differenceOf, verifyBackup } from "./read-backup.js";
export { restoreBackup, type Restored } from "./restore-backup.js";
export { checkImports, type ImportCheck } from "./import-checksums.service.js";
export { sumUp } from "./sums.js";
