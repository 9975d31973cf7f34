import { type Action, isAllowed, scopeFor } from "@safer-wards/domain";
import { useViewer } from "./viewer.js";

/** Whether whoever reads may do it, by the table that the server obeys; undefined until it is known who reads. */
export function useMay(action: Action): boolean | undefined {
  const { viewer } = useViewer();
  return viewer && isAllowed(scopeFor({ roles: viewer.roles }, action));
}
