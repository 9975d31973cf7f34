import type { Role } from "@safer-wards/domain";

/** The addresses that anyone can open; one for each page that looks different. */
export const OPEN_PAGES: readonly string[] = [
  "/",
  "/hotspots",
  "/wards",
  "/wards?ward=E05015045",
  "/wards/E05015045/judd",
  "/wards/snodland/snodland",
  "/wards/former/castle",
  "/wards/E05015045/judd/briefing",
  "/embed/E05015045/judd",
  "/compare",
  "/compare?places=E05015046,snodland",
  "/operations",
  "/youth",
  "/youth/need",
  "/youth/providers/salus",
  "/plan",
  "/plan/2024-25",
  "/plan/2025-26",
  "/plan/2025-26/priorities/anti-social-behaviour",
  "/plan/figures",
  "/data",
  "/data-dictionary",
  "/about",
  "/methods",
  "/privacy",
  "/accessibility",
  "/changes",
  "/api",
  "/sign-in",
  "/nowhere",
];

/** What an officer sees beyond them, or sees more of. */
export const OFFICER_PAGES: readonly string[] = [
  "/wards/E05015045/judd",
  "/operations",
  "/operations/new",
  "/operations/demonstration-evenings-at-wharncombe-green",
  "/operations/demonstration-evenings-at-wharncombe-green/change",
  "/operations/demonstration-cameras-at-braithewell-yard",
  "/operations/demonstration-cameras-at-braithewell-yard/evaluation",
  "/operations/patrols",
  "/operations/patrols/new",
  "/operations/visit",
  "/operations/delivered",
  "/youth",
  "/youth/need",
  "/youth/sessions",
  "/youth/providers/salus",
  "/youth/providers/salus/review",
  "/plan/2025-26",
  "/plan/2024-25/roll-over",
  "/plan/2024-25/review",
  "/plan/2025-26/meeting",
  "/plan/figures",
  "/data",
  "/default-locations",
  "/password",
];

/** An administrator's. */
export const ADMINISTRATOR_PAGES: readonly string[] = ["/people", "/audit"];

/** What looks different to whoever has some role. */
const PAGES_OF_ROLES = [...new Set([...OFFICER_PAGES, ...ADMINISTRATOR_PAGES])];

/** Every page to whoever is signed in: what a role may not see says so in words, and those are a page too. */
const PAGES_OF_PEOPLE = [...new Set([...OPEN_PAGES, ...PAGES_OF_ROLES])];

/** What each role is shown. */
export const PAGES_BY_ROLE: Readonly<Record<Role, readonly string[]>> = {
  VISITOR: OPEN_PAGES,
  COUNCILLOR: PAGES_OF_PEOPLE,
  YOUTH_COMMISSIONER: PAGES_OF_PEOPLE,
  PARTNER: PAGES_OF_PEOPLE,
  OFFICER: PAGES_OF_PEOPLE,
  ADMINISTRATOR: PAGES_OF_PEOPLE,
};
