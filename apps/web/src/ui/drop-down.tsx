import { useEffect, useId, useRef, useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";

interface DropDownProps {
  /** What is chosen here: "Period". */
  readonly label: string;
  /** What is chosen now: "April 2024 to March 2025". */
  readonly chosen: string;
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a small form under it. Escape, a click elsewhere and leaving by Tab close it. */
export function DropDown({ label, chosen, children }: DropDownProps) {
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(
    function closeOutside() {
      if (!open) return;
      const closeIfOutside = (event: Event) => {
        if (event.target instanceof Node && !whole.current?.contains(event.target)) setOpen(false);
      };
      document.addEventListener("pointerdown", closeIfOutside);
      document.addEventListener("focusin", closeIfOutside);
      return () => {
        document.removeEventListener("pointerdown", closeIfOutside);
        document.removeEventListener("focusin", closeIfOutside);
      };
    },
    [open],
  );
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    close();
  };
  return (
    <div ref={whole} className="drop-down" onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className="picker-button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span className="picker-button__label">{label}</span>
        <span className="picker-button__chosen">{chosen}</span>
      </button>
      {open && (
        <div id={id} className="drop-down__panel" role="group" aria-label={label}>
          {children(close)}
        </div>
      )}
    </div>
  );
}
