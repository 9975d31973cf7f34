import { basename } from "node:path";
import { CannotStart } from "../errors.js";
import { Refusal, UnreadableFile, WHOLE_FILE } from "./problem.js";

const SYSTEM_REASONS: Record<string, readonly [reason: string, mend: string]> = {
  ENOENT: ["There is no such file or folder", "Look at how the path is written and in which folder you are"],
  ENOTDIR: ["There is no such file or folder", "Look at how the path is written and in which folder you are"],
  EACCES: ["This may not be read by the one who runs the import", "Give this user leave to read it"],
  EPERM: ["This may not be read by the one who runs the import", "Give this user leave to read it"],
  ELOOP: ["This link leads to itself", "Name the file itself"],
  ENAMETOOLONG: ["This name is too long to be one", "Look at how the path is written"],
};

/** What the system says about a path, in a sentence; any other error is thrown on. */
export function unreadableBecause(error: Error, path: string): UnreadableFile {
  if (error instanceof UnreadableFile) return error;
  const code = (error as NodeJS.ErrnoException).code ?? "";
  const known = SYSTEM_REASONS[code];
  if (known) return unreadable(basename(path), known[0], known[1]);
  if (code === "ERR_INVALID_ARG_VALUE")
    return unreadable(path, "This cannot be a path", "Look at how the path is written");
  if (code === "EIO") return unreadable(basename(path), "The disk could not read this", "Copy the file again");
  throw error;
}

function unreadable(value: string, reason: string, mend: string): UnreadableFile {
  return new UnreadableFile(null, new Refusal(WHOLE_FILE, value, reason, mend));
}

export const DISK_FULL =
  "The disk of the database is full. Nothing of the file under way was stored; make room and import it again.";

const FULL = new Set(["SQLITE_FULL", "ENOSPC", "53100"]);

/** Why an import failed, for who brought it: what the person or the operator can do, and nothing of the inside. */
export function faultSentence(error: Error): string {
  if (error instanceof CannotStart) return error.message;
  if (isDiskFull(error)) return DISK_FULL;
  return "The server could not do it, and nothing of the file under way was stored. Try again; the log says more.";
}

/** Whether a database found no room; TypeORM wraps what the driver said. */
export function isDiskFull(error: unknown): boolean {
  const { code, driverError } = (error ?? {}) as NodeJS.ErrnoException & { driverError?: NodeJS.ErrnoException };
  return FULL.has(code ?? "") || FULL.has(driverError?.code ?? "");
}
