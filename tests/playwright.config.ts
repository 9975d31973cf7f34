import { defineConfig } from "@playwright/test";
import { CHROMIUM_FLAGS } from "./support/chromium-flags.js";

export default defineConfig({
  testDir: "journeys",
  outputDir: "../test-results/journeys",
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [["line"], ["json", { outputFile: "../test-results/journeys.json" }]],
  use: {
    locale: "en-GB",
    timezoneId: "Europe/London",
    screenshot: "only-on-failure",
    launchOptions: { executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium", args: CHROMIUM_FLAGS },
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1440, height: 900 } } },
    {
      name: "phone",
      // What has no question of width in it runs on the desktop alone; every page of every role is opened at both.
      testIgnore: [
        "asking-too-much.spec.ts",
        "complaints.spec.ts",
        "default-locations.spec.ts",
        "downloads.spec.ts",
        "imports-under-way.spec.ts",
        "keyboard.spec.ts",
        "next-plan.spec.ts",
        "openid.spec.ts",
        "partner-trends.spec.ts",
        "people.spec.ts",
        "planning.spec.ts",
        "script-payloads.spec.ts",
        "streets.spec.ts",
        "taking-along.spec.ts",
      ],
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    },
  ],
});
