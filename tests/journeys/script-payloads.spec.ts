import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { runCommand } from "../hostile/built-command.js";
import { streetFile, streetRow } from "../hostile/street-file.js";
import { BrowserSession } from "../support/browser-session.js";
import { expect, journeysOn } from "../support/journey.js";
import { type OwnServer, startOwnServer } from "../support/own-server.js";
import { addOneOfEachRole, PASSWORD } from "../support/people.js";
import { SCRIPT_PAYLOADS, STRUCK } from "../support/script-payloads.js";
import { checkPartnerFiles, planPatrols, pointOf, WRITTEN, writeReview } from "../support/written-texts.js";

// Each text that somebody can enter or import is given 200 payloads, and every page that shows it is opened. Two things
// would betray that one was taken for markup: that it ran, or that the Content-Security-Policy had to hold it back.

const test = journeysOn(() =>
  startOwnServer({ prepare: addOneOfEachRole, env: { REQUESTS_PER_MINUTE: "0", DEMONSTRATION: "off" } }),
);

/** How many of the payloads were taken, by where; what is refused as no text of its kind cannot be shown. */
async function fillEveryText({ url, databaseUrl, dataDir }: OwnServer): Promise<Record<string, number>> {
  // Streets first: where they lie is where plans and default locations are.
  const streets = ["a street's name", await importStreets(databaseUrl, dataDir)] as const;
  const doors = Object.entries(WRITTEN).map(async ([where, { by, mutation, input }]) => {
    const session = new BrowserSession(url);
    await session.signIn(by, PASSWORD);
    let taken = 0;
    for (const [number, payload] of SCRIPT_PAYLOADS.entries()) {
      const { codes } = await session.ask(mutation, { input: input(payload, number) });
      if (codes.length === 0) taken++;
    }
    return [where, taken] as const;
  });
  return Object.fromEntries([streets, ...(await Promise.all(doors))]);
}

/** A street's name has one line; the two payloads with a tab in them are refused with the file. */
const STREETS = SCRIPT_PAYLOADS.filter((payload) => !/\p{C}/u.test(payload));

/** Streets of recorded incidents, in clusters large enough that hotspots bear their names. */
async function importStreets(databaseUrl: string, dataDir: string): Promise<number> {
  const folder = join(dataDir, "2025-01");
  await mkdir(folder);
  const rows = STREETS.flatMap((payload, number) => {
    const longitude = pointOf(number).longitude.toFixed(6);
    const latitude = pointOf(number).latitude.toFixed(6);
    const location = `"On or near ${payload.replaceAll('"', '""')}"`;
    return Array.from({ length: 1 + (number % 20) }, () => streetRow({ location, longitude, latitude }));
  });
  await writeFile(join(folder, "2025-01-kent-street.csv"), streetFile(rows));
  const { stdout } = await runCommand(databaseUrl, ["import", folder, "--json"]);
  return stdout.includes('"status": "taken"') ? STREETS.length : 0;
}

/** Fails when a payload runs, is held back by the policy, or becomes part of the page's markup. */
async function watch(page: Page): Promise<{ expectUnharmed: (where: string) => Promise<void> }> {
  const signs: string[] = [];
  await page.exposeFunction(STRUCK, () => void signs.push("a payload ran"));
  await page.exposeFunction("reportViolation", (violation: string) => void signs.push(violation));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, sample, blockedURI }) => {
      const report = (globalThis as unknown as { reportViolation: (text: string) => void }).reportViolation;
      report(`the policy held back ${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  page.on("dialog", (dialog) => {
    signs.push("a dialog");
    void dialog.dismiss();
  });
  const expectUnharmed = async (where: string) => {
    const markup = await page.evaluate(() =>
      [...document.querySelectorAll("*")]
        .filter(
          (element) =>
            element.getAttributeNames().some((name) => name.startsWith("on")) ||
            ["href", "src", "action", "srcdoc"].some((name) =>
              /script:|^data:text/i.test(element.getAttribute(name) ?? ""),
            ),
        )
        .map((element) => element.outerHTML.slice(0, 200)),
    );
    expect(markup, `markup on ${where}`).toEqual([]);
    expect(signs, `signs of a script on ${where}`).toEqual([]);
  };
  return { expectUnharmed };
}

async function signIn(page: Page, name: string): Promise<void> {
  const { status } = await page.evaluate(
    async ([user, password]) => {
      const query = "mutation ($input: SignInInput!) { signIn(input: $input) { id } }";
      const body = JSON.stringify({ query, variables: { input: { name: user, password } } });
      const response = await fetch("/graphql", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
      });
      return { status: response.status };
    },
    [name, PASSWORD],
  );
  expect(status).toBe(200);
}

const PAGES: readonly { readonly as: "administrator" | "officer"; readonly path: string }[] = [
  { as: "administrator", path: "/people" },
  { as: "administrator", path: "/audit" },
  { as: "administrator", path: "/audit?action=EXPORTED" },
  { as: "administrator", path: "/audit?action=PERSON_ADDED" },
  { as: "officer", path: "/hotspots?from=2025-01&to=2025-01" },
  { as: "officer", path: "/wards?from=2025-01&to=2025-01" },
  { as: "officer", path: "/operations" },
  { as: "officer", path: "/operations?from=2025-06&to=2025-06" },
  { as: "officer", path: "/youth" },
  { as: "officer", path: "/youth/sessions" },
  { as: "officer", path: "/operations/delivered" },
  { as: "officer", path: "/data" },
  { as: "officer", path: "/operations/patrols" },
  { as: "officer", path: "/default-locations" },
  { as: "officer", path: "/youth/providers/salus" },
  { as: "officer", path: "/plan/2025-26/actions/diversionary-activities" },
  { as: "officer", path: "/plan/2024-25/review" },
];

test("200 script payloads in every text that is entered or imported are text wherever they are shown", async ({
  page,
  ownServer,
}) => {
  test.setTimeout(600_000);
  expect(SCRIPT_PAYLOADS).toHaveLength(200);
  const taken = await fillEveryText(ownServer);
  expect(taken).toEqual({
    "a street's name": 198,
    "a person's name": expect.any(Number),
    "what was exported": 200,
    "an operation's title, aim, notes, place and result": 200,
    "a youth session's place and note": expect.any(Number),
    "a patrol visit's note": expect.any(Number),
    "an update of an action of the plan": expect.any(Number),
    "a contract's title": expect.any(Number),
    "why a map point is a default location": expect.any(Number),
  });
  for (const [where, count] of Object.entries(taken)) expect(count, where).toBeGreaterThan(150);
  const officer = new BrowserSession(ownServer.url);
  await officer.signIn("officer", PASSWORD);
  expect(await writeReview(officer)).toBe(200);
  expect(await planPatrols(officer)).toBe(6);
  const imported = await checkPartnerFiles(officer);
  const { expectUnharmed } = await watch(page);
  await page.goto("/about");
  let signedInAs: string | null = null;
  const shown = new Set<number>();
  for (const { as, path } of [...PAGES, { as: "officer", path: `/data?import=${imported}` } as const]) {
    if (signedInAs !== as) await signIn(page, as);
    signedInAs = as;
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.waitForLoadState("networkidle");
    await expectUnharmed(path);
    const text = await page.locator("body").innerText();
    for (const [number, payload] of SCRIPT_PAYLOADS.entries()) if (text.includes(payload.trim())) shown.add(number);
  }
  // Were they not shown as they were written, the journey would prove nothing.
  expect(shown.size).toBeGreaterThan(180);
  await page.goto("/operations");
  for (const link of (await page.getByRole("main").getByRole("link", { name: STRUCK }).all()).slice(0, 3)) {
    const address = await link.getAttribute("href");
    const one = await page.context().newPage();
    const watched = await watch(one);
    await one.goto(address ?? "/");
    await one.waitForLoadState("networkidle");
    await watched.expectUnharmed(address ?? "");
    await one.goto(`${(address ?? "").split("?")[0]}/change`);
    await one.waitForLoadState("networkidle");
    await watched.expectUnharmed("the form of an operation");
    await one.close();
  }
});

test("200 script payloads in addresses are no part of the page that opens", async ({ page }) => {
  test.setTimeout(600_000);
  const { expectUnharmed } = await watch(page);
  // Ten stand in one address together.
  const addressesOf = (texts: readonly string[]) => {
    const [a = "", b = "", c = "", d = "", e = "", f = "", g = "", h = "", i = "", j = ""] =
      texts.map(encodeURIComponent);
    return [
      `/sign-in?refused=${a}&return=${b}&from=${c}&to=${d}&ward=${e}&types=${f}&area=${g}&${h}=${i}#${j}`,
      `/audit?action=${a}&person=${b}&since=${c}&until=${d}&from=${e}&to=${f}&ward=${g}&${h}=${i}#${j}`,
      `/wards/${a}/${b}?from=${c}&to=${d}&ward=${e}&types=${f}&area=${g}&${h}=${i}#${j}`,
      `/operations/${a}?from=${b}&to=${c}&ward=${d}&types=${e}&area=${f}&view=${g}&${h}=${i}#${j}`,
      `/${a}/${b}?from=${c}&to=${d}&ward=${e}&types=${f}&area=${g}&${h}=${i}#${j}`,
    ];
  };
  for (let first = 0; first < SCRIPT_PAYLOADS.length; first += 10) {
    const address = addressesOf(SCRIPT_PAYLOADS.slice(first, first + 10))[(first / 10) % 5] ?? "/";
    await page.goto(address);
    await expect(page.locator("body")).not.toBeEmpty();
    await expectUnharmed(address);
  }
});
