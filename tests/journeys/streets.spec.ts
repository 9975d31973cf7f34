/// <reference lib="dom" />
import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, journeysOn } from "../support/journey.js";
import { startOwnServer } from "../support/own-server.js";
import { EXTENT, streetArchive, type StreetTile } from "../support/street-tiles.js";

const ZOOM = 14;
/** Round the demonstration's busiest places, in Tonbridge. */
const MIDDLE = { x: 8204, y: 5470 };
const TILES_EACH_WAY = 3;
const STREETS_A_TILE = 5;

/** A town on a grid: streets run on from tile to tile under one name, each third a main road. */
function townOfTiles(): StreetTile[] {
  const around = Array.from({ length: 2 * TILES_EACH_WAY + 1 }, (_, index) => index - TILES_EACH_WAY);
  return around.flatMap((right) =>
    around.map((down): StreetTile => {
      const x = MIDDLE.x + right;
      const y = MIDDLE.y + down;
      const roads = Array.from({ length: STREETS_A_TILE }, (_, index) => {
        const at = Math.round(((index + 0.5) * EXTENT) / STREETS_A_TILE);
        const kind = index % 3 === 0 ? "major_road" : "minor_road";
        const across = {
          kind,
          name: `Row ${y * STREETS_A_TILE + index}`,
          line: [[0, at] as const, [EXTENT, at] as const],
        };
        const along = {
          kind,
          name: `Column ${x * STREETS_A_TILE + index}`,
          line: [[at, 0] as const, [at, EXTENT] as const],
        };
        return [across, along];
      });
      return { x, y, layer: "roads", roads: roads.flat() };
    }),
  );
}

/** The server of an administrator who put a map of streets into its folder. */
const test = journeysOn(() =>
  startOwnServer({
    prepare: async (databaseUrl) => {
      const archive = streetArchive(ZOOM, townOfTiles(), '<a href="https://example.org">© Makers of the extract</a>');
      await writeFile(join(dirname(databaseUrl.slice("sqlite:".length)), "streets.pmtiles"), archive);
    },
  }),
);

/** How many of a printed page's points are of the streets' grey, and nothing else is. */
async function greyPoints(pdf: string): Promise<number> {
  const picture = pdf.replace(/\.pdf$/, "");
  execFileSync("pdftoppm", ["-r", "100", "-gray", "-singlefile", pdf, picture]);
  return (await readFile(`${picture}.pgm`)).filter((shade) => shade > 150 && shade < 158).length;
}

test("streets of a file on the server's own disk are drawn and named on the printed briefing", async ({
  page,
}, info) => {
  const ask = async (query: string, variables: object = {}) => {
    const response = await page.request.post("/graphql", { data: { query, variables } });
    return (await response.json()) as { data: Record<string, { id: string; state: string }> };
  };
  await ask("mutation { demonstrationSignIn(role: OFFICER) { id } }");
  const shift = { day: "2026-04-03", start: "18:00", end: "22:00", officers: 2, mode: "FOOT" };
  const base = { name: "Castle", longitude: 0.2735, latitude: 51.1958 };
  const input = { need: { areaCode: "E07000115" }, title: "On streets", shifts: [{ ...shift, base }], seed: 5 };
  const begun = await ask("mutation ($input: PlanPatrolsInput!) { planPatrols(input: $input) { id } }", { input });
  const { id } = begun.data["planPatrols"]!;
  await expect(async () => {
    const followed = await ask("query ($id: ID!) { patrolPlanning(id: $id) { id state } }", { id });
    expect(followed.data["patrolPlanning"]!.state).toBe("DONE");
  }).toPass({ timeout: 30_000 });

  await page.goto(`/operations/patrols/${id}/briefing?shift=s1`);
  await expect(page.getByRole("img", { name: /^Map of \d numbered stops/ })).toBeVisible({ timeout: 30_000 });
  expect(await page.locator(".briefing-map__street").count()).toBeGreaterThan(20);
  await expect(page.getByText("streets themselves are not drawn")).toHaveCount(0);

  const path = info.outputPath("streets.pdf");
  await writeFile(path, await page.pdf({ preferCSSPageSize: true }));
  const text = execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" });
  const names = text.match(/(?:Row|Column) \d{5}/g) ?? [];
  expect(names.length).toBeGreaterThan(3);
  expect(new Set(names).size).toBe(names.length);
  expect(text).toContain("© Makers of the extract");
  expect(await greyPoints(path)).toBeGreaterThan(1_000);
});
