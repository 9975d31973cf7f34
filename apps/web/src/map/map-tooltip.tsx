import { useLayoutEffect, useRef, type ReactElement } from "react";
import type { AreaReading } from "./map-layer.js";
import type { Hovered } from "./map-hover.js";

interface MapTooltipProps {
  readonly hovered: Hovered;
  readonly reading: AreaReading;
}

const GAP_PIXELS = 14;

/** Name and value beside the pointer, kept inside the map. The same words stand in the list and in the table. */
export function MapTooltip({ hovered, reading }: MapTooltipProps): ReactElement {
  const tooltip = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = tooltip.current;
    const frame = element?.parentElement;
    if (!element || !frame) return;
    const isLeftHalf = hovered.x < frame.clientWidth / 2;
    const x = isLeftHalf ? hovered.x + GAP_PIXELS : hovered.x - GAP_PIXELS - element.offsetWidth;
    const y = Math.max(0, Math.min(hovered.y + GAP_PIXELS, frame.clientHeight - element.offsetHeight));
    element.style.transform = `translate(${Math.max(0, x)}px, ${y}px)`;
  }, [hovered]);
  return (
    <div ref={tooltip} className="map-tooltip" aria-hidden="true">
      <strong>{reading.name}</strong>
      <span>{reading.words}</span>
    </div>
  );
}
