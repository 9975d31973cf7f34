import { Refusal, UnreadableFile, WHOLE_FILE } from "./problem.js";

/** What a file is by its first bytes, where that is something other than a table in text. */
interface Kind {
  readonly begins: readonly number[];
  readonly reason: string;
  readonly mend: string;
}

const SAVE_AS_CSV = "Save it as CSV (UTF-8, commas), or take the file as published";
const SAVE_AS_UTF8 = "Save it as CSV in UTF-8, or take the file as published";
const UNPACK = "Unpack it and import the CSV files in it";

const KINDS: readonly Kind[] = [
  { begins: [0xff, 0xfe], reason: "The file is written in UTF-16", mend: SAVE_AS_UTF8 },
  { begins: [0xfe, 0xff], reason: "The file is written in UTF-16", mend: SAVE_AS_UTF8 },
  { begins: [0x00, 0x00, 0xfe, 0xff], reason: "The file is written in UTF-32", mend: SAVE_AS_UTF8 },
  { begins: [0x1f, 0x8b], reason: "This is a gzip file", mend: UNPACK },
  { begins: [0x37, 0x7a, 0xbc, 0xaf], reason: "This is a 7-Zip archive", mend: UNPACK },
  { begins: [0x50, 0x4b], reason: "This is an archive inside another", mend: UNPACK },
  { begins: [0x25, 0x50, 0x44, 0x46], reason: "This is a PDF", mend: SAVE_AS_CSV },
  { begins: [0xd0, 0xcf, 0x11, 0xe0], reason: "This is an Excel workbook", mend: SAVE_AS_CSV },
];

const DOWNLOAD_AGAIN = "Download the file again: what came was not the file but a page or a message about it";

/** Throws {@link UnreadableFile} when a file that begins with `start` is no table in UTF-8 text. */
export function refuseForeignBytes(start: Buffer): void {
  const kind = KINDS.find(({ begins }) => begins.every((byte, index) => start[index] === byte));
  if (kind) throw unreadable(start.toString("latin1", 0, 16), kind.reason, kind.mend);
  // A NUL in every other place is what UTF-16 without a mark at its start looks like.
  if (nulsIn(start.subarray(0, 64)) >= 16) {
    throw unreadable(start.toString("latin1", 0, 16), "The file is written in UTF-16", SAVE_AS_UTF8);
  }
  refuseForeignText(
    start
      .toString("utf8", 0, 512)
      .replace(/^\ufeff/, "")
      .trimStart(),
  );
}

function refuseForeignText(text: string): void {
  if (text === "") throw unreadable("", "The file is empty", "Download the file again");
  const [line = ""] = text.split(/[\r\n]/, 1);
  if (/^<(!doctype html|html|head|body)/i.test(text)) throw unreadable(line, "This is a web page", DOWNLOAD_AGAIN);
  if (text.startsWith("<")) throw unreadable(line, "This is XML", SAVE_AS_CSV);
  if (/^[{[]/.test(text)) throw unreadable(line, "This is JSON", SAVE_AS_CSV);
}

function unreadable(value: string, reason: string, mend: string): UnreadableFile {
  return new UnreadableFile(1, new Refusal(WHOLE_FILE, value, reason, mend));
}

function nulsIn(bytes: Buffer): number {
  let count = 0;
  for (const byte of bytes) if (byte === 0) count += 1;
  return count;
}
