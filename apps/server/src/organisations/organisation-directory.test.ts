import { beforeAll, describe, expect, it } from "vitest";
import { PROJECT_DIR } from "../config.js";
import { join } from "node:path";
import { openOrganisations, OrganisationDirectory } from "./organisation-directory.js";

const AREA = "E07000115";
let directory: OrganisationDirectory;

beforeAll(async () => {
  directory = await openOrganisations(join(PROJECT_DIR, "data"));
});

describe("the partnership's organisations", () => {
  it.each([
    ["Project Salus", "salus"],
    ["SALUS", "salus"],
    ["Restore, Reform, Respect", "reform-restore-respect"],
    ["Tonbridge & Malling Borough Council", "tmbc"],
    ["davss", "davss"],
    ["All relevant partners", "all-partners"],
  ])("%s is %s", (name, slug) => {
    expect(directory.find(name)?.slug).toBe(slug);
  });

  it("24 are members, and names that stand for nobody are none", () => {
    const all = directory.ofArea(AREA);
    expect(all.filter(({ isMember }) => isMember)).toHaveLength(24);
    expect(all.filter(({ kinds }) => kinds.includes("NO_BODY")).every(({ isMember }) => !isMember)).toBe(true);
  });

  it("every service belongs to an organisation of the list", () => {
    const parents = directory.ofArea(AREA).flatMap(({ partOf }) => partOf ?? []);
    expect(parents.map((slug) => directory.find(slug)?.slug)).toEqual(parents);
  });
});

it("a name that nobody bears is refused in a sentence", () => {
  expect(directory.find("Nobody")).toBeNull();
  expect(() => directory.require("Nobody")).toThrow('No organisation is called "Nobody"');
});

it("one name for two organisations stops the start", () => {
  const organisation = { otherNames: [], kinds: [], isMember: false, partOf: null };
  const both = [
    { ...organisation, slug: "one", name: "The Trust" },
    { ...organisation, slug: "two", name: "the trust" },
  ];
  expect(() => new OrganisationDirectory(new Map([["E1", both]]))).toThrow('calls both one and two "the trust"');
});
