import { join } from "node:path";
import { importPaths } from "@safer-wards/server";
import { gridDisk } from "h3-js";
import { beforeAll, describe, expect, it } from "vitest";
import { answerTo, openApplication, operations } from "../contract/contract.js";
import { databasesUnderTest } from "../support/databases.js";
import { referenceDirectory } from "../support/reference.js";

const POLICE = join(referenceDirectory(), "police");
const FILES = [
  "2025-01-kent-street.csv",
  "2025-02-kent-street.csv",
  "2025-03-kent-street.csv",
  "2025-01-btp-street.csv",
].map((file) => join(POLICE, file));
const WITH_A_PLACE = 736 + 644 + 872 + 12;

const grid = (resolution: number) =>
  `{hotspotGrid(input:{areaCode:"E07000115",resolution:${resolution},` +
  `period:{firstMonth:"2025-01",endMonth:"2025-04"}}){cells counts z q total}}`;

/** By database, the answer to each operation. */
const answers = new Map<string, Map<string, string>>();

beforeAll(async () => {
  for (const database of databasesUnderTest()) {
    const application = await openApplication(database);
    await importPaths(application.database, { paths: FILES, takeGoodRows: false });
    const own = new Map<string, string>();
    for (const { name, document, viewer } of operations()) {
      own.set(name, await answerTo(application, document, viewer));
    }
    for (const resolution of [9, 10]) own.set(`grid ${resolution}`, await answerTo(application, grid(resolution)));
    answers.set(database.name, own);
    await application.close();
  }
}, 300_000);

it.each(operations())("$name answers alike, byte for byte, on every database", ({ name }) => {
  const [first, ...others] = [...answers.values()].map((own) => own.get(name));
  expect(first).toBeDefined();
  for (const other of others) expect(other).toBe(first);
});

interface Grid {
  cells: string[];
  counts: number[];
  z: number[];
  q: number[];
  total: number;
}

/** The published formula, straight from its symbols. */
function slowGiStar({ cells, counts }: Pick<Grid, "cells" | "counts">): number[] {
  const n = counts.length;
  const mean = counts.reduce((sum, count) => sum + count, 0) / n;
  const S = Math.sqrt(counts.reduce((sum, count) => sum + count * count, 0) / n - mean * mean);
  const index = new Map(cells.map((cell, position) => [cell, position]));
  return cells.map((cell) => {
    const around = gridDisk(cell, 1).flatMap((other) => index.get(other) ?? []);
    const W = around.length;
    const sum = around.reduce((total, other) => total + counts[other]!, 0);
    return (sum - mean * W) / (S * Math.sqrt((n * W - W * W) / (n - 1)));
  });
}

describe.each([9, 10])("hexagons of resolution %i over the real months", (resolution) => {
  const gridOf = (): Grid => {
    const answer = answers.get("SQLite")?.get(`grid ${resolution}`) ?? "{}";
    return (JSON.parse(answer) as { data: { hotspotGrid: Grid } }).data.hotspotGrid;
  };

  it("hold every incident that has a place", () => {
    const { counts, total } = gridOf();
    expect(total).toBe(WITH_A_PLACE);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(WITH_A_PLACE);
  });

  it("stand out as much as Gi* recomputed from the answer's own counts and neighbours says", () => {
    const { z, ...own } = gridOf();
    slowGiStar(own).forEach((expected, cell) => expect(Math.abs(expected - z[cell]!)).toBeLessThan(1e-6));
  });
});
