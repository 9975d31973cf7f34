import { useState } from "react";
import { wholePage } from "./whole-page.js";
import { WORDS } from "./words.js";

/** Prints the page as its print styles lay it out, once all of it is there: no map is printed empty. */
export function PrintButton() {
  const [preparing, setPreparing] = useState(false);
  const print = async () => {
    if (preparing) return;
    setPreparing(true);
    await wholePage();
    setPreparing(false);
    window.print();
  };
  return (
    <button type="button" className="link-button" aria-disabled={preparing} onClick={() => void print()}>
      {preparing ? WORDS.print.preparing : WORDS.print.print}
    </button>
  );
}
