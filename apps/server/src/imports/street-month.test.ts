import { Readable } from "node:stream";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { CsvInput } from "./input.js";
import { Refusal } from "./problem.js";
import { POLICE_UK_STREET } from "./sources/police-uk-street.js";
import { readStreetMonth, type StreetMonth } from "./street-month.js";

const ROW = ",2025-01,Kent Police,Kent Police,0.275000,51.195000,On or near Sample Street,E01000001,Sampleford 001A,";
const FILE = Buffer.from(
  [
    POLICE_UK_STREET.columns.join(","),
    `${ROW}Anti-social behaviour,,`,
    `${"0".repeat(64)}${ROW}Burglary,"Investigation complete; no suspect identified",`,
    ",2025-01,Kent Police,Kent Police,,,No Location,,,Drugs,Under investigation,",
    "",
  ].join("\n"),
);

function read(bytes: Buffer, fileName: string): Promise<StreetMonth> {
  const input: CsvInput = {
    label: fileName,
    name: fileName,
    fileName,
    bytes: bytes.length,
    modifiedAt: null,
    open: async () => Readable.from(bytes.length === 0 ? [] : [bytes]),
  };
  return readStreetMonth(input, {
    forces: [{ name: "Kent Police", slug: "kent", required: true }],
    place: () => ({ areaCode: "E07000115", wardCode: "E05015035", cell9: "", cell10: "" }),
    thisMonth: "2026-01",
    onProgress: () => undefined,
  });
}

it("month and force come from the name where it tells them, otherwise from the first row", async () => {
  for (const name of ["2025-01-kent-street.csv", "download.csv"]) {
    expect(await read(FILE, name)).toMatchObject({
      month: "2025-01",
      supplier: "Kent Police",
      rowsRead: 3,
      refused: 0,
    });
  }
});

it("what an incident keeps is its type, place, reference and outcome, and a blank is nothing", async () => {
  const { incidents } = await read(FILE, "2025-01-kent-street.csv");
  expect(incidents).toMatchObject([
    { crimeType: "ANTI_SOCIAL_BEHAVIOUR", crimeReference: null, outcome: null, longitude: 0.275, latitude: 51.195 },
    { crimeType: "BURGLARY", crimeReference: "0".repeat(64), outcome: "Investigation complete; no suspect identified" },
  ]);
});

it("no row of twelve texts makes the source throw", () => {
  const cell = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("", "2025-01", "Kent Police", "0.3", "51.2", "Drugs"),
  );
  const row = fc.array(cell, { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(row, (cells) => {
      const outcome = POLICE_UK_STREET.read(cells);
      const isAnswer =
        outcome instanceof Refusal
          ? POLICE_UK_STREET.columns.includes(outcome.column) && outcome.mend !== ""
          : outcome.month === cells[1];
      expect(isAnswer).toBe(true);
    }),
    { numRuns: 2000, seed: 1 },
  );
});

it("however its bytes are changed, a file is counted to the last row or cannot be read, and says why", async () => {
  const change = fc.record({ at: fc.nat(FILE.length - 1), remove: fc.nat(3), insert: fc.uint8Array({ maxLength: 3 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      let bytes = FILE;
      for (const { at, remove, insert } of changes) {
        bytes = Buffer.concat([bytes.subarray(0, at), insert, bytes.subarray(at + remove)]);
      }
      const { isReadable, rowsRead, incidents, withoutPlace, outsideArea, refused, problems } = await read(
        bytes,
        "a.csv",
      );
      expect(incidents.length + withoutPlace + outsideArea + refused).toBe(rowsRead);
      expect(problems.count).toBe(refused + (isReadable ? 0 : 1));
      for (const problem of problems.kept) expect(problem.reason && problem.mend && problem.column).toBeTruthy();
    }),
    { numRuns: 1000, seed: 1 },
  );
});
