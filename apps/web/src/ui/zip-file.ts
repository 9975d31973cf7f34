import { centralHeader, crc32, endRecord, localHeader, type ZipRecord } from "@safer-wards/domain";

/** A file of a ZIP. */
export interface ZippedFile {
  readonly name: string;
  readonly text: string;
}

/** A few small files as one ZIP, without packing them. */
export function zipFile(files: readonly ZippedFile[], at: Date): Blob {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, text } of files) {
    const data = encoder.encode(text);
    const record: ZipRecord = {
      name: encoder.encode(name),
      method: 0,
      describedAfter: false,
      checksum: crc32(data),
      packedBytes: data.length,
      bytes: data.length,
      at,
    };
    const header = localHeader(record);
    parts.push(header, data);
    directory.push(centralHeader(record, offset));
    offset += header.length + data.length;
  }
  const bytes = directory.reduce((sum, header) => sum + header.length, 0);
  const end = endRecord(files.length, bytes, offset);
  return new Blob([...parts, ...directory, end] as BlobPart[], { type: "application/zip" });
}
