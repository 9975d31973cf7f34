import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { readHotspotView, writeHotspotView } from "./hotspot-view.js";
import type { HotspotView } from "./hotspot-view.js";
import { readView, writeView } from "./view.js";
import type { View } from "./view.js";

/** The question and how its hotspots are shown. */
export type WholeHotspotView = View & HotspotView;

export interface OwnedHotspotView {
  readonly view: WholeHotspotView;
  /** Changes the address, so that Back returns to what was shown before. */
  readonly change: (changed: Partial<WholeHotspotView>) => void;
}

/** The view of hotspots that the address asks for, and the way to change it. */
export function useHotspotView(): OwnedHotspotView {
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const view = useMemo(() => ({ ...readView(search), ...readHotspotView(search) }), [search]);
  const change = useCallback(
    (changed: Partial<WholeHotspotView>) => {
      void navigate({
        to: ".",
        search: (before) => ({
          ...writeView({ ...readView(before), ...changed }),
          ...writeHotspotView({ ...readHotspotView(before), ...changed }),
        }),
        resetScroll: false,
      });
    },
    [navigate],
  );
  return { view, change };
}
