import { useRef, useState } from "react";
import { WORDS } from "./words.js";

/** Copies the address of this view. Without a clipboard the address is shown, selected, to be copied by hand. */
export function ShareLink() {
  const [state, setState] = useState<"idle" | "copied" | "shown">("idle");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const copy = async () => {
    clearTimeout(timer.current);
    try {
      await navigator.clipboard.writeText(location.href);
      setState("copied");
      timer.current = setTimeout(() => setState("idle"), 4000);
    } catch {
      // Browsers keep the clipboard from pages that are not served over HTTPS.
      setState("shown");
    }
  };
  return (
    <span className="share-link">
      <button type="button" className="link-button" onClick={() => void copy()}>
        {WORDS.share.copy}
      </button>
      <span role="status" className="share-link__status">
        {state === "copied" && WORDS.share.copied}
      </span>
      {state === "shown" && (
        <input
          className="govuk-input share-link__address"
          aria-label={WORDS.share.address}
          readOnly
          autoFocus
          value={location.href}
          onFocus={(event) => event.target.select()}
        />
      )}
    </span>
  );
}
