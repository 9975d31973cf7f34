import { type Action, isAllowed, scopeFor } from "@safer-wards/domain";
import type { SignedViewer } from "../access/index.js";

/** Whether the server would answer, so that no page offers what it would refuse. It decides by itself. */
export function mayAsk(viewer: SignedViewer | undefined, action: Action): boolean {
  return viewer !== undefined && isAllowed(scopeFor({ roles: viewer.roles }, action));
}
