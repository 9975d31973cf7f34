import { useLayoutEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import { WORDS } from "./words.js";

interface ScrollRegionProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** Lets a wide table scroll within the page. The keyboard can reach it only while there is something to scroll. */
export function ScrollRegion({ label, children }: ScrollRegionProps) {
  const region = useRef<HTMLDivElement>(null);
  const [overflowing, setOverflowing] = useState(false);
  // Before the table is painted for the first time: nobody meets a table that scrolls and cannot be reached.
  useLayoutEffect(function watchWidth() {
    const element = region.current;
    if (!element) return;
    const measure = () => setOverflowing(element.scrollWidth > element.clientWidth + 1);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, []);
  const reachable = overflowing ? { role: "region", "aria-label": WORDS.table.region(label), tabIndex: 0 } : {};
  return (
    <div ref={region} className="scroll-region" {...reachable}>
      {children}
    </div>
  );
}
