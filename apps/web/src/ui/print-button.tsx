/** Prints the page as its print styles lay it out. */
export function PrintButton() {
  return (
    <button type="button" className="link-button" onClick={() => window.print()}>
      Print
    </button>
  );
}
