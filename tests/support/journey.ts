import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test as base, type BrowserContext, type Page } from "@playwright/test";

export { expect };

interface JourneyFixtures {
  /** What went wrong on the way without stopping it; a journey fails when it is not empty at its end. */
  readonly complaints: readonly string[];
}

/**
 * A journey through the dashboard of the built server. It fails when the browser's console shows an error, when a
 * page throws, and when anything is asked of another host.
 */
export const test = base.extend<JourneyFixtures>({
  baseURL: async ({}, use) => use(journeyUrl()),
  complaints: [
    async ({ context }, use) => {
      const complaints = collectComplaints(context, new URL(journeyUrl()).host);
      await use(complaints);
      expect(complaints, "console errors, page errors and requests to other hosts").toEqual([]);
    },
    { auto: true },
  ],
});

/** Fails with each rule of WCAG 2.2 AA that the page breaks, and where. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  await page.evaluate(AXE_SOURCE);
  const broken = await page.evaluate(async (tags) => {
    const { axe } = globalThis as unknown as AxeWindow;
    const { violations } = await axe.run({ runOnly: { type: "tag", values: tags } });
    return violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map((node) => node.target.join(" ")) }));
  }, AXE_TAGS);
  expect(broken, `rules of accessibility broken on ${page.url()}`).toEqual([]);
}

interface AxeWindow {
  readonly axe: {
    run(options: {
      runOnly: { type: "tag"; values: readonly string[] };
    }): Promise<{ violations: { id: string; help: string; nodes: { target: string[] }[] }[] }>;
  };
}

const AXE_SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

function journeyUrl(): string {
  const url = process.env["JOURNEY_URL"];
  if (!url) throw new Error("JOURNEY_URL is not set: run the journeys with tests/playwright.config.ts");
  return url;
}

function collectComplaints(context: BrowserContext, ownHost: string): string[] {
  const complaints: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => complaints.push(`page error: ${error.error().stack ?? error.error().message}`));
  context.on("request", (request) => {
    const { protocol, host } = new URL(request.url());
    const staysHere = protocol === "data:" || protocol === "blob:" || host === ownHost;
    if (!staysHere) complaints.push(`request to another host: ${request.url()}`);
  });
  return complaints;
}
