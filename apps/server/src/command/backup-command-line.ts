import { SEE_HELP, UsageError } from "./usage-error.js";

export type BackupCommand =
  | { readonly name: "backup" | "verify"; readonly path: string; readonly json: boolean }
  | { readonly name: "verify imports"; readonly json: boolean }
  | { readonly name: "restore"; readonly path: string; readonly replace: boolean; readonly json: boolean };

export const BACKUP_OPTIONS = { replace: { type: "boolean", default: false } } as const;

interface Values {
  readonly json: boolean;
  readonly replace: boolean;
}

/** Understands what concerns backups; null where the words are about something else. */
export function backupCommand([name, ...rest]: readonly string[], { json, replace }: Values): BackupCommand | null {
  if (replace && name !== "restore") throw new UsageError(`--replace goes with restore alone. ${SEE_HELP}`);
  if (name !== "backup" && name !== "verify" && name !== "restore") return null;
  const [path, second] = rest;
  if (name === "verify" && path === undefined) return { name: "verify imports", json };
  if (path === undefined || second !== undefined) {
    throw new UsageError(`Name one file: \`npm run data -- ${name} safer-wards.backup\`.`);
  }
  return name === "restore" ? { name, path, replace, json } : { name, path, json };
}
