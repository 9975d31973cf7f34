import { expect, it } from "vitest";
import { zipFile } from "./zip-file.js";

it("holds every file under its name, and its list of contents where its end says", async () => {
  const zip = zipFile(
    [
      { name: "wards.csv", text: "Ward\r\n" },
      { name: "wards.csv-metadata.json", text: "{}" },
    ],
    new Date("2026-01-31T12:00:00Z"),
  );
  const bytes = Buffer.from(await zip.arrayBuffer());
  expect(bytes.subarray(30, 39).toString()).toBe("wards.csv");
  expect(bytes.subarray(39, 45).toString()).toBe("Ward\r\n");
  const directory = bytes.readUInt32LE(bytes.length - 6);
  expect(bytes.readUInt32LE(directory)).toBe(0x02014b50);
  expect(bytes.readUInt16LE(bytes.length - 12)).toBe(2);
});
