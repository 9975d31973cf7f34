/// <reference lib="dom" />
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { BrowserContext, Page } from "@playwright/test";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Opens an address in a context and waits until nothing more is asked for and nothing fades any more. */
export async function openSettled(context: BrowserContext, address: string, answers = true): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "load" });
  await page.locator("main h1, main [role=status]").first().waitFor({ state: "attached" });
  if (answers) await page.waitForLoadState("networkidle").catch(() => undefined);
  await settle(page);
  return page;
}

/** What is still fading in has less contrast than what a reader sees a moment later. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const fading = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(fading.map(async (animation) => animation.finished));
  });
}

/** Each rule of WCAG 2.2 AA that the page breaks, and where. */
export async function brokenRules(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (values) => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> };
    };
    const { violations } = await axe.run({ runOnly: { type: "tag", values } });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
  }, TAGS);
}

/** By how many pixels the page is wider than its window, with what reaches furthest. */
export async function beyondScreen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const furthest = [...document.body.querySelectorAll("*")]
      .map((element) => ({ element, right: element.getBoundingClientRect().right }))
      .toSorted((left, right) => right.right - left.right)[0]?.element;
    const name = furthest ? `${furthest.tagName.toLowerCase()}.${furthest.getAttribute("class") ?? ""}` : "";
    return [`is ${scrollWidth - clientWidth} px too wide (${name})`];
  });
}

/** Words that are cut because the box round them is too small, apart from those that are for screen readers alone. */
export async function cutWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>("*")]
      .filter((element) => {
        if (element.closest("svg, canvas, [hidden], .govuk-visually-hidden, select, input, textarea")) return false;
        const hasWords = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
        const style = getComputedStyle(element);
        if (!hasWords || style.clip !== "auto" || style.clipPath !== "none" || element.clientWidth <= 1) return false;
        const hides = (way: string) => way === "hidden" || way === "clip";
        return (
          (hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(style.overflowY) && element.scrollHeight > element.clientHeight + 2)
        );
      })
      .map((element) => `cuts “${element.textContent?.trim().slice(0, 40)}” (.${element.getAttribute("class") ?? ""})`),
  );
}
