import { useEffect } from "react";
import type { MapView } from "./map-view.js";

/** Maps that look at the same place: when one moves, the others follow. */
export class LinkedMaps {
  private readonly views = new Set<MapView>();

  /** Returns how to leave. */
  join(view: MapView): () => void {
    this.views.add(view);
    const stopListening = view.onMove((sight) => {
      for (const other of this.views) if (other !== view) other.follow(sight);
    });
    return () => {
      stopListening();
      this.views.delete(view);
    };
  }
}

/** Links a map to others for as long as it is shown. */
export function useLinkedMap(view: MapView | null, maps: LinkedMaps | undefined): void {
  useEffect(
    function joinAndLeave() {
      return view && maps ? maps.join(view) : undefined;
    },
    [view, maps],
  );
}
