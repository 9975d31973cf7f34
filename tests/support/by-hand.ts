/// <reference lib="dom" />
import type { Page } from "@playwright/test";

/** What hands did on a page. */
export interface HandWork {
  readonly touches: number;
  readonly keys: number;
}

interface CountingWindow {
  handWork: { touches: number; keys: number };
}

/** Begins to count what is touched and typed on the page, as the page itself is told of it. */
export async function countHandWork(page: Page): Promise<void> {
  await page.evaluate(() => {
    const work = ((globalThis as unknown as CountingWindow).handWork = { touches: 0, keys: 0 });
    document.addEventListener("touchstart", () => work.touches++, true);
    document.addEventListener("keydown", () => work.keys++, true);
  });
}

export async function handWorkOn(page: Page): Promise<HandWork> {
  return page.evaluate(() => (globalThis as unknown as CountingWindow).handWork);
}

/** Of the keystroke-level model (Card, Moran and Newell 1980), in seconds; a key takes as long as a code that one copies. */
const KEY = 0.5;
const TOUCH = 1.1;
const THOUGHT = 1.35;

/**
 * How long a person needs who knows the form, in seconds. A machine that types in no time says nothing about it.
 *
 * @param thoughts how often one has to think what comes next: once a field
 */
export function secondsByHand({ touches, keys }: HandWork, thoughts: number): number {
  return touches * TOUCH + keys * KEY + thoughts * THOUGHT;
}
