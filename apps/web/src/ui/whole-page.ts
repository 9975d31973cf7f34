/** Told to the window before the page is printed: what is drawn only when it comes into sight is wanted now. */
export const WHOLE_PAGE_WANTED = "whole-page-wanted";

/** What a page shows of that which is not there yet: waiting places, answers asked anew, maps not drawn. */
const UNFINISHED = '.waiting, [aria-busy="true"], [data-drawn="false"]';

const PATIENCE_MILLISECONDS = 20_000;

/** Resolves when all of the page is there, or when nobody would wait any longer: `false` then. */
export async function wholePage(page: Document = document, patience = PATIENCE_MILLISECONDS): Promise<boolean> {
  const until = performance.now() + patience;
  // What was just drawn may ask for more: the page is whole when it is so twice running.
  for (let turns = 0; turns < 2; turns = isUnfinished(page) ? 0 : turns + 1) {
    if (performance.now() > until) return false;
    // Told at every turn, for what was not yet there to hear it before.
    page.defaultView?.dispatchEvent(new Event(WHOLE_PAGE_WANTED));
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  return true;
}

function isUnfinished(page: Document): boolean {
  return page.querySelector(UNFINISHED) !== null;
}
