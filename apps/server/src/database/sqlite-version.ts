import { CannotStart } from "../errors.js";

const OLDEST_SOUND = [3, 51, 3] as const;
const WITHDRAWN = "3.52.0";

/** Throws {@link CannotStart} for a SQLite that can lose committed rows when its write-ahead log is reset. */
export function refuseFaultySqlite(version: string): void {
  if (version === WITHDRAWN || isOlder(version)) {
    throw new CannotStart(
      `SQLite ${version} has a fault that can lose committed rows. ` +
        "Install the better-sqlite3 that pnpm-lock.yaml names, which brings 3.51.3 or later.",
    );
  }
}

function isOlder(version: string): boolean {
  const parts = version.split(".").map(Number);
  for (const [index, sound] of OLDEST_SOUND.entries()) {
    const part = parts[index] ?? 0;
    if (part !== sound) return part < sound;
  }
  return false;
}
