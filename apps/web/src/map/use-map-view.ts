import { useEffect, useRef, useState, type RefObject } from "react";
import type { Bounds } from "./map-shape.js";
import { openMapView, type MapContent, type MapListeners, type MapView } from "./map-view.js";

export interface OpenedMap {
  /** Null until the map is open, and where it cannot be opened. */
  readonly view: MapView | null;
  readonly failed: boolean;
}

/** Opens a map in `container` while the component is shown, and keeps it showing `content`. */
export function useMapView(
  container: RefObject<HTMLDivElement | null>,
  bounds: Bounds,
  content: MapContent,
  listeners: MapListeners,
): OpenedMap {
  const [opened, setOpened] = useState<OpenedMap>({ view: null, failed: false });
  const current = useRef(listeners);
  useEffect(() => {
    current.current = listeners;
  });

  const [west, south, east, north] = bounds;
  useEffect(
    function openAndCloseMap() {
      if (!container.current) return undefined;
      try {
        const view = openMapView(container.current, [west, south, east, north], {
          onHover: (hovered) => current.current.onHover(hovered),
          onClick: (id, position) => current.current.onClick(id, position),
          onSight: (sight) => current.current.onSight(sight),
          onDrawn: () => current.current.onDrawn(),
        });
        setOpened({ view, failed: false });
        return () => view.close();
      } catch {
        setOpened({ view: null, failed: true });
        return undefined;
      }
    },
    [container, west, south, east, north],
  );

  const { view } = opened;
  const { shapes, places, layers, outlined, marked } = content;
  useEffect(
    function showContent() {
      view?.show({ shapes, places, layers, outlined, marked });
    },
    [view, shapes, places, layers, outlined, marked],
  );
  return opened;
}
