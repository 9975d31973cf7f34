import {
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  type RefObject,
} from "react";
import "./term.css";

interface TermProps {
  /** What it means, in a sentence. */
  readonly means: string;
  readonly children: ReactNode;
}

/** A word of the field that says what it means to a pointer, to the keyboard's focus and to a screen reader. */
export function Term({ means, children }: TermProps): ReactElement {
  return (
    <Explained means={means}>
      {(explained) => (
        <button type="button" className="term__word" {...explained}>
          {children}
        </button>
      )}
    </Explained>
  );
}

/** What a control takes on so that its word is explained while it has the focus. */
export interface ExplainedControl {
  readonly "aria-describedby": string;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onClick: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface ExplainedProps {
  readonly means: string;
  /** Draws the control that bears the word, with what it needs. */
  readonly children: (control: ExplainedControl) => ReactNode;
}

/** Explains the word of a control that has another purpose too, such as a heading that sorts. */
export function Explained({ means, children }: ExplainedProps): ReactElement {
  const id = useId();
  const [isShown, setIsShown] = useState(false);
  const word = useRef<HTMLSpanElement>(null);
  const meaning = useRef<HTMLSpanElement>(null);
  useOverThePage(isShown, word, meaning);
  return (
    <span ref={word} className="term" onPointerEnter={() => setIsShown(true)} onPointerLeave={() => setIsShown(false)}>
      {children({
        "aria-describedby": id,
        onFocus: () => setIsShown(true),
        onBlur: () => setIsShown(false),
        // A finger leaves as it taps, and not every browser gives what it taps the focus.
        onClick: () => setIsShown(true),
        onKeyDown: (event) => {
          if (event.key === "Escape") setIsShown(false);
        },
      })}
      <span ref={meaning} id={id} role="tooltip" popover="manual" className="term__meaning" hidden={!isShown}>
        {means}
      </span>
    </span>
  );
}

/** Lays the meaning over everything, under its word and within the window, where no table that scrolls can cut it. */
function useOverThePage(
  isShown: boolean,
  word: RefObject<HTMLElement | null>,
  meaning: RefObject<HTMLElement | null>,
): void {
  useEffect(
    function placeMeaning() {
      const box = meaning.current;
      if (!isShown || !box) return undefined;
      function place(): void {
        const at = word.current?.getBoundingClientRect();
        if (!at || !box) return;
        const { width, height } = box.getBoundingClientRect();
        const under = at.bottom + height <= window.innerHeight || at.top < height;
        box.style.setProperty("left", `${Math.max(8, Math.min(at.left, window.innerWidth - width - 8))}px`);
        box.style.setProperty("top", `${under ? at.bottom : at.top - height}px`);
      }
      // Browsers of before 2024 do not know it; there the meaning stands in the page itself.
      box.showPopover?.();
      place();
      window.addEventListener("scroll", place, true);
      return () => {
        window.removeEventListener("scroll", place, true);
        if (box.matches(":popover-open")) box.hidePopover();
      };
    },
    [isShown, word, meaning],
  );
}
