import { expect, expectNoAxeViolations, test } from "../support/journey.js";

// What a journey must not overlook, put before it on purpose.

test.fail("an error in the console fails a journey", async ({ page }) => {
  await page.goto("/");
  // oxlint-disable-next-line no-console -- planted
  await page.evaluate(() => console.error("planted"));
});

test.fail("an exception in the page fails a journey", async ({ page }) => {
  await page.goto("/");
  await page.evaluate(() => setTimeout(() => void Promise.reject(new Error("planted")), 0));
  await page.waitForTimeout(200);
});

test.fail("a request to another host fails a journey", async ({ page }) => {
  await page.goto("/");
  await page.route("http://elsewhere.invalid/**", (route) => route.fulfill({ body: "planted" }));
  await page.goto("http://elsewhere.invalid/");
});

test("a picture without words and a page without a language are found", async ({ page }) => {
  await page.setContent("<title>Planted</title><main><h1>Planted</h1><img src='data:,'></main>");
  await expect(expectNoAxeViolations(page)).rejects.toThrow(
    /image-alt[\s\S]*html-has-lang|html-has-lang[\s\S]*image-alt/,
  );
});
