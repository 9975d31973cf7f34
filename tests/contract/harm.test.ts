import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compose, loadDemonstration } from "@safer-wards/server";
import { afterAll, beforeAll, expect, it } from "vitest";
import { answerTo, type OpenApplication, SEED_DIR } from "./contract.js";

let folder: string;
let application: Omit<OpenApplication, "close">;

// A partnership that has written down weights: a burglary a hundred, a theft one, and no other type.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "safer-wards-harm-"));
  await cp(SEED_DIR, join(folder, "data"), { recursive: true });
  const table = { source: "A table of this test", unit: "points", weights: { BURGLARY: 100, OTHER_THEFT: 1 } };
  await writeFile(join(folder, "data/harm-weights.json"), JSON.stringify(table));
  application = await compose({
    databaseUrl: `sqlite:${join(folder, "safer-wards.sqlite")}`,
    seedDir: join(folder, "data"),
  });
  await loadDemonstration(application.database, application.directory.areas, SEED_DIR);
});

afterAll(async () => {
  await application.database.close();
  await rm(folder, { recursive: true, force: true });
});

interface Grid {
  counts: number[];
  harm: number[] | null;
  leftOut: string[];
}

async function grid(more: string): Promise<Grid> {
  const document = `{hotspotGrid(input:{areaCode:"E07000115",resolution:9,${more}}){counts harm leftOut}}`;
  return (JSON.parse(await answerTo(application, document)) as { data: { hotspotGrid: Grid } }).data.hotspotGrid;
}

it("weighs each cell's records by type, and leaves types without a weight out", async () => {
  const { harm, leftOut } = await grid("weighting:HARM");
  const { counts: burglaries } = await grid("crimeTypes:[BURGLARY]");
  const { counts: thefts } = await grid("crimeTypes:[OTHER_THEFT]");
  expect(harm).toEqual(burglaries.map((count, cell) => count * 100 + thefts[cell]!));
  expect(leftOut).toHaveLength(12);
  expect(leftOut).toContain("ANTI_SOCIAL_BEHAVIOUR");
});

it("ranks places by harm, with the source of the weights beside it", async () => {
  const document =
    '{hotspots(input:{areaCode:"E07000115",resolution:9,weighting:HARM}){hotspots{harm{value unit source method}}}}';
  const { data } = JSON.parse(await answerTo(application, document)) as {
    data: { hotspots: { hotspots: { harm: { value: number; source: string } }[] } };
  };
  const harms = data.hotspots.hotspots.map(({ harm }) => harm.value);
  expect(harms.length).toBeGreaterThan(1);
  expect(harms).toEqual([...harms].sort((left, right) => right - left));
  expect(data.hotspots.hotspots[0]?.harm.source).toBe("A table of this test");
});
