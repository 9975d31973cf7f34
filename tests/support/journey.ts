import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test as base, type BrowserContext, type Page } from "@playwright/test";

import { type OwnServer, startOwnServer } from "./own-server.js";
import { addPeople } from "./people.js";

export { expect };

interface JourneyFixtures {
  /** Where the dashboard is: the server of the worker's journeys, unless a file has one of its own. */
  readonly site: string;
  /** Hosts beside the site's that may be asked, such as an organisation's own sign-in. */
  readonly otherHosts: readonly string[];
  /** Complaints that belong to the journey, such as the console's about answers that are to be refused. */
  readonly expectedComplaint: RegExp | null;
  /** What went wrong on the way without stopping it; a journey fails when it is not empty at its end. */
  readonly complaints: readonly string[];
}

/**
 * A journey through the dashboard of the built server. It fails when the browser's console shows an error, when a
 * page throws, and when anything is asked of another host.
 */
export const test = base.extend<JourneyFixtures, { sharedUrl: string }>({
  sharedUrl: [async ({}, use) => withSharedServer(use), { scope: "worker", timeout: 180_000 }],
  site: async ({ sharedUrl }, use) => use(sharedUrl),
  otherHosts: async ({}, use) => use([]),
  expectedComplaint: [null, { option: true }],
  baseURL: async ({ site }, use) => use(site),
  complaints: [
    async ({ context, site, otherHosts, expectedComplaint }, use) => {
      const complaints = collectComplaints(context, [new URL(site).host, ...otherHosts]);
      await use(complaints);
      const unexpected = complaints.filter((complaint) => !expectedComplaint?.test(complaint));
      expect(unexpected, "console errors, page errors and requests to other hosts").toEqual([]);
    },
    { auto: true },
  ],
});

/** Journeys over a server of the file's own, for what would change the others' or needs other settings. */
export function journeysOn<Server extends OwnServer>(
  start: () => Promise<Server>,
  otherHosts: (server: Server) => string[] = () => [],
) {
  return test.extend<object, { ownServer: Server }>({
    ownServer: [
      async ({}, use) => {
        const server = await start();
        await use(server);
        await server.dispose();
      },
      { scope: "worker", timeout: 180_000 },
    ],
    site: async ({ ownServer }, use) => use(ownServer.url),
    otherHosts: async ({ ownServer }, use) => use(otherHosts(ownServer)),
  });
}

/** Fails with each rule of WCAG 2.2 AA that the page breaks, and where. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  // What is still fading in has less contrast than what a reader sees a moment later, and a table learns with the next
  // picture that it is wider than its room.
  await page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const fading = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(fading.map(async (animation) => animation.finished));
  });
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

/** A server of each worker, so that journeys at the same time do not meet; or the one that JOURNEY_URL names. */
async function withSharedServer(use: (url: string) => Promise<void>): Promise<void> {
  const running = process.env["JOURNEY_URL"];
  if (running) return use(running);
  const prepare = async (databaseUrl: string) =>
    addPeople(databaseUrl, [{ signInName: "davss", roles: ["PARTNER"], organisation: "davss" }]);
  const server = await startOwnServer({ prepare });
  await use(server.url);
  await server.dispose();
}

function collectComplaints(context: BrowserContext, [ownHost = "", ...otherHosts]: readonly string[]): string[] {
  const complaints: string[] = [];
  context.on("console", (message) => {
    const { url } = message.location();
    if (URL.canParse(url) && otherHosts.includes(new URL(url).host)) return;
    if (message.type() === "error") complaints.push(`console: ${message.text()} (${url})`);
  });
  context.on("weberror", (error) => complaints.push(`page error: ${error.error().stack ?? error.error().message}`));
  context.on("request", (request) => {
    const { protocol, host } = new URL(request.url());
    const staysHere = protocol === "data:" || protocol === "blob:" || [ownHost, ...otherHosts].includes(host);
    if (!staysHere) complaints.push(`request to another host: ${request.url()}`);
  });
  return complaints;
}
