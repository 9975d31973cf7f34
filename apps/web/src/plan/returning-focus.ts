import { useEffect, useRef, type RefObject } from "react";

/** For the button that a form has stood in place of: once the form is closed, the focus returns to it. */
export function useReturningFocus(isOpen: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(
    function returnFocus() {
      if (wasOpen.current && !isOpen) button.current?.focus();
      wasOpen.current = isOpen;
    },
    [isOpen],
  );
  return button;
}
