import { useEffect, useRef, useState } from "react";
import type { RefObject } from "react";

/** The width that an element is given, in pixels, so that a drawing keeps its text at reading size. */
export function useWidth(initial: number): {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly width: number;
} {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(initial);
  useEffect(function watchWidth() {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      const given = Math.round(entry?.contentRect.width ?? 0);
      if (given > 0) setWidth(given);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { frame, width };
}
