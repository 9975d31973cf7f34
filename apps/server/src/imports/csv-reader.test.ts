import { Readable } from "node:stream";
import { expect, it } from "vitest";
import { readCsv } from "./csv-reader.js";

interface Read {
  readonly rows: [line: number, cells: readonly string[]][];
  readonly refused: number[];
  readonly bytes: number;
}

/** Reads a text in chunks of so many bytes, so that a chunk may end anywhere. */
async function read(text: string, chunkBytes: number): Promise<Read> {
  const bytes = Buffer.from(text);
  const starts = Array.from({ length: Math.ceil(bytes.length / chunkBytes) }, (_, index) => index * chunkBytes);
  const outcome = { rows: [] as [number, readonly string[]][], refused: [] as number[], bytes: 0 };
  await readCsv(async () => Readable.from(starts.map((start) => bytes.subarray(start, start + chunkBytes))), {
    columns: ["a", "b"],
    chunk: (chunk) => (outcome.bytes += chunk.length),
    header: () => null,
    row: (cells, line) => outcome.rows.push([line, cells]),
    refused: (line) => outcome.refused.push(line),
  });
  return outcome;
}

const TEXT = 'a,b\n1,"x, ""y"""\r\n2,"line\r\nline"\n\n3\n4,Môn\n5,caf\ufffd\n6,7';

it.each([3, 4, 5, 7, 16, 1000])("chunks of %i bytes make no difference to rows and lines", async (chunkBytes) => {
  expect(await read(TEXT, chunkBytes)).toEqual({
    rows: [
      [2, ["1", 'x, "y"']],
      [3, ["2", "line\r\nline"]],
      [7, ["4", "Môn"]],
      [9, ["6", "7"]],
    ],
    refused: [6, 8],
    bytes: Buffer.byteLength(TEXT),
  });
});

it("an error of whoever takes the rows ends the reading and is passed on as it is", async () => {
  const reading = readCsv(async () => Readable.from([Buffer.from("a,b\n1,2\n3,4\n")]), {
    columns: ["a", "b"],
    chunk: () => undefined,
    header: () => null,
    row: () => {
      throw new RangeError("enough");
    },
    refused: () => undefined,
  });
  await expect(reading).rejects.toThrow(new RangeError("enough"));
});

it("a stream that breaks off is not taken for a file that ends", async () => {
  const visitor = { columns: ["a", "b"], chunk() {}, header: () => null, row() {}, refused() {} };
  await expect(readCsv(async () => Readable.from(broken()), visitor)).rejects.toThrow("the disk is gone");
});

async function* broken(): AsyncGenerator<Buffer> {
  yield Buffer.from("a,b\n1,2\n");
  throw new Error("the disk is gone");
}
