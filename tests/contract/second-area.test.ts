import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compose, importPaths } from "@safer-wards/server";
import { afterAll, beforeAll, expect, it } from "vitest";
import { answerTo, type OpenApplication, SEED_DIR } from "./contract.js";

const HEADER =
  "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context";
const CODE = "E07000999";

let folder: string;
let application: Omit<OpenApplication, "close">;

function square(west: number, south: number): number[][][][] {
  const [east, north] = [west + 0.05, south + 0.05];
  return [[[[west, south], [west, north], [east, north], [east, south], [west, south]]]]; // prettier-ignore
}

/** An area of two square wards on the coast, described by its files alone. */
async function describeArea(data: string): Promise<void> {
  const area = join(data, "areas", CODE);
  await mkdir(area, { recursive: true });
  const files = {
    "area.json": JSON.stringify({
      code: CODE,
      name: "Two Squares",
      partnership: "Two Squares Partnership",
      forces: [{ name: "Kent Police", slug: "kent", required: true }],
      groups: [{ slug: "both", name: "Both", kind: "town", wards: ["E05999001", "E05999002"] }],
      attributions: { outlines: ["Drawn for a test"], residents: [], police: ["Written for a test"] },
    }),
    "plans.json": JSON.stringify([
      { id: "2025-26", startYear: 2025, priorities: ["VIOLENT_CRIME"], crossCuttingThemes: [] },
    ]),
    "wards.csv":
      "code,name,councillors,label_longitude,label_latitude,residents_2021_estimate,parishes\n" +
      "E05999001,West Square,2,1.025,51.325,2000,West\nE05999002,East Square,1,1.075,51.325,,East\n",
    "places.csv": "name,kind,longitude,latitude,ward_code,group_slug\nWestby,village,1.025,51.325,E05999001,\n",
    "wards.geojson": JSON.stringify({
      type: "FeatureCollection",
      features: [
        ["E05999001", square(1, 51.3)],
        ["E05999002", square(1.05, 51.3)],
      ].map(([code, coordinates]) => ({
        type: "Feature",
        properties: { code },
        geometry: { type: "MultiPolygon", coordinates },
      })),
    }),
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(area, name), text)));
}

const row = (longitude: number, latitude: number, type: string) =>
  `,2025-05,Kent Police,Kent Police,${longitude},${latitude},On or near Test Street,E01000001,Test 001A,${type},,`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "safer-wards-second-area-"));
  const data = join(folder, "data");
  await cp(SEED_DIR, data, { recursive: true });
  await describeArea(data);
  application = await compose({ databaseUrl: `sqlite:${join(folder, "safer-wards.sqlite")}`, seedDir: data });
  const file = join(folder, "2025-05-kent-street.csv");
  const rows = [
    row(1.01, 51.31, "Robbery"),
    row(1.02, 51.32, "Robbery"),
    row(1.06, 51.31, "Violence and sexual offences"),
    // Kings Hill, in the first area; and the sea.
    row(0.4, 51.273, "Robbery"),
    row(1.5, 51.31, "Robbery"),
  ];
  await writeFile(file, `${[HEADER, ...rows].join("\n")}\n`);
  await importPaths(application.database, { paths: [file], takeGoodRows: false });
});

afterAll(async () => {
  await application.database.close();
  await rm(folder, { recursive: true, force: true });
});

const count = async (areaCode: string, more = ""): Promise<number | null> => {
  const document = `{incidentSeries(input:{areaCode:"${areaCode}"${more}}){count{value}}}`;
  const answer = JSON.parse(await answerTo(application, document)) as {
    data: { incidentSeries: { count: { value: number | null } } };
  };
  return answer.data.incidentSeries.count.value;
};

it("needs only data: each area counts what lies in its own wards", async () => {
  expect(await count(CODE)).toBe(3);
  expect(await count("E07000115")).toBe(1);
  expect(await count(CODE, ',placeIds:["both"]')).toBe(3);
  expect(await count(CODE, ',placeIds:["E05999002"]')).toBe(1);
  expect(await count(CODE, ",priority:VIOLENT_CRIME")).toBe(3);
});

it("says why a ward without a number of residents has no rate", async () => {
  const document = `{wardComparison(input:{areaCode:"${CODE}"}){wards{ward{name} rate{value missing}}}}`;
  const answer = JSON.parse(await answerTo(application, document)) as { data: { wardComparison: unknown } };
  expect(answer.data.wardComparison).toEqual({
    wards: [
      { ward: { name: "East Square" }, rate: { value: null, missing: "NO_POPULATION" } },
      { ward: { name: "West Square" }, rate: { value: 1, missing: null } },
    ],
  });
});

it("finds hotspots on a lattice of its own, and publishes nothing its plan has not", async () => {
  const document =
    `{hotspotGrid(input:{areaCode:"${CODE}",resolution:9}){total} ` +
    `overview(input:{areaCode:"${CODE}"}){published{id} panels{priority{key}}}}`;
  expect(JSON.parse(await answerTo(application, document))).toEqual({
    data: {
      hotspotGrid: { total: 3 },
      overview: { published: [], panels: [{ priority: { key: "VIOLENT_CRIME" } }] },
    },
  });
});
