import { createDeflateRaw } from "node:zlib";
import { Readable } from "node:stream";
import { centralHeader, crc32, dataDescriptor, endRecord, localHeader, type ZipRecord } from "@safer-wards/domain";

/** A file of a ZIP whose text is made while it is sent. */
export interface StreamedFile {
  readonly name: string;
  readonly text: AsyncIterable<string> | Iterable<string>;
}

/** What a ZIP of this form can tell of one file. */
const MOST_BYTES = 0xffffffff;

/** A ZIP of files, made while it is sent, without keeping any of them whole. */
export async function* zipStream(files: readonly StreamedFile[], at: Date): AsyncGenerator<Uint8Array> {
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const file of files) {
    const start = offset;
    const unknown: ZipRecord = {
      name: new TextEncoder().encode(file.name),
      method: 8,
      describedAfter: true,
      checksum: 0,
      packedBytes: 0,
      bytes: 0,
      at,
    };
    const header = localHeader(unknown);
    yield header;
    const tally = { checksum: 0, bytes: 0, packedBytes: 0 };
    for await (const chunk of packed(file.text, tally)) yield chunk;
    if (Math.max(tally.bytes, tally.packedBytes, offset) > MOST_BYTES) {
      throw new Error(`${file.name} is larger than the four gigabytes that a ZIP can hold; ask for a shorter period.`);
    }
    const record = { ...unknown, ...tally };
    const descriptor = dataDescriptor(record);
    yield descriptor;
    offset += header.length + tally.packedBytes + descriptor.length;
    directory.push(centralHeader(record, start));
  }
  for (const header of directory) yield header;
  const bytes = directory.reduce((sum, header) => sum + header.length, 0);
  yield endRecord(files.length, bytes, offset);
}

interface Tally {
  checksum: number;
  bytes: number;
  packedBytes: number;
}

async function* packed(text: StreamedFile["text"], tally: Tally): AsyncGenerator<Buffer> {
  const source = Readable.from(encoded(text, tally), { objectMode: false });
  const packer = createDeflateRaw();
  source.on("error", (error) => packer.destroy(error));
  source.pipe(packer);
  try {
    for await (const chunk of packer as AsyncIterable<Buffer>) {
      tally.packedBytes += chunk.length;
      yield chunk;
    }
  } finally {
    source.destroy();
    packer.destroy();
  }
}

async function* encoded(text: StreamedFile["text"], tally: Tally): AsyncGenerator<Buffer> {
  for await (const piece of text) {
    const bytes = Buffer.from(piece);
    tally.checksum = crc32(bytes, tally.checksum);
    tally.bytes += bytes.length;
    yield bytes;
  }
}
