import { streetFile, streetRow } from "./street-file.js";
import { type ZipEntry, zipFile } from "./zip-file.js";

/** An archive that must be refused whole. */
export interface HostileArchive {
  readonly title: string;
  readonly bytes: Buffer;
}

const MEGABYTE = 1024 * 1024;
const NAME = "2025-01/2025-01-kent-street.csv";
const content = streetFile([streetRow()]);
const zeros = Buffer.alloc(150 * MEGABYTE);
const file = (name: string, claims?: ZipEntry["claims"]): ZipEntry => ({ name, content, ...(claims && { claims }) });

/** One huge entry, of what shrinks best, among harmless ones. */
const FLAT = [0, 1, 10, 100, 1_000].map((others) => ({
  title: `a flat bomb of 150 MB among ${others} others`,
  bytes: zipFile([
    ...Array.from({ length: others }, (_, index) => ({ name: `notes/${index}.txt`, content: "harmless" })),
    { name: NAME, content: zeros },
  ]),
}));

/** Many entries each of which stays below what is looked at by itself. */
const MANY = [200, 400, 800].map((count) => ({
  title: `a bomb of ${count} entries of a megabyte`,
  bytes: zipFile(
    Array.from({ length: count }, (_, index) => ({ name: `${index}.csv`, content: zeros.subarray(0, MEGABYTE) })),
  ),
}));

/** Archives in archives, to some depth, with a bomb at the end. */
const NESTED = [1, 2, 5, 10, 50].map((depth) => {
  let inner = zipFile([{ name: NAME, content: zeros.subarray(0, 20 * MEGABYTE) }]);
  for (let level = 1; level < depth; level += 1)
    inner = zipFile([{ name: `${level}-kent-street.csv`, content: inner }]);
  return { title: `an archive ${depth} deep`, bytes: zipFile([{ name: NAME, content: inner }]) };
});

/** Entries that are said to lie where another one does. */
const OVERLAPPING = [2, 3, 10, 50, 250, 1_000].map((count) => ({
  title: `${count} entries over the same bytes`,
  bytes: zipFile(
    Array.from({ length: count }, (_, index) => file(`${2000 + index}-01-kent-street.csv`, { offset: 0 })),
  ),
}));

const LYING = [
  ...[0, 1, 10, 1_024].map((size) => ({
    title: `150 MB that are said to be ${size} bytes`,
    bytes: zipFile([{ name: NAME, content: zeros, claims: { uncompressedSize: size } }]),
  })),
  ...[1, 7, 1_000, 0x7fffffff, 0xfffffffe].map((more) => ({
    title: `an entry that is said to have ${more} bytes too many`,
    bytes: zipFile([file(NAME, { uncompressedSize: Math.min(Buffer.byteLength(content) + more, 0xfffffffe) })]),
  })),
  { title: "an entry with another checksum", bytes: zipFile([file(NAME, { checksum: 0xdeadbeef })]) },
  { title: "an entry that begins after the archive's end", bytes: zipFile([file(NAME, { offset: 0x0fffffff })]) },
  { title: "an entry packed in an unheard-of way", bytes: zipFile([file(NAME, { method: 12 })]) },
];

const LEADING_OUT = [
  "/etc/passwd",
  "/2025-01-kent-street.csv",
  "//server/share/2025-01-kent-street.csv",
  "C:/2025-01-kent-street.csv",
  "C:\\2025-01-kent-street.csv",
  "../2025-01-kent-street.csv",
  "../../../../../../tmp/2025-01-kent-street.csv",
  "a/../../2025-01-kent-street.csv",
  "..\\2025-01-kent-street.csv",
  "a\\..\\..\\2025-01-kent-street.csv",
  "2025-01/../../../2025-01-kent-street.csv",
].map((name) => ({ title: `an entry named ${name}`, bytes: zipFile([file(NAME), file(name)]) }));

const SPECIAL = (
  [
    [0o120777, "a link"],
    [0o120000, "a link without leave"],
    [0o020666, "a terminal"],
    [0o060660, "a disk"],
    [0o010644, "a pipe"],
    [0o140777, "a socket"],
  ] as const
).map(([mode, title]) => ({
  title,
  bytes: zipFile([file("2024-12-kent-street.csv"), { name: NAME, content: "/etc/passwd", claims: { mode } }]),
}));

const ENCRYPTED = [NAME, "readme.txt", "2025-01/2025-01-sussex-street.csv"].map((name) => ({
  title: `an encrypted ${name}`,
  bytes: zipFile([file("2024-12-kent-street.csv"), file(name, { encrypted: true })]),
}));

const whole = zipFile([file(NAME), file("2025-02/2025-02-kent-street.csv")]);
const TRUNCATED = [0.1, 0.25, 0.5, 0.75, 0.9, 0.99].map((share) => ({
  title: `an archive cut off after ${share * 100} %`,
  bytes: whole.subarray(0, Math.floor(whole.length * share)),
}));

const DOUBLED = [
  { title: "two entries of one name", bytes: zipFile([file(NAME), file(NAME)]) },
  { title: "a hundred entries of one name", bytes: zipFile(Array.from({ length: 100 }, () => file(NAME))) },
  { title: "an archive whose list of contents is noise", bytes: noisyDirectory() },
];

/** The list of contents overwritten, the record of its place left whole. */
function noisyDirectory(): Buffer {
  const bytes = Buffer.from(whole);
  const start = bytes.readUInt32LE(bytes.length - 6);
  for (let at = start; at < bytes.length - 22; at += 1) bytes[at] = (at * 37) % 251;
  return bytes;
}

export const HOSTILE: readonly HostileArchive[] = [
  ...FLAT,
  ...MANY,
  ...NESTED,
  ...OVERLAPPING,
  ...LYING,
  ...LEADING_OUT,
  ...SPECIAL,
  ...ENCRYPTED,
  ...TRUNCATED,
  ...DOUBLED,
];
