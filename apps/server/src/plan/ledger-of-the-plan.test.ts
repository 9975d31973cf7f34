import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Finding, findingsIn } from "@safer-wards/domain";
import { beforeAll, describe, expect, it } from "vitest";
import { PROJECT_DIR } from "../config.js";
import { readFiguresFile } from "./plan.seed.js";
import type { FiguresFile } from "./plan-files.js";

type Figure = FiguresFile["figures"][number];

let figures: Figure[];
let found: Finding[];

beforeAll(async () => {
  ({ figures } = await readFiguresFile(join(PROJECT_DIR, "data"), "E07000115"));
  found = findingsIn(figures, 2024);
});

it("the plan's ledger holds 116 records, of which 96 are numbers", () => {
  expect(figures).toHaveLength(116);
  expect(figures.filter(({ value }) => ["NUMBER", "CHANGE"].includes(value.kind))).toHaveLength(96);
});

describe("reading the plan closely", () => {
  it("eight facts contradict themselves", () => {
    expect(idsOf("CONFLICT")).toEqual([
      "asb-reports",
      "commissioner-funding",
      "crime-prevention-stands",
      "enforcement-months",
      "engagement-events",
      "kenward-reach",
      "lookahead-referrals",
      "self-defence-attendees",
    ]);
  });

  it("seven invite confusion, the rank without its rate among them", () => {
    expect(idsOf("QUERY")).toEqual([
      "cdap",
      "davss-audience",
      "mediation",
      "modern-slavery-visits",
      "parts-of-plan-2025-26",
      "survivor-audience",
      "victim-based-rank",
    ]);
  });

  it.each([
    "victim-based-crime",
    "victim-based-crime-before",
    "davss-referrals-table",
    "davss-referrals-before-text",
    "enforcement-reports-text",
    "enforcement-flytips-table",
    "rrr-schools-text",
    "rrr-pupils-table",
    "safer-towns-members-text",
    "freedom-attendees-text",
    "own-my-life-attendees-table",
    "childrens-freedom-attendees-text",
    "kenward-places-text",
    "order-notices",
    "op-assist-notices",
  ])("%s agrees and is left alone", (id) => {
    expect(figures.some((figure) => figure.id === id)).toBe(true);
    expect(found.filter((finding) => finding.figures.some((figure) => figure.id === id))).toEqual([]);
  });

  it("429 is told from 492 by the change that the plan states", () => {
    const words = found.find(({ id }) => id === "asb-reports")?.reasons.map((reason) => reason.words);
    expect(words).toEqual([
      "Anti-social behaviour reported to the council: 429 reports in the table of the review; 492 reports in the text of the review.",
      "429 is 492 with two digits swapped.",
      "429 in the table of the review after 328 is 101 more, where 164 more is stated.",
    ]);
  });

  function idsOf(severity: Finding["severity"]): string[] {
    return found
      .filter((finding) => finding.severity === severity)
      .map(({ id }) => id)
      .sort();
  }
});

it("every figure of an operation of the plan leads to records of the ledger, one of which says the same", async () => {
  const text = await readFile(join(PROJECT_DIR, "data", "areas", "E07000115", "operations.json"), "utf8");
  const { operations } = JSON.parse(text) as { operations: readonly ToldOperation[] };
  const known = new Map(figures.map(({ id, value }) => [id, value]));
  for (const { results, records = [] } of operations) {
    for (const { figureId } of records) expect([figureId, known.has(figureId)]).toEqual([figureId, true]);
    for (const { count, atLeast = false, figures: named } of results) {
      const said = { kind: "NUMBER", number: count, bound: atLeast ? "AT_LEAST" : "EXACT" };
      expect(named.map((id) => known.get(id))).toContainEqual(said);
    }
  }
  expect(operations.flatMap(({ results }) => results)).toHaveLength(14);
});

interface ToldOperation {
  readonly results: readonly { count: number; atLeast?: boolean; figures: readonly string[] }[];
  readonly records?: readonly { figureId: string }[];
}
