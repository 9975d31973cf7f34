import { useState, useSyncExternalStore } from "react";

/** Wide enough for a map and its table side by side; the same width as `$wide` in the styles. */
export const WIDE_SCREEN = "(min-width: 60em)";

function screenMedia(query: string) {
  let holds = matchMedia(query).matches;
  return {
    read: () => holds,
    subscribe: (changed: () => void) => {
      const media = matchMedia(query);
      function follow(): void {
        if (matchMedia("print").matches) return;
        holds = media.matches;
        changed();
      }
      media.addEventListener("change", follow);
      return () => media.removeEventListener("change", follow);
    },
  };
}

/**
 * Whether a media query holds on the screen. A narrow sheet of paper changes nothing: what moved to another place for
 * it would be drawn anew, and a chart is not ready when the page is printed.
 */
export function useScreenMedia(query: string): boolean {
  const [media] = useState(() => screenMedia(query));
  return useSyncExternalStore(media.subscribe, media.read);
}
