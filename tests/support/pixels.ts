/// <reference lib="dom" />
import type { Locator, Page } from "@playwright/test";

/** How many pixels of each colour an element shows, by colour as `r,g,b`: what was drawn, not what was asked for. */
export async function coloursOf(element: Locator): Promise<Map<string, number>> {
  return coloursOfPicture(element.page(), await element.screenshot());
}

/** The same of a PNG file, which the page decodes. */
export async function coloursOfPicture(page: Page, png: Buffer): Promise<Map<string, number>> {
  const counts = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext("2d");
    if (!context) throw new Error("The browser gave no canvas to count pixels on.");
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const counted: Record<string, number> = {};
    for (let at = 0; at < data.length; at += 4) {
      const colour = `${data[at]},${data[at + 1]},${data[at + 2]}`;
      counted[colour] = (counted[colour] ?? 0) + 1;
    }
    return counted;
  }, png.toString("base64"));
  return new Map(Object.entries(counts));
}
