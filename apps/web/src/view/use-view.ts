import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { readView, writeView } from "./view.js";
import type { View } from "./view.js";

export interface OwnedView {
  readonly view: View;
  /** Changes the address, so that Back returns to what was shown before. */
  readonly change: (changed: Partial<View>) => void;
}

/** The view that the address asks for, and the way to change it. */
export function useView(): OwnedView {
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const view = useMemo(() => readView(search), [search]);
  const change = useCallback(
    (changed: Partial<View>) => {
      void navigate({
        to: ".",
        search: (before) => writeView({ ...readView(before), ...changed }),
        resetScroll: false,
      });
    },
    [navigate],
  );
  return { view, change };
}
