import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, journeysOn } from "../support/journey.js";
import { freePort } from "../support/free-port.js";
import { CLIENT, startProvider } from "../support/openid-provider.js";
import { startOwnServer } from "../support/own-server.js";
import { accountButton } from "../support/signing-in.js";

const ACCOUNTS = {
  priya: { name: "Priya Nair", email: "priya@council.example", email_verified: true, roles: ["Officers"] },
  sam: { name: "Sam Lee", email: "sam@salus.example", email_verified: true, roles: ["Partners"], tenant: "4f1c" },
  tom: { name: "Tom Ash", email: "tom@council.example", email_verified: true, roles: ["Everybody"] },
};

/** The provider's own pages for trying it out name a font of another host, which is not needed. */
const FONTS = "fonts.googleapis.com";

const test = journeysOn(startWithProvider, ({ issuer }) => [new URL(issuer).host, FONTS]);

async function startWithProvider() {
  const port = await freePort();
  const provider = await startProvider(`http://127.0.0.1:${port}/sign-in/openid/return`, ACCOUNTS);
  const env = {
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: CLIENT.id,
    OIDC_CLIENT_SECRET: CLIENT.secret,
    OIDC_ROLE_MAP: '{"Officers":"OFFICER","Partners":"PARTNER"}',
    OIDC_ORGANISATION_CLAIM: "tenant",
    OIDC_ORGANISATION_MAP: '{"4f1c":"salus"}',
  };
  const server = await startOwnServer({ env, port });
  const dispose = async () => {
    await server.dispose();
    await provider.stop();
  };
  return { ...server, issuer: provider.issuer, dispose };
}

/** From the page under way to the organisation's sign-in and through its pages. */
async function signInWithOrganisation(page: Page, issuer: string, name: string): Promise<void> {
  await page.context().route(`https://${FONTS}/**`, (route) => route.fulfill({ body: "", contentType: "text/css" }));
  await page.getByRole("banner").getByRole("link", { name: "Sign in" }).click();
  await page.getByRole("link", { name: "Sign in with your organisation" }).click();
  await expect(page).toHaveURL(new RegExp(`^${issuer}`));
  await page.locator("input[name=login]").fill(name);
  await page.locator("input[name=password]").fill("any");
  await page.getByRole("button").click();
  await page.getByRole("button", { name: /continue/i }).click();
}

test("the organisation's own sign-in leads back to the page that one came from, with the roles of the claim", async ({
  page,
  ownServer,
}) => {
  await page.goto("/about?from=2024-04&to=2024-09");
  await signInWithOrganisation(page, ownServer.issuer, "priya");
  await expect(page).toHaveURL(`${ownServer.url}/about?from=2024-04&to=2024-09`);
  await accountButton(page).click();
  const account = page.getByRole("group", { name: "Account" });
  await expect(account).toContainText("Priya Nair");
  await expect(account).toContainText("Officer");
  await expect(account.getByRole("link", { name: "Change your password" })).toHaveCount(0);
  await page.goto("/password");
  await expect(page.getByRole("main")).toContainText("your organisation proves who you are");
  await expectNoAxeViolations(page);
});

test("a partner brings the organisation whose records are its own", async ({ page, ownServer }) => {
  await page.goto("/about");
  await signInWithOrganisation(page, ownServer.issuer, "sam");
  await expect(page).toHaveURL(`${ownServer.url}/about`);
  await accountButton(page).click();
  await expect(page.getByRole("group", { name: "Account" })).toContainText("Salus");
});

test("who has no role here is told so, stays a visitor, and still knows the way back", async ({ page, ownServer }) => {
  await page.goto("/about?from=2024-04&to=2024-09");
  await signInWithOrganisation(page, ownServer.issuer, "tom");
  await expect(page.getByRole("alert")).toContainText("Your organisation's sign-in gives you no role here.");
  await expectNoAxeViolations(page);
  await expect(page.getByRole("banner").getByRole("link", { name: "Sign in" })).toBeVisible();
  await page.getByRole("button", { name: "Explore as councillor" }).click();
  await expect(page).toHaveURL(`${ownServer.url}/about?from=2024-04&to=2024-09`);
});
