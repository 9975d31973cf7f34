import { crc32 as nodeCrc32 } from "node:zlib";
import fc from "fast-check";
import { expect, it } from "vitest";
import { centralHeader, crc32, endRecord, localHeader, type ZipRecord } from "./zip-records.js";

it("the checksum is the one of everybody else, at once or in pieces", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 300 }), (first, second) => {
      expect(crc32(first)).toBe(nodeCrc32(first));
      expect(crc32(second, crc32(first))).toBe(nodeCrc32(Buffer.concat([first, second])));
    }),
    { numRuns: 200, seed: 1 },
  );
});

it("records have the lengths and marks that the format gives them", () => {
  const name = new TextEncoder().encode("é.csv");
  const record: ZipRecord = { name, method: 0, describedAfter: false, checksum: 1, packedBytes: 2, bytes: 2, at: new Date("2026-01-31T12:00:02Z") }; // prettier-ignore
  const local = Buffer.from(localHeader(record));
  expect(local.length).toBe(30 + 6);
  expect(local.readUInt32LE(0)).toBe(0x04034b50);
  expect(local.readUInt16LE(12)).toBe(((2026 - 1980) << 9) | (1 << 5) | 31);
  expect(local.subarray(30).toString()).toBe("é.csv");
  expect(Buffer.from(centralHeader(record, 77)).readUInt32LE(42)).toBe(77);
  expect(endRecord(1, 2, 3).length).toBe(22);
});
