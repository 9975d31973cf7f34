import { ROLES } from "@safer-wards/domain";
import { PAGES_BY_ROLE } from "../support/every-page.js";
import { expect, expectNoAxeViolations, journeysOn } from "../support/journey.js";
import { startOwnServer } from "../support/own-server.js";
import { addOneOfEachRole } from "../support/people.js";
import { accountButton, signIn } from "../support/signing-in.js";

const test = journeysOn(() => startOwnServer({ prepare: addOneOfEachRole }));

/** Each role opens every twelfth page here, on a phone others than on a desktop; all of them `npm run soak`. */
const EVERY = 12;

for (const [number, role] of ROLES.entries()) {
  test(`as ${role}, pages of the bar and beyond it open without a fault`, async ({ page }, { project }) => {
    test.setTimeout(240_000);
    if (role !== "VISITOR") {
      await page.goto("/sign-in");
      await signIn(page, role.toLowerCase());
      await expect(accountButton(page)).toBeVisible();
    }
    const first = number + (project.name === "phone" ? EVERY / 2 : 0);
    for (const address of PAGES_BY_ROLE[role].filter((_, index) => (index + first) % EVERY === 0)) {
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 }), address).toBeVisible();
      await page.waitForLoadState("networkidle");
      await expect(page.getByText("could not answer"), address).toHaveCount(0);
      await expectNoAxeViolations(page);
    }
  });
}
