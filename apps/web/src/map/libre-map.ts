import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { Map as LibreMap, setWorkerUrl } from "maplibre-gl";
import type { Bounds } from "./map-shape.js";
import { EMPTY_STYLE } from "./map-style.js";
import { WORDS } from "./words.js";

// The worker is a file of our own origin: the content security policy refuses one made of a blob.
setWorkerUrl(workerUrl);

/** What is left free round an area that fills the map; more at the sides, where names of places reach over its edge. */
export const EDGE_PIXELS = { top: 20, bottom: 20, left: 40, right: 40 } as const;

/** No turning, tilting or keyboard of MapLibre's own: north stays up, and the keys are those of the page's help. */
export function openLibreMap(container: HTMLElement, bounds: Bounds): LibreMap {
  const [west, south, east, north] = bounds;
  const [width, height] = [east - west, north - south];
  const map = new LibreMap({
    container,
    style: EMPTY_STYLE,
    bounds: [west, south, east, north],
    fitBoundsOptions: { padding: EDGE_PIXELS },
    maxBounds: [west - width, south - height, east + width, north + height],
    maxZoom: 16,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    keyboard: false,
    cooperativeGestures: true,
    attributionControl: false,
    fadeDuration: 0,
    locale: {
      "CooperativeGesturesHandler.WindowsHelpText": WORDS.gestures.windows,
      "CooperativeGesturesHandler.MacHelpText": WORDS.gestures.mac,
      "CooperativeGesturesHandler.MobileHelpText": WORDS.gestures.touch,
    },
  });
  map.touchZoomRotate.disableRotation();
  // The wrapper takes the focus and says what the map is; a second stop on the canvas would say nothing.
  const canvas = map.getCanvas();
  canvas.removeAttribute("tabindex");
  canvas.removeAttribute("role");
  canvas.removeAttribute("aria-label");
  canvas.setAttribute("aria-hidden", "true");
  return map;
}
