/** The records of a ZIP file, for whoever writes one: at once in a browser, or as a stream on the server. */

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** The CRC-32 of bytes, going on from the one of the bytes before. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let value = ~before >>> 0;
  for (const byte of bytes) value = (TABLE[(value ^ byte) & 0xff]! ^ (value >>> 8)) >>> 0;
  return ~value >>> 0;
}

export interface ZipRecord {
  /** In UTF-8. */
  readonly name: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  /** Whether sizes and checksum follow the data, as they do where it is written before they are known. */
  readonly describedAfter: boolean;
  readonly checksum: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly at: Date;
}

/** What stands before an entry's data. */
export function localHeader(record: ZipRecord): Uint8Array {
  const known = record.describedAfter ? { ...record, checksum: 0, packedBytes: 0, bytes: 0 } : record;
  return numbers(30 + record.name.length, [
    [4, 0x04034b50],
    [2, 20],
    ...sharedFields(known),
    [2, record.name.length],
    [2, 0],
  ], record.name); // prettier-ignore
}

/** What stands after an entry's data that was written before its size was known. */
export function dataDescriptor({ checksum, packedBytes, bytes }: ZipRecord): Uint8Array {
  return numbers(16, [[4, 0x08074b50], [4, checksum], [4, packedBytes], [4, bytes]]); // prettier-ignore
}

/** An entry's line in the list of contents. */
export function centralHeader(record: ZipRecord, offset: number): Uint8Array {
  return numbers(46 + record.name.length, [
    [4, 0x02014b50],
    [2, 20],
    [2, 20],
    ...sharedFields(record),
    [2, record.name.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, offset],
  ], record.name); // prettier-ignore
}

/** What a ZIP ends with. */
export function endRecord(entries: number, directoryBytes: number, directoryOffset: number): Uint8Array {
  return numbers(22, [
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, entries],
    [2, entries],
    [4, directoryBytes],
    [4, directoryOffset],
    [2, 0],
  ]); // prettier-ignore
}

type Field = readonly [bytes: 2 | 4, value: number];

const UTF8 = 0x800;
const DESCRIBED_AFTER = 0x8;

function sharedFields({ method, describedAfter, checksum, packedBytes, bytes, at }: ZipRecord): Field[] {
  const date = ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  return [
    [2, UTF8 | (describedAfter ? DESCRIBED_AFTER : 0)],
    [2, method],
    [2, time],
    [2, date],
    [4, checksum],
    [4, packedBytes],
    [4, bytes],
  ];
}

function numbers(length: number, fields: readonly Field[], tail: Uint8Array = new Uint8Array(0)): Uint8Array {
  const record = new Uint8Array(length);
  const view = new DataView(record.buffer);
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  record.set(tail, at);
  return record;
}
