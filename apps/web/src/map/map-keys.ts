import type { Direction, MapView } from "./map-view.js";

/** What a key asks of the map that has the focus. */
export type MapCommand =
  | { readonly do: "pan"; readonly direction: Direction }
  | { readonly do: "zoom"; readonly by: 1 | -1 }
  | { readonly do: "fit" | "choose" | "leave" };

const COMMANDS = new Map<string, MapCommand>([
  ["ArrowLeft", { do: "pan", direction: "left" }],
  ["ArrowRight", { do: "pan", direction: "right" }],
  ["ArrowUp", { do: "pan", direction: "up" }],
  ["ArrowDown", { do: "pan", direction: "down" }],
  ["+", { do: "zoom", by: 1 }],
  ["=", { do: "zoom", by: 1 }],
  ["-", { do: "zoom", by: -1 }],
  ["0", { do: "fit" }],
  ["Enter", { do: "choose" }],
  ["Escape", { do: "leave" }],
]);

interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Null for a key that is not the map's, Tab among them. With Ctrl, Alt or ⌘ a key is the browser's. */
export function commandOf({ key, ctrlKey, metaKey, altKey }: PressedKey): MapCommand | null {
  return ctrlKey || metaKey || altKey ? null : (COMMANDS.get(key) ?? null);
}

/** Does what a key or a button asks of the map itself; choosing and leaving are for whoever holds the map. */
export function obey(view: MapView, command: MapCommand): void {
  if (command.do === "pan") view.pan(command.direction);
  if (command.do === "zoom") view.zoom(command.by);
  if (command.do === "fit") view.fit();
}
