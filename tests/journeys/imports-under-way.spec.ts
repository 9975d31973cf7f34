import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { streetFile, streetRow } from "../hostile/street-file.js";
import { zipFile } from "../hostile/zip-file.js";
import { freePort } from "../support/free-port.js";
import { expect, expectNoAxeViolations, journeysOn } from "../support/journey.js";
import { type RunningServer, startBuiltServer } from "../support/server.js";
import { addOneOfEachRole } from "../support/people.js";
import { openDataPageAsOfficer } from "../support/signing-in.js";

/** A server of the file's own that can be cut off and started again where it was. */
async function startRestartable() {
  const dataDir = await mkdtemp(join(tmpdir(), "safer-wards-restart-"));
  const databaseUrl = `sqlite:${join(dataDir, "safer-wards.sqlite")}`;
  await addOneOfEachRole(databaseUrl);
  const port = await freePort();
  const start = () => startBuiltServer({ databaseUrl, dataDir, port, env: { DEMONSTRATION: "off" } });
  let server: RunningServer = await start();
  return {
    url: server.url,
    databaseUrl,
    dataDir,
    restart: async () => {
      await server.kill();
      server = await start();
    },
    dispose: async () => {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

const test = journeysOn(startRestartable);
test.describe.configure({ mode: "serial", timeout: 150_000 });

const MONTHS = ["2025-01", "2025-02", "2025-03", "2025-04", "2025-05", "2025-06"];
/** So that an import takes some seconds, and can be met on its way. */
const ROWS_A_MONTH = 12_000;

/** An archive as data.police.uk publishes it; no two are of the same records. */
function archive(): Buffer {
  return zipFile(
    MONTHS.map((month) => ({
      name: `${month}/${month}-kent-street.csv`,
      content: streetFile(
        Array.from({ length: ROWS_A_MONTH }, () => streetRow({ month, crimeId: randomBytes(32).toString("hex") })),
      ),
    })),
  );
}

const heading = (page: Page, name: string) => page.getByRole("heading", { name, exact: true });

/** Brings the archive and has it checked to its end. */
async function bringAndCheck(page: Page, name: string): Promise<void> {
  await page.getByLabel("Files to take in").setInputFiles({ name, mimeType: "application/zip", buffer: archive() });
  await expect(heading(page, "Look at what was brought")).toBeVisible();
  await expect(page.getByRole("region", { name: `${name}: 2025-01/2025-01-kent-street.csv` }).first()).toBeVisible();
  // The names of the files say whose they are.
  await expect(page.getByLabel("Whose records are these?")).toHaveCount(0);
  await page.getByRole("button", { name: "Check every row" }).click();
  await expect(heading(page, "Checked, and not yet taken in")).toBeVisible({ timeout: 60_000 });
}

/** Takes it in, and waits until some rows are done. */
async function takeUntilUnderWay(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Take it in" }).click();
  await expect(heading(page, "Taking it in")).toBeVisible();
  await expect(page.getByText(/^[1-9][\d,]* rows done/)).toBeVisible({ timeout: 30_000 });
}

/** How many incidents of each month are held. */
async function heldMonths(page: Page): Promise<(number | null)[]> {
  const query = '{ coverage(areaCode: "E07000115") { sources { months { taken } } } }';
  const answer = await page.request.post("/graphql", { data: { query } });
  const { data } = (await answer.json()) as {
    data: { coverage: { sources: { months: { taken: number | null }[] }[] } };
  };
  return data.coverage.sources.flatMap(({ months }) => months.map(({ taken }) => taken));
}

test("an archive is taken in, and ended on its way: what was stored is whole, the rest is not there", async ({
  page,
}) => {
  await openDataPageAsOfficer(page);
  await bringAndCheck(page, "police.zip");
  await takeUntilUnderWay(page);
  await page.getByRole("button", { name: "Cancel", exact: true }).click();
  await expect(heading(page, "Cancelled")).toBeVisible({ timeout: 30_000 });
  const held = await heldMonths(page);
  expect(held.length).toBeLessThan(MONTHS.length);
  for (const taken of held) expect(taken).toBe(ROWS_A_MONTH);
  // What was stored can be taken back; where nothing was, nothing is offered.
  await expect(page.getByRole("button", { name: /^Undo/ })).toHaveCount(held.length > 0 ? 1 : 0);
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Take in other files" }).click();
  await expect(page.getByRole("button", { name: "police.zip", exact: true })).toBeVisible();
  await expect(page.locator(".recent-imports__about").first()).toContainText("cancelled");
});

test("closed on its way, the page finds the import again, and it has gone on", async ({ page, context }) => {
  await openDataPageAsOfficer(page);
  await bringAndCheck(page, "closed.zip");
  await takeUntilUnderWay(page);
  await page.close();
  const again = await context.newPage();
  await again.goto("/data");
  await again.getByRole("button", { name: "closed.zip", exact: true }).click();
  await expect(heading(again, "Taken in")).toBeVisible({ timeout: 60_000 });
  expect(await heldMonths(again)).toEqual(MONTHS.map(() => ROWS_A_MONTH));
});

test.describe("while the server is away", () => {
  // The browser says so of each question.
  test.use({
    expectedComplaint: /ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET|ERR_SOCKET_NOT_CONNECTED/,
  });

  test("it is started again, and the page that was open all the time finds that the import has gone on", async ({
    page,
    ownServer,
  }) => {
    await openDataPageAsOfficer(page);
    await bringAndCheck(page, "restarted.zip");
    await takeUntilUnderWay(page);
    await ownServer.restart();
    // Nobody pressed anything, neither here nor on the server.
    await expect(heading(page, "Taken in")).toBeVisible({ timeout: 60_000 });
    expect(await heldMonths(page)).toEqual(MONTHS.map(() => ROWS_A_MONTH));
  });
});
