import { useEffect, useRef, useState } from "react";

const REST_MILLISECONDS = 600;

/**
 * What a polite status region says: `words` once they have rested, so that a run of moves is said once. The words that
 * a screen opens with are not said: they are read where they stand.
 */
export function useAnnouncement(words: string | null): string {
  const [said, setSaid] = useState("");
  const first = useRef<string | null>(null);
  useEffect(
    function sayWhenRested() {
      if (words === null) return undefined;
      first.current ??= words;
      if (words === first.current && said === "") return undefined;
      const timer = setTimeout(() => setSaid(words), REST_MILLISECONDS);
      return () => clearTimeout(timer);
    },
    [words, said],
  );
  return said;
}
