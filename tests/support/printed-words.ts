/// <reference lib="dom" />
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "@playwright/test";

export interface Printed {
  /** Words that the page shows on paper and the PDF does not hold: they are cut. */
  readonly missing: readonly string[];
  /** The text of each sheet. */
  readonly sheets: readonly string[];
}

const run = promisify(execFile);

/** Letters and digits alone, in lower case: how words are joined and broken at the end of a line is the printer's own affair. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]{2,}/gu) ?? []
  );
}

/** Prints a page on A4 from the window it is in, and reads it again. Wants `pdftotext`. */
export async function printedWords(page: Page): Promise<Printed> {
  await page.evaluate(() => {
    const want = () => window.dispatchEvent(new Event("whole-page-wanted"));
    want();
    setInterval(want, 100);
  });
  await page.waitForTimeout(200);
  await page
    .waitForFunction(() => !document.querySelector('.waiting, [aria-busy="true"], [data-drawn="false"]'))
    .catch(() => undefined);
  const folder = await mkdtemp(join(tmpdir(), "safer-wards-printed-"));
  const path = join(folder, "page.pdf");
  await page.pdf({ path, preferCSSPageSize: true });
  const { stdout } = await run("pdftotext", ["-layout", path, "-"], { maxBuffer: 64 * 1024 * 1024 });
  await rm(folder, { recursive: true });
  await page.emulateMedia({ media: "print" });
  const shown = await page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      const isHidden = parent.closest("svg, select, option, script, style, .govuk-visually-hidden") !== null;
      if (isHidden || !parent.checkVisibility({ visibilityProperty: true })) continue;
      texts.push(node.textContent ?? "");
    }
    return texts.join(" ");
  });
  await page.emulateMedia({ media: null });
  const printed = new Set(wordsOf(stdout));
  const text = stdout.toLowerCase().replaceAll(/\s+/g, "");
  // A long word that was broken over two lines is whole again without the white space.
  const missing = [...new Set(wordsOf(shown))].filter((word) => !printed.has(word) && !text.includes(word));
  return { missing, sheets: stdout.split("\f").filter((sheet) => sheet.trim() !== "") };
}
