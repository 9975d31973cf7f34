import { useCallback, useEffect, useRef, type RefObject } from "react";

export interface ChosenPanel {
  readonly panel: RefObject<HTMLElement | null>;
  /** Brings the panel into sight and the focus to it. */
  readonly goThere: () => void;
  /** Does so once the place that is now being chosen is shown. */
  readonly goThereWhenChosen: () => void;
}

/** The panel of the chosen place, and the ways to it where it lies out of sight. */
export function useChosenPanel(placeId: string | null): ChosenPanel {
  const panel = useRef<HTMLElement>(null);
  const isExpected = useRef(false);
  const goThere = useCallback(() => {
    panel.current?.scrollIntoView({ block: "start" });
    panel.current?.focus({ preventScroll: true });
  }, []);
  const goThereWhenChosen = useCallback(() => {
    isExpected.current = true;
  }, []);
  useEffect(
    function goToExpectedPanel() {
      if (!isExpected.current) return;
      isExpected.current = false;
      goThere();
    },
    [placeId, goThere],
  );
  return { panel, goThere, goThereWhenChosen };
}
