import { useCallback, useEffect, useRef, type RefObject } from "react";
import type { OwnedHotspotView } from "../view/index.js";
import { cellOf, hotspotWith, type Hotspot } from "./hotspot-questions.js";

export interface ChosenHotspot {
  readonly chosen: Hotspot | undefined;
  readonly choose: (hotspot: Hotspot) => void;
  readonly close: () => void;
  /** Takes the focus when a hotspot is chosen here and not by the address. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Takes the focus back when the panel closes and what opened it is gone. */
  readonly list: RefObject<HTMLUListElement | null>;
}

/** The hotspot that the address names, and where the focus goes when it is opened and closed. */
export function useChosenHotspot({ view, change }: OwnedHotspotView, hotspots: readonly Hotspot[]): ChosenHotspot {
  const chosen = hotspotWith(hotspots, view.hotspotCell);
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  const wantsFocus = useRef<"heading" | "opener" | null>(null);
  const { hotspotCell } = view;

  const choose = useCallback(
    (hotspot: Hotspot) => {
      const cell = cellOf(hotspot);
      const isInPanel = heading.current?.closest("section")?.contains(document.activeElement);
      if (!isInPanel && document.activeElement instanceof HTMLElement) opener.current = document.activeElement;
      if (cell === hotspotCell) {
        heading.current?.focus();
        return;
      }
      wantsFocus.current = "heading";
      change({ hotspotCell: cell });
    },
    [change, hotspotCell],
  );
  const close = useCallback(() => {
    wantsFocus.current = "opener";
    change({ hotspotCell: null });
  }, [change]);

  useEffect(
    function moveFocus() {
      const wanted = wantsFocus.current;
      wantsFocus.current = null;
      if (wanted === "heading") heading.current?.focus();
      if (wanted !== "opener") return;
      const before = opener.current;
      const canTakeIt = before?.isConnected === true && before !== document.body && before.offsetParent !== null;
      (canTakeIt ? before : list.current)?.focus();
    },
    [hotspotCell],
  );
  return { chosen, choose, close, heading, list };
}
