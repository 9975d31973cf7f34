import { quantityWords } from "../ui/number-words.js";

/** Words of every map: its buttons, its legend, what it says to a screen reader, and its downloads. */
export const WORDS = {
  kind: "map",
  areas: "areas",
  help: "Arrow keys move the map, plus and minus zoom, 0 shows the whole area, Enter chooses the area in the middle, Escape goes back to where you were, Tab goes on. The areas in view are listed below the map.",
  withoutWebGl:
    "This browser cannot draw the map, because WebGL is switched off or not supported. The table has the same figures.",
  buttons: {
    label: "Move and zoom the map",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    left: "Move left",
    up: "Move up",
    down: "Move down",
    right: "Move right",
    whole: "Show the whole area",
  },
  gestures: {
    windows: "Hold Ctrl and scroll to zoom the map",
    mac: "Hold ⌘ and scroll to zoom the map",
    touch: "Use two fingers to move the map",
  },
  inView: {
    list: (noun: string, first: "highest" | "latest") => `${capital(noun)} in view, ${first} first`,
    none: (noun: string) => `No ${noun} in view.`,
    count: (shown: number, all: number, noun: string) =>
      `${shown.toLocaleString("en-GB")} of ${quantityWords(all, noun)} in view.`,
    first: (first: "highest" | "latest", name: string, words: string) => `${capital(first)}: ${name}, ${words}.`,
    middle: (name: string, words: string) => `In the middle: ${name}, ${words}.`,
  },
  legend: {
    withheld: "Withheld",
    noFigure: "No figure",
    noCircle: "No circle: 0 recorded",
    under: (value: string) => `under ${value}`,
    range: (lowest: string, highest: string) => `${lowest} to ${highest}`,
  },
  downloads: {
    geoJson: "Download as GeoJSON",
    picture: "Download map as PNG",
    standard: "RFC 7946: degrees of longitude and latitude, WGS84",
  },
} as const;

/** `Hotspots` of `hotspots`. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
