import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { postcodeKey, readPostcodes } from "./postcodes.js";

let seedDir: string;

beforeEach(async () => {
  seedDir = await mkdtemp(join(tmpdir(), "safer-wards-postcodes-"));
  await mkdir(join(seedDir, "areas", "E07000115"), { recursive: true });
});

afterEach(async () => rm(seedDir, { recursive: true, force: true }));

async function tableOf(text: string) {
  await writeFile(join(seedDir, "areas", "E07000115", "postcodes.csv"), text);
  return readPostcodes(seedDir, "E07000115");
}

it("reads a table as it is published, whatever order its columns have, and finds a postcode however it is typed", async () => {
  const table = await tableOf("\uFEFFlatitude,postcode,longitude\n51.19,TN9 9ZZ,0.27\n51.33,ME6 9ZY,0.44\n");
  expect(table.size).toBe(2);
  for (const typed of ["TN9 9ZZ", "tn99zz", " tn9  9zz "]) {
    expect(table.get(postcodeKey(typed) ?? "")).toEqual({ postcode: "TN9 9ZZ", longitude: 0.27, latitude: 51.19 });
  }
});

it("leaves out a line that is no postcode or has no place, and keeps the others", async () => {
  const table = await tableOf(
    "postcode,longitude,latitude\nTN9 9ZZ,0.27,51.19\nTonbridge,0.27,51.19\nTN9 9ZX,east,51.19\n",
  );
  expect([...table.keys()]).toEqual(["TN99ZZ"]);
});

it("knows no postcode where no table has been put", async () => {
  expect((await readPostcodes(seedDir, "E07000115")).size).toBe(0);
});

it("takes no word for a postcode", () => {
  for (const text of ["Judd", "E05015046", "TN9", "high street", ""]) expect(postcodeKey(text)).toBeNull();
});
