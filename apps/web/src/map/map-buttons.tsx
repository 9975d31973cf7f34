import type { ReactElement } from "react";
import type { MapCommand } from "./map-keys.js";
import { WORDS } from "./words.js";

const words = WORDS.buttons;

interface MapButton {
  readonly name: string;
  readonly command: MapCommand;
  readonly path: string;
}

const BUTTONS: readonly MapButton[] = [
  { name: words.zoomIn, command: { do: "zoom", by: 1 }, path: "M12 5v14M5 12h14" },
  { name: words.zoomOut, command: { do: "zoom", by: -1 }, path: "M5 12h14" },
  { name: words.left, command: { do: "pan", direction: "left" }, path: "M19 12H6m6-6-6 6 6 6" },
  { name: words.up, command: { do: "pan", direction: "up" }, path: "M12 19V6m-6 6 6-6 6 6" },
  { name: words.down, command: { do: "pan", direction: "down" }, path: "M12 5v13m6-6-6 6-6-6" },
  { name: words.right, command: { do: "pan", direction: "right" }, path: "M5 12h13m-6-6 6 6-6 6" },
  { name: words.whole, command: { do: "fit" }, path: "M5 9V5h4m6 0h4v4m0 6v4h-4m-6 0H5v-4" },
];

interface MapButtonsProps {
  readonly onCommand: (command: MapCommand) => void;
}

/** What dragging and the wheel do, for whoever cannot drag. */
export function MapButtons({ onCommand }: MapButtonsProps): ReactElement {
  return (
    <div className="map-buttons" role="group" aria-label={words.label}>
      {BUTTONS.map(({ name, command, path }) => (
        <button
          key={name}
          type="button"
          className="map-buttons__button"
          aria-label={name}
          title={name}
          onClick={() => onCommand(command)}
        >
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
            <path d={path} />
          </svg>
        </button>
      ))}
    </div>
  );
}
