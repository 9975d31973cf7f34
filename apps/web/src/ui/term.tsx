import { useId, useState, type ReactElement, type ReactNode } from "react";
import "./term.css";

interface TermProps {
  /** What it means, in a sentence. */
  readonly means: string;
  readonly children: ReactNode;
}

/** A word of the field that says what it means to a pointer, to the keyboard's focus and to a screen reader. */
export function Term({ means, children }: TermProps): ReactElement {
  const id = useId();
  const [isShown, setIsShown] = useState(false);
  return (
    <span className="term" onPointerEnter={() => setIsShown(true)} onPointerLeave={() => setIsShown(false)}>
      <button
        type="button"
        className="term__word"
        aria-describedby={id}
        onFocus={() => setIsShown(true)}
        onBlur={() => setIsShown(false)}
        onClick={() => setIsShown(true)}
        onKeyDown={(event) => {
          if (event.key === "Escape") setIsShown(false);
        }}
      >
        {children}
      </button>
      <span id={id} role="tooltip" className="term__meaning" hidden={!isShown}>
        {means}
      </span>
    </span>
  );
}
