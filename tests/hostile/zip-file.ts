import { crc32, deflateRawSync } from "node:zlib";

/** A file in a ZIP, with whatever lies its headers are to tell. */
export interface ZipEntry {
  readonly name: string;
  readonly content: Buffer | string;
  readonly claims?: {
    readonly uncompressedSize?: number;
    readonly checksum?: number;
    /** 0 stored, 8 deflated, anything else unheard of. */
    readonly method?: number;
    readonly encrypted?: boolean;
    /** As Unix has it; 0o120777 for a link. */
    readonly mode?: number;
    /** Where its data are said to begin. */
    readonly offset?: number;
  };
}

const FLAG_ENCRYPTED = 0x1;
const FLAG_UTF8 = 0x800;
const DEFLATED = 8;
/** 1 March 2025, 12:00, as MS-DOS writes dates and times. */
const DATE = ((2025 - 1980) << 9) | (3 << 5) | 1;
const TIME = 12 << 11;

/** Writes a ZIP byte by byte, since libraries that write ZIPs refuse to write hostile ones. */
export function zipFile(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const data = deflateRawSync(entry.content);
    const fields = fieldsOf(entry, data.length);
    const name = Buffer.from(entry.name);
    const local = Buffer.concat([localHeader(fields, name.length), name, data]);
    const { offset: said = offset, mode = 0 } = entry.claims ?? {};
    directory.push(Buffer.concat([centralHeader(fields, name.length, said, mode), name]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...parts, central, endRecord(entries.length, central.length, offset)]);
}

interface Fields {
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  readonly compressed: number;
  readonly uncompressed: number;
}

function fieldsOf({ content, claims = {} }: ZipEntry, compressed: number): Fields {
  return {
    flags: FLAG_UTF8 | (claims.encrypted ? FLAG_ENCRYPTED : 0),
    method: claims.method ?? DEFLATED,
    checksum: claims.checksum ?? crc32(content),
    compressed,
    uncompressed: claims.uncompressedSize ?? Buffer.byteLength(content),
  };
}

/** The part that local and central headers share. */
function sharedFields({ flags, method, checksum, compressed, uncompressed }: Fields, nameLength: number): Buffer {
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(flags, 2);
  shared.writeUInt16LE(method, 4);
  shared.writeUInt16LE(TIME, 6);
  shared.writeUInt16LE(DATE, 8);
  shared.writeUInt32LE(checksum, 10);
  shared.writeUInt32LE(compressed, 14);
  shared.writeUInt32LE(uncompressed, 18);
  shared.writeUInt16LE(nameLength, 22);
  return shared;
}

function localHeader(fields: Fields, nameLength: number): Buffer {
  return Buffer.concat([Buffer.from("PK\u0003\u0004"), sharedFields(fields, nameLength)]);
}

function centralHeader(fields: Fields, nameLength: number, offset: number, mode: number): Buffer {
  const end = Buffer.alloc(14);
  end.writeUInt32LE((mode << 16) >>> 0, 6);
  end.writeUInt32LE(offset, 10);
  const madeBy = Buffer.from([20, mode === 0 ? 0 : 3]);
  return Buffer.concat([Buffer.from("PK\u0001\u0002"), madeBy, sharedFields(fields, nameLength), end]);
}

function endRecord(entries: number, directoryBytes: number, directoryOffset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(directoryBytes, 12);
  end.writeUInt32LE(directoryOffset, 16);
  return end;
}
