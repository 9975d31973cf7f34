import { useSyncExternalStore } from "react";

/** Wide enough for a map and its table side by side; the same width as `$wide` in the styles. */
export const WIDE_SCREEN = "(min-width: 60em)";

/** Whether a media query holds, followed as it changes. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    () => matchMedia(query).matches,
  );
}
