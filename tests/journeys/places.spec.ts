import { expect, expectNoAxeViolations, test } from "../support/journey.js";

test("a ward page says three sentences first, and then what they rest on", async ({ page }) => {
  await page.goto("/wards/E05015045/judd");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Judd");
  await expect(page.getByText(/incidents were recorded from .*for every 1,000 residents/).first()).toBeVisible();
  await expect(page.getByText(/in the same months a year before/).first()).toBeVisible();
  for (const name of ["By priority", "Acquisitive crime", "Where in Judd", "What these data cannot say"]) {
    await expect(page.getByRole("heading", { level: 2, name, exact: true })).toBeVisible();
  }
  await expect(page.getByRole("img", { name: /recorded over expected for every ward/ })).toHaveCount(5);
  await expectNoAxeViolations(page);
});

test("another ward is a choice away, and Back returns", async ({ page }) => {
  await page.goto("/wards/E05015045/judd?from=2025-01&to=2025-12");
  await page.getByLabel("Place").selectOption({ label: "Kings Hill" });
  await expect(page).toHaveURL(/\/wards\/E05015046\/kings-hill\?from=2025-01&to=2025-12/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kings Hill");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Judd");
});

test("a town is a page like a ward's, without a rank among wards", async ({ page }) => {
  await page.goto("/wards/snodland/snodland");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Snodland");
  await expect(page.getByText("not ranked").first()).toBeAttached();
});

test("a ward of before May 2023 leads to a sentence and today's wards", async ({ page }) => {
  await page.goto("/wards/E05004999/larkfield-north");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Larkfield North is no longer a ward");
  await page.getByRole("main").getByRole("link", { name: "Larkfield", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Larkfield");
});

test("places are compared on one scale by keyboard alone, and the address holds them", async ({ page }) => {
  await page.goto("/compare?places=E05015046");
  await expect(page.getByRole("img", { name: /Kings Hill: incidents a month/ })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Wards like these" })).toBeVisible();
  await page.getByLabel("Add a place").focus();
  await page.keyboard.type("Snodland (");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/places=E05015046,snodland/);
  await expect(page.getByRole("img", { name: /Snodland: incidents a month/ })).toBeVisible();
  await expectNoAxeViolations(page);
});

test("the search box finds by keyboard alone, forgives a slip, and opens what is chosen", async ({ page }) => {
  await page.goto("/about");
  const box = page.getByRole("combobox", { name: /Search for a ward/ });
  await box.focus();
  await page.keyboard.type("snodlnad");
  await expect(page.getByRole("option", { name: /Snodland Town/ })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("option", { name: /Snodland Town/ })).toHaveAttribute("aria-selected", "false");
  await expectNoAxeViolations(page);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/wards\/snodland\/snodland/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Snodland");
  await box.focus();
  await page.keyboard.type("qqxqzv");
  await expect(page.getByText("Nothing here is called “qqxqzv”.").first()).toBeAttached();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listbox", { name: "Results" })).toBeHidden();
});

test("a place can be shown on another site: the code, its preview, and the page in the frame", async ({ page }) => {
  await page.goto("/wards/E05015045/judd");
  await page.getByText("Show it on another website").click();
  await expect(page.getByLabel("Code to copy")).toHaveValue(/<iframe src="http[^"]+\/embed\/E05015045\/judd"/);
  const frame = page.frameLocator('iframe[title="Judd: recorded incidents"]');
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText("Judd");
  await expect(frame.getByText("demonstration data").first()).toBeVisible();
  await expect(frame.getByRole("navigation")).toHaveCount(0);
  await page.goto("/embed/E05015045/judd");
  await expect(page.getByRole("img", { name: /All recorded incidents by month/ })).toBeVisible();
  await expectNoAxeViolations(page);
});

test("a worked question runs where it stands", async ({ page }) => {
  await page.goto("/api");
  await page.getByRole("button", { name: /Run.*Find something by its name/ }).click();
  await expect(page.getByText('"title": "Snodland"').first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "The schema" })).toBeVisible();
  await expectNoAxeViolations(page);
});

test("a word says what it means to the keyboard, and Escape takes the saying away", async ({ page }) => {
  await page.goto("/wards/E05015045/judd");
  const term = page.getByRole("button", { name: "a rank" });
  await term.focus();
  await expect(page.getByRole("tooltip")).toContainText(/ranks that chance leaves open/);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("tooltip")).toHaveCount(0);
});

for (const [address, heading] of [
  ["/methods", "How numbers are made"],
  ["/privacy", "Privacy and cookies"],
  ["/changes", "What changed in the data"],
  ["/accessibility", "Accessibility statement for Safer Wards"],
] as const) {
  test(`${address} reads without a complaint and is no wider than the screen`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
    await expectNoAxeViolations(page);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
  });
}

test("the briefing of a ward with a long name and of a town is exactly one page of A4", async ({ page }) => {
  for (const code of ["E05015041", "tonbridge"]) {
    await page.goto(`/wards/${code}/x/briefing`);
    await expect(page.getByRole("heading", { name: "Mind when reading" })).toBeVisible();
    const pdf = await page.pdf({ format: "A4", printBackground: true });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g), code).toHaveLength(1);
  }
});
