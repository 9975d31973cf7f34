import { useEffect, useRef, type RefObject } from "react";
import type { MapView } from "./map-view.js";

/** Twice the screen's pixels, so that letters stay sharp on paper. */
export const PAPER_SHARPNESS = 2;

/**
 * Browsers print a WebGL canvas empty. Before printing, the canvas that this returns takes a copy of the map; the
 * styles show it on paper in the map's place.
 */
export function usePrintPicture(view: MapView | null): RefObject<HTMLCanvasElement | null> {
  const paper = useRef<HTMLCanvasElement>(null);
  useEffect(
    function copyMapBeforePrint() {
      if (!view) return undefined;
      function copyMap(): void {
        if (!view || !paper.current) return;
        const picture = view.picture(PAPER_SHARPNESS);
        paper.current.width = picture.width;
        paper.current.height = picture.height;
        paper.current.getContext("2d")?.drawImage(picture, 0, 0);
      }
      window.addEventListener("beforeprint", copyMap);
      return () => window.removeEventListener("beforeprint", copyMap);
    },
    [view],
  );
  return paper;
}
