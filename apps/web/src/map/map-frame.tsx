import { useId, useRef, type FocusEvent, type KeyboardEvent, type ReactElement, type ReactNode } from "react";
import { commandOf, obey } from "./map-keys.js";
import type { MapPosition, MapView } from "./map-view.js";
import { WORDS } from "./words.js";

interface MapFrameProps {
  readonly label: string;
  readonly view: MapView | null;
  readonly onChoose: (id: string | null) => void;
  /** With it, Enter gives the middle of the map and chooses nothing. */
  readonly onPosition: ((position: MapPosition) => void) | undefined;
  /** Escape takes away what hovers over the map before it leaves. */
  readonly onDismiss: () => void;
  readonly children: ReactNode;
}

/** The map as one stop of the keyboard, which it leaves by Tab, and by Escape to where the reader came from. */
export function MapFrame({ label, view, onChoose, onPosition, onDismiss, children }: MapFrameProps): ReactElement {
  const helpId = useId();
  const cameFrom = useRef<HTMLElement | null>(null);

  function onFocus({ relatedTarget }: FocusEvent): void {
    cameFrom.current = relatedTarget instanceof HTMLElement ? relatedTarget : null;
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const command = commandOf(event);
    if (!command || !view) return;
    event.preventDefault();
    if (command.do === "leave") {
      onDismiss();
      if (cameFrom.current?.isConnected) cameFrom.current.focus();
      else event.currentTarget.blur();
    } else if (command.do === "choose" && onPosition) onPosition(view.middlePosition());
    else if (command.do === "choose") onChoose(view.middle());
    else obey(view, command);
  }

  return (
    <>
      <p id={helpId} className="govuk-visually-hidden">
        {WORDS.help}
      </p>
      <div
        className="area-map__frame"
        role="application"
        aria-roledescription={WORDS.kind}
        aria-label={label}
        aria-describedby={helpId}
        tabIndex={0}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      >
        {children}
      </div>
    </>
  );
}
