import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { afterAll, beforeAll, expect, it } from "vitest";
import { CHROMIUM_FLAGS } from "../support/chromium-flags.js";
import { firstLoadOf } from "../support/first-load.js";
import { type RunningServer, startBuiltServer } from "../support/server.js";

let folder: string;
let browser: Browser;
let server: RunningServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "safer-wards-first-load-"));
  server = await startBuiltServer({
    databaseUrl: `sqlite:${join(folder, "safer-wards.sqlite")}`,
    dataDir: folder,
    env: { LOG_LEVEL: "silent" },
  });
  const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
  browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
}, 120_000);

afterAll(async () => {
  await browser.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

it("the headline stands within a second at a quarter of the speed, after 150 kB of JavaScript, and nothing shifts", async () => {
  // The first look warms the server, like every reader before.
  await firstLoadOf(browser, `${server.url}/`);
  const looks = [];
  for (let look = 0; look < 5; look += 1) looks.push(await firstLoadOf(browser, `${server.url}/`));
  process.stdout.write(`first load of the overview: ${JSON.stringify(looks)}\n`);
  // The best of five: whatever else the machine does lengthens a look, and lets code arrive that nobody waited for.
  expect(Math.min(...looks.map(({ scriptBytes }) => scriptBytes))).toBeLessThanOrEqual(150_000);
  expect(Math.min(...looks.map(({ headlineMilliseconds }) => headlineMilliseconds))).toBeLessThanOrEqual(1_000);
  for (const { shift } of looks) expect(shift).toBeLessThan(0.01);
});
